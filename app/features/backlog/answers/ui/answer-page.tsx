import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { Told } from '#app/features/backlog/answers/act-on-answer.server.ts'
import { CHANNELS } from '#app/features/backlog/answers/channels.ts'
import type { AnswerPageData } from '#app/features/backlog/answers/read-answer-page.server.ts'
import { Conditions } from '#app/features/backlog/answers/ui/conditions.tsx'
import { Helped } from '#app/features/backlog/answers/ui/helped.tsx'
import { QuantityField } from '#app/features/backlog/answers/ui/quantity-field.tsx'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  page: AnswerPageData
  told?: Told
  refused?: { errors: FieldErrors; typed: Record<string, string> }
}

const TAKES_NO_MORE = ['made', 'merged']

/** The answer with everything one can say to it: where the buttons of the card lead without script. */
export function AnswerPage({ page, told, refused }: Props) {
  const words = useWords('answers')
  const { live, own } = page
  const shown = page.shown ?? shownIn(refused)
  const counted = own.meToo || (own.asked && live.epoch === 1)
  const open = refused?.errors.qty || (!counted && !TAKES_NO_MORE.includes(live.label))
  return (
    <div className="stack stack-l narrow">
      <Head live={live} />
      {told && (
        <p className="alert done-note" role="status">
          {words[told]}
        </p>
      )}
      {live.answer ? (
        <p className="prose" lang={live.answer.lang}>
          {live.answer.sentence}
        </p>
      ) : (
        <p>{words.notYet}</p>
      )}
      {open && <MeToo again={own.asked} shown={shown} refused={refused} />}
      <div className="line">
        <Act intent={own.watching ? 'unwatch' : 'watch'} shown={shown}>
          {own.watching ? words.unwatch : words.watch}
        </Act>
        <Link className="button quiet" to={`/r/${live.no}`}>
          {words.open}
        </Link>
        {shown && <WayBack shown={shown} />}
      </div>
      {live.answer && shown && (
        <Form method="post">
          <Where shown={shown} />
          <Helped helped={page.helped} />
        </Form>
      )}
      {live.conditions.length > 0 && (
        <section className="stack">
          <h2>{words.whatWouldChange}</h2>
          <Conditions conditions={live.conditions} lang={live.answer?.lang ?? live.lang} />
        </section>
      )}
      {live.answer && <Differs own={own} shown={shown} refused={refused} />}
      {live.label === 'no' && <Appeal own={own} refused={refused} />}
    </div>
  )
}

function Head({ live }: { live: AnswerPageData['live'] }) {
  const words = useWords('answers')
  return (
    <header className="stack">
      <p className="facts">
        <Link className="n" to={`/r/${live.no}`}>
          R-{live.no}
        </Link>
        <span className="n">{words.counts(live.people, live.peopleSince)}</span>
      </p>
      <h1 lang={live.lang}>{live.title}</h1>
      <p className="line">
        <LabelChip label={live.label} />
      </p>
    </header>
  )
}

type Shown = AnswerPageData['shown']

/** A form that was refused stands at an address that says nothing of the place; what was sent does. */
function shownIn(refused: Props['refused']): Shown {
  const { channel, context = '' } = refused?.typed ?? {}
  const known = CHANNELS.find((each) => each === channel)
  return known && { channel: known, context }
}

function Where({ shown }: { shown: Shown }) {
  if (!shown) return null
  return (
    <>
      <input type="hidden" name="channel" value={shown.channel} />
      <input type="hidden" name="context" value={shown.context} />
    </>
  )
}

/** To where the card stood. */
function WayBack({ shown: { channel, context } }: { shown: NonNullable<Shown> }) {
  const words = useWords('answers')
  const thread = /^thread:(\d+)$/.exec(context)?.[1]
  const to = { composer: '/ask', search: `/search?${new URLSearchParams({ q: context })}` }
  const found = thread ? `/t/${thread}` : channel === 'composer' || channel === 'search' ? to[channel] : undefined
  if (!found) return null
  return (
    <Link className="button quiet" to={found}>
      {channel === 'composer' ? words.backToText : thread ? words.backToThread : words.backToSearch}
    </Link>
  )
}

function MeToo({ again, shown, refused }: { again: boolean; shown: Shown } & Pick<Props, 'refused'>) {
  const words = useWords('answers')
  return (
    <Form method="post" className="stack">
      <Where shown={shown} />
      <QuantityField errors={refused?.errors} typed={refused?.typed.qty} />
      <p>
        <button className="button" name="intent" value="me-too">
          {again ? words.meTooAgain : words.meToo}
        </button>
      </p>
    </Form>
  )
}

function Act({ intent, shown, children }: { intent: string; shown: Shown; children: string }) {
  return (
    <Form method="post">
      <Where shown={shown} />
      <button className="button" name="intent" value={intent}>
        {children}
      </button>
    </Form>
  )
}

type Saying = Pick<AnswerPageData, 'own'> & Pick<Props, 'refused'>

function Differs({ own, shown, refused }: Saying & { shown: Shown }) {
  const words = useWords('answers')
  return (
    <section className="stack" id="differs-form">
      <h2>{words.differs}</h2>
      {own.differsWaits ? (
        <p>{words.differsWaits}</p>
      ) : (
        <Form method="post" className="stack">
          <Where shown={shown} />
          <Field name="differs" label={words.differsLabel} hint={words.differsHint} errors={refused?.errors}>
            {(tied) => <textarea {...tied} rows={3} required maxLength={1000} defaultValue={refused?.typed.differs} />}
          </Field>
          <p>
            <button className="button" name="intent" value="differs">
              {words.differsSend}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}

function Appeal({ own: { appeal }, refused }: Saying) {
  const words = useWords('answers')
  return (
    <section className="stack" id="appeal">
      <h2>{words.appeal}</h2>
      {appeal?.waits && <p>{words.appealWaits}</p>}
      {appeal?.answer && (
        <>
          <p>{words.appealAnswered}</p>
          <p className="prose">
            <q>{appeal.answer}</q>
          </p>
        </>
      )}
      {!appeal && (
        <Form method="post" className="stack">
          <Field name="facts" label={words.appealLabel} hint={words.appealHint} errors={refused?.errors}>
            {(tied) => <textarea {...tied} rows={4} required maxLength={2000} defaultValue={refused?.typed.facts} />}
          </Field>
          <p>
            <button className="button" name="intent" value="appeal">
              {words.appealSend}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}
