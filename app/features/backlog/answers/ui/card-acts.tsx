import { useFetcher } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Acted } from '#app/features/backlog/answers/act-on-answer.server.ts'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { useOwn, useScript } from '#app/features/backlog/answers/ui/use-own.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesInside } from '#app/permissions.ts'

type Props = { live: LiveAnswer; shown: Shown; children?: ReactNode }

const TAKES_NO_MORE = ['made', 'merged']

/** What one can do about an answer without leaving the page; without script each button leads to the answer's own page. */
export function CardActs({ live, shown, children }: Props) {
  const words = useWords('answers')
  const { audience } = useShell()
  const inside = seesInside(audience)
  const fetcher = useFetcher<Acted>()
  const acted = fetcher.data
  const before = useOwn(live.no, inside)
  if (!inside) return null
  const own = acted?.ok ? acted.own : before
  const counted = own && (own.meToo || (own.asked && live.epoch === 1))
  const form = { fetcher, no: live.no, shown }
  return (
    <div className="stack acts-of-answer">
      {acted?.ok && (
        <p role="status">
          {acted.told === 'counted' && shown.channel === 'composer' ? words.countedDraft : words[acted.told]}
        </p>
      )}
      <div className="line">
        {!counted && !TAKES_NO_MORE.includes(live.label) && (
          <ActForm {...form}>
            <button className="button" name="intent" value="me-too">
              {own?.asked ? words.meTooAgain : words.meToo}
            </button>
          </ActForm>
        )}
        <ActForm {...form}>
          <button className="button quiet" name="intent" value={own?.watching ? 'unwatch' : 'watch'}>
            {own?.watching ? words.unwatch : words.watch}
          </button>
        </ActForm>
        {children}
      </div>
      {live.answer && (own?.differsWaits ? <small>{words.differsWaits}</small> : <Differs {...form} acted={acted} />)}
    </div>
  )
}

type ActFormProps = { fetcher: ReturnType<typeof useFetcher<Acted>>; no: number; shown: Shown; children: ReactNode }

function ActForm({ fetcher, no, shown, children }: ActFormProps) {
  const script = useScript()
  return (
    <fetcher.Form method="post" action={`/r/${no}/answer`}>
      <input type="hidden" name="channel" value={shown.channel} />
      <input type="hidden" name="context" value={shown.context} />
      {script && <input type="hidden" name="stay" value="1" />}
      {children}
    </fetcher.Form>
  )
}

function Differs({ acted, ...form }: Omit<ActFormProps, 'children'> & { acted?: Acted }) {
  const words = useWords('answers')
  const errors = acted && !acted.ok ? acted.errors : undefined
  return (
    <details open={errors?.differs !== undefined || undefined}>
      <summary>{words.differs}</summary>
      <ActForm {...form}>
        <div className="stack">
          <Field name="differs" label={words.differsLabel} hint={words.differsHint} errors={errors}>
            {(tied) => (
              <textarea {...tied} id={`differs-${form.shown.context}-${form.no}`} rows={3} required maxLength={1000} />
            )}
          </Field>
          <p>
            <button className="button" name="intent" value="differs">
              {words.differsSend}
            </button>
          </p>
        </div>
      </ActForm>
    </details>
  )
}
