import { Form, Link, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { ProgressBar } from '#app/features/desk/backtest/ui/progress-bar.tsx'
import type { Received } from '#app/features/desk/undo/receive-undo.server.ts'
import { UndoneList } from '#app/features/desk/undo/ui/undone-list.tsx'
import type { UndoPage } from '#app/features/desk/undo/undo-page.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Answer = Exclude<Received, { to: string }> | undefined
type Props = { page: UndoPage; answer: Answer }

export function UndoArticle({ page, answer }: Props) {
  const { rule, undo, lists } = page
  const words = useWords('backtest')
  const isOver = undo?.state === 'done'
  return (
    <article className="stack stack-l">
      <header className="stack">
        <h1>{words.undo.of(rule.title, rule.version)}</h1>
        <p>
          <Link to={`/rules/desk/${rule.id}`}>{words.backToRule}</Link>
        </p>
        {!undo && <p className="backtest-lede">{words.undo.lede}</p>}
      </header>
      {answer && 'conflict' in answer && <Conflict said={answer.conflict} />}
      {undo && <Standing page={page} undo={undo} />}
      {lists.map((list) => (
        <UndoneList key={list.name} list={list} />
      ))}
      {undo?.state === 'listed' && lists.length === 0 && <p className="empty">{words.undo.listed.none}</p>}
      {undo?.state === 'listed' && <Act page={page} undoId={undo.id} />}
      {!isOver && undo?.state !== 'listing' && undo?.state !== 'doing' && <ListForm page={page} answer={answer} />}
    </article>
  )
}

function Conflict({ said }: { said: Parameters<typeof sentence>[1] }) {
  const errors = useWords('errors')
  return (
    <div className="alert" role="alert">
      <p>{sentence(errors, said)}</p>
    </div>
  )
}

type Undo = NonNullable<UndoPage['undo']>

function Standing({ page, undo }: { page: UndoPage; undo: Undo }) {
  const { undo: words, progress } = useWords('backtest')
  const { state, judged, total, problem, by, doneAt } = undo
  if (state === 'listing' || state === 'doing') {
    const label = state === 'listing' ? words.listing : words.doing
    return <ProgressBar label={label} said={`${label}: ${progress.of({ judged, total })}`} value={judged} max={total} />
  }
  if (state === 'failed')
    return (
      <div className="alert" role="alert">
        <p>{words.failed}</p>
        <p>{problem}</p>
        {by && <UndoButton undoId={undo.id} says={words.goOn} />}
      </div>
    )
  if (state !== 'done' || !page.counts) return null
  return (
    <section className="note done-note stack" aria-labelledby="done">
      <h2 id="done">{words.done.heading}</h2>
      <p>{words.done.text(page.counts.posts, page.counts.drafts)}</p>
      <p className="facts">
        {by && <span>{words.done.by(by)}</span>}
        {doneAt !== null && <Moment at={doneAt} />}
      </p>
    </section>
  )
}

function Act({ page: { after, isStale }, undoId }: { page: UndoPage; undoId: string }) {
  const words = useWords('backtest').undo.act
  const becomes = { restore: words.restores[after.state](after.version), retire: words.retires, stay: words.stays }
  return (
    <section className="stack" aria-labelledby="act">
      <h2 id="act">{words.heading}</h2>
      <p>{isStale ? words.stale : becomes[after.kind]}</p>
      {!isStale && <UndoButton undoId={undoId} says={words.button} />}
    </section>
  )
}

function UndoButton({ undoId, says }: { undoId: string; says: string }) {
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post">
      <input type="hidden" name="undo" value={undoId} />
      <button className="button primary" name="intent" value="undo" disabled={busy}>
        {says}
      </button>
    </Form>
  )
}

function ListForm({ page: { undo, longestReason }, answer }: Props) {
  const words = useWords('backtest').undo
  const busy = useNavigation().state !== 'idle'
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <Form method="post" className="stack">
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={refused?.errors}>
        {(tied) => (
          <textarea {...tied} rows={2} maxLength={longestReason} defaultValue={refused?.typed.reason ?? undo?.reason} />
        )}
      </Field>
      <p>
        <button className={undo ? 'button' : 'button primary'} name="intent" value="list" disabled={busy}>
          {undo ? words.again : words.list}
        </button>
      </p>
    </Form>
  )
}
