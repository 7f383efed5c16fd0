import { Form, Link } from '@remix-run/react'
import { Fault } from '#app/components/fault.tsx'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { HeardPageData } from '#app/features/backlog/judging/read-heard.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import { threadPath } from '#app/features/forum/thread.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: HeardPageData; done?: string; refused?: CollectRefused }
type OwnMention = HeardPageData['own'][number]

/** What was heard in a thread, and the say of whoever wrote in it. */
export function HeardPage({ page, done, refused }: Props) {
  const words = useWords('judging').heard
  const { thread, request, own } = page
  return (
    <div className="stack stack-l narrow-page">
      <header className="stack">
        <p className="facts">
          <Link to={threadPath(thread)} lang={thread.lang}>
            {thread.title}
          </Link>
        </p>
        <h1>{words.title}</h1>
        {done && (
          <p className="alert done-note" role="status">
            {words.done[done as keyof typeof words.done] ?? words.done.correct}
          </p>
        )}
        <aside className="heard">
          <p className="line">
            <LabelChip label={request.label} no={request.no} />
            <span className="facts">
              <PeopleCounts label={request.label} people={request.people} peopleSince={request.peopleSince} />
            </span>
          </p>
          <p lang={request.lang}>
            <q>{request.need}</q>
          </p>
          <p>
            <Link to={`/r/${request.no}`}>{words.open}</Link>
          </p>
        </aside>
      </header>
      {own.length > 0 && (
        <section className="stack">
          <h2>{words.yours}</h2>
          {own.map((mention) => (
            <Mention key={mention.id} mention={mention} refused={refused} />
          ))}
        </section>
      )}
      {page.mayAsk && <AddOwn page={page} refused={refused} />}
    </div>
  )
}

function Mention({ mention, refused }: { mention: OwnMention; refused?: CollectRefused }) {
  const words = useWords('judging').heard
  const { id, quote, lang, postNo, correction } = mention
  const own = refused?.typed.mention === id ? refused : undefined
  const waits = correction !== null && correction.outcome === null
  return (
    <div className="quote stack">
      <q lang={lang ?? undefined}>{quote}</q>
      <p className="facts">
        <span className="n">#{postNo}</span>
        <Moment at={mention.saidAt} detail="day" />
      </p>
      {correction && <Corrected correction={correction} />}
      <div className="line">
        {!waits && <Correct id={id} refused={own} />}
        <Form method="post">
          <input type="hidden" name="mention" value={id} />
          <button className="button quiet" name="intent" value="retract">
            {words.retract}
          </button>
        </Form>
      </div>
    </div>
  )
}

function Corrected({
  correction: { text, lang, at, outcome, answer },
}: {
  correction: NonNullable<OwnMention['correction']>
}) {
  const words = useWords('judging').heard
  return (
    <div className="note">
      <p className="facts">
        <b>{words.youSaid}</b>
        <Moment at={at} detail="day" />
      </p>
      <p lang={lang}>{text}</p>
      <p>{outcome ? words.outcomes[outcome] : words.waits}</p>
      {answer && <q>{answer}</q>}
    </div>
  )
}

function Correct({ id, refused }: { id: string; refused?: CollectRefused }) {
  const words = useWords('judging').heard
  const field = `text-${id}`
  const errors = refused?.errors.text && { [field]: refused.errors.text }
  return (
    <details open={refused !== undefined}>
      <summary className="button">{words.correct}</summary>
      <Form method="post" className="stack card">
        <input type="hidden" name="mention" value={id} />
        <Field name={field} label={words.correctText} hint={words.correctHint} errors={errors}>
          {(tied) => (
            <textarea {...tied} name="text" rows={3} required maxLength={1000} defaultValue={refused?.typed.text} />
          )}
        </Field>
        <p className="line">
          <button className="button primary" name="intent" value="correct">
            {words.send}
          </button>
        </p>
      </Form>
    </details>
  )
}

/** "I need this too": a reply that stands there already, or words of one's own. */
function AddOwn({ page: { posts, inWords, own }, refused }: Props) {
  const words = useWords('judging').heard
  const counted = own.length > 0 || inWords
  return (
    <section className="stack">
      <h2>{counted ? words.addMore : words.needToo}</h2>
      {refused?.errors.form && (
        <p className="err">
          <Fault error={refused.errors.form} />
        </p>
      )}
      {posts.map(({ no, lang, excerpt }) => (
        <Form key={no} method="post" className="stack own-post">
          <p>
            <span className="n">#{no}</span> <span lang={lang}>{excerpt}</span>
          </p>
          <input type="hidden" name="postNo" value={no} />
          <p>
            <button className="button" name="intent" value="add-post">
              {words.addPost}
            </button>
          </p>
        </Form>
      ))}
      {!inWords && (
        <Form method="post" className="stack">
          <Field name="words" label={words.inWords} hint={words.inWordsHint} errors={refused?.errors}>
            {(tied) => <textarea {...tied} rows={3} required maxLength={1000} defaultValue={refused?.typed.words} />}
          </Field>
          <p className="line">
            <button className={counted ? 'button' : 'button primary'} name="intent" value="in-words">
              {words.say}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}
