import { useFetcher } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Acted } from '#app/features/backlog/answers/act-on-answer.server.ts'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { Helped } from '#app/features/backlog/answers/ui/helped.tsx'
import { QuantityField } from '#app/features/backlog/answers/ui/quantity-field.tsx'
import { useOwn, useScript } from '#app/features/backlog/answers/ui/use-own.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesInside } from '#app/permissions.ts'
import type { FieldErrors } from '#app/platform/form.ts'

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
  const errors = acted && !acted.ok ? acted.errors : undefined
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
            <div className="line">
              <button className="button" name="intent" value="me-too">
                {own?.asked ? words.meTooAgain : words.meToo}
              </button>
              <HowMany errors={errors} />
            </div>
          </ActForm>
        )}
        <ActForm {...form}>
          <button className="button quiet" name="intent" value={own?.watching ? 'unwatch' : 'watch'}>
            {own?.watching ? words.unwatch : words.watch}
          </button>
        </ActForm>
        {children}
      </div>
      {live.answer && (own?.differsWaits ? <small>{words.differsWaits}</small> : <Differs {...form} errors={errors} />)}
      {live.answer && (
        <ActForm {...form}>
          <Helped helped={acted?.ok ? acted.helped : null} />
        </ActForm>
      )}
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

/** Goes with the Me too beside it, folded or not. */
function HowMany({ errors }: { errors?: FieldErrors }) {
  const words = useWords('answers')
  return (
    <details open={errors?.qty !== undefined || undefined}>
      <summary>{words.howMany}</summary>
      <QuantityField id={useId()} errors={errors} />
    </details>
  )
}

function Differs({ errors, ...form }: Omit<ActFormProps, 'children'> & { errors?: FieldErrors }) {
  const words = useWords('answers')
  const id = useId()
  return (
    <details open={errors?.differs !== undefined || undefined}>
      <summary>{words.differs}</summary>
      <ActForm {...form}>
        <div className="stack">
          <Field name="differs" id={id} label={words.differsLabel} hint={words.differsHint} errors={errors}>
            {(tied) => <textarea {...tied} rows={3} required maxLength={1000} />}
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
