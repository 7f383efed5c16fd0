import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Field } from '#app/components/field.tsx'
import { FormFault } from '#app/components/form-fault.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { RepliesRefused } from '#app/features/backlog/answers/act-on-replies.server.ts'
import { OUTCOMES } from '#app/features/backlog/answers/outcomes.ts'
import type { RepliesData } from '#app/features/backlog/answers/read-replies.server.ts'
import { Conditions } from '#app/features/backlog/answers/ui/conditions.tsx'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { replies: RepliesData; told: boolean; refused?: RepliesRefused }

/** For staff: what members say to an answer, and the events that would bring a "no" back. */
export function RepliesPage({ replies, told, refused }: Props) {
  const words = useWords('answer-replies').replies
  const { no, lang, label, differ, object, past, events } = replies
  const nothing = differ.length + object.length + events.length === 0
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <RequestLine request={replies} />
        <h1>{words.title(no)}</h1>
        <p className="line">
          <LabelChip label={label} />
        </p>
        <p className="prose">{words.lede}</p>
      </header>
      {told && (
        <p className="alert done-note" role="status">
          {words.sent}
        </p>
      )}
      <FormFault errors={refused?.errors} />
      {nothing && (
        <div className="stack empty">
          <p>{words.none}</p>
          <p>{words.noneNext}</p>
        </div>
      )}
      <Those title={words.differences}>
        {differ.map((reply) => (
          <Reply key={reply.id} reply={reply}>
            <DifferenceForm id={reply.id} refused={of(refused, 'difference', reply.id)} />
          </Reply>
        ))}
      </Those>
      <Those title={words.appeals}>
        {object.map((reply) => (
          <Reply key={reply.id} reply={reply}>
            <AppealForm id={reply.id} refused={of(refused, 'appeal', reply.id)} />
          </Reply>
        ))}
      </Those>
      <Those title={words.events}>
        {events.map((event) => (
          <div className="card" key={event.id}>
            <Conditions conditions={[event]} lang={lang} bare />
            {!event.ticked && <TickForm id={event.id} refused={of(refused, 'watch', event.id)} />}
          </div>
        ))}
      </Those>
      {past.length > 0 && <Past past={past} />}
    </div>
  )
}

/** A heading without anything under it would only be in the way. */
function Those({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section className="stack">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What was refused belongs to one of the forms; the others stay as they were. */
const of = (refused: RepliesRefused | undefined, field: string, id: string) =>
  refused?.typed[field] === id ? refused : undefined

type Said = { id: string; text: string; lang: string; at: number; by: string }

function Reply({ reply: { text, lang, at, by }, children }: { reply: Said; children: ReactNode }) {
  return (
    <article className="card">
      <p className="facts">
        <b>
          <Link to={`/u/${by}`}>{by}</Link>
        </b>
        <Moment at={at} detail="day" />
      </p>
      <p className="prose as-written" lang={lang}>
        {text}
      </p>
      {children}
    </article>
  )
}

type FormProps = { id: string; refused?: RepliesRefused }

function TextField(props: {
  name: string
  label: string
  hint?: string
  id: string
  refused?: RepliesRefused
  rows?: number
}) {
  const { name, label, hint, id, refused, rows } = props
  const errors: FieldErrors | undefined = refused && { [`${name}-${id}`]: refused.errors[name] ?? { key: '' } }
  const shown = refused?.errors[name] ? errors : undefined
  return (
    <Field name={`${name}-${id}`} label={label} hint={hint} errors={shown}>
      {(tied) =>
        rows ? (
          <textarea {...tied} name={name} rows={rows} required defaultValue={refused?.typed[name]} />
        ) : (
          <input {...tied} name={name} autoComplete="off" defaultValue={refused?.typed[name]} />
        )
      }
    </Field>
  )
}

function DifferenceForm({ id, refused }: FormProps) {
  const words = useWords('answer-replies').replies
  const errors = useWords('errors')
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="difference" value={id} />
      <fieldset className="stack targets">
        <legend>{words.outcome}</legend>
        {refused?.errors.outcome && <p className="err">{sentence(errors, refused.errors.outcome)}</p>}
        {OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <label className="target">
              <input
                type="radio"
                name="outcome"
                value={outcome}
                required
                defaultChecked={refused?.typed.outcome === outcome}
              />
              {words.outcomes[outcome]}
            </label>
            {outcome === 'split' && (
              <div className="reveal">
                <TextField name="into" label={words.into} hint={words.intoHint} id={id} refused={refused} />
                <TextField name="title" label={words.newTitle} id={id} refused={refused} />
              </div>
            )}
          </div>
        ))}
      </fieldset>
      <TextField name="reply" label={words.reply} id={id} refused={refused} rows={2} />
      <p>
        <button className="button primary" name="intent" value="difference">
          {words.send}
        </button>
      </p>
    </Form>
  )
}

function AppealForm({ id, refused }: FormProps) {
  const words = useWords('answer-replies').replies
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="appeal" value={id} />
      <TextField name="answer" label={words.reply} id={id} refused={refused} rows={2} />
      <p className="line">
        <button className="button primary" name="intent" value="accept">
          {words.accept}
        </button>
        <button className="button" name="intent" value="answer">
          {words.decline}
        </button>
      </p>
    </Form>
  )
}

function TickForm({ id, refused }: FormProps) {
  const words = useWords('answer-replies').replies
  return (
    <details open={refused !== undefined || undefined}>
      <summary>{words.tick}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="watch" value={id} />
        <TextField name="note" label={words.note} id={id} refused={refused} rows={2} />
        <TextField name="source" label={words.source} hint={words.sourceHint} id={id} refused={refused} />
        <p>
          <button className="button" name="intent" value="tick">
            {words.tick}
          </button>
        </p>
      </Form>
    </details>
  )
}

function Past({ past }: { past: RepliesData['past'] }) {
  const words = useWords('answer-replies').replies
  return (
    <details>
      <summary>{words.past}</summary>
      <ul className="stack">
        {past.map(({ id, by, text, lang, at, outcome, answer }) => (
          <li key={id} className="stack">
            <p className="facts">
              <b>{by}</b>
              <Moment at={at} detail="day" />
              {outcome && <span>{words.settled[outcome]}</span>}
            </p>
            <p lang={lang}>
              <q>{text}</q>
            </p>
            {answer && <p className="prose">{answer}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}
