import { Form, Link, useNavigation } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { ReasonField } from '#app/features/review/decide/ui/decision-form.tsx'
import type { BatchPage } from '#app/features/review/wave/batch-page.server.ts'
import { type Answer, SaidAlert } from '#app/features/review/wave/ui/group-form.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function BatchResult({ page, answer }: { page: BatchPage; answer: Answer }) {
  const words = useWords('wave')
  const { items, left, standing } = page
  return (
    <div className="stack stack-l wave">
      <header className="stack">
        <h1>{words.batch.title(items.length)}</h1>
        <p className="facts">
          <span>
            {words.batch.by} {page.by}
          </span>
          <span>
            <Moment at={page.decidedAt} />
          </span>
          {standing < items.length && <span>{words.batch.standing(standing)}</span>}
        </p>
        {page.reason && <p className="prose">{page.reason}</p>}
        {left > 0 && (
          <p className="alert hold" role="status">
            {words.batch.left(left)}
          </p>
        )}
        <p>
          <Link to="/review/groups">{words.toGroups}</Link> · <Link to="/review">{words.toQueue}</Link>
        </p>
      </header>
      {answer && 'conflict' in answer && <SaidAlert said={answer.conflict} />}
      <BatchItems items={items} />
      {standing > 0 && <UndoForm page={page} answer={answer} />}
    </div>
  )
}

function BatchItems({ items }: Pick<BatchPage, 'items'>) {
  const words = useWords('wave').batch
  const { done } = useWords('review')
  return (
    <ul className="stack">
      {items.map(({ itemId, kind, decision, author, title, lang, undoneAt }) => (
        <li key={itemId} className="facts">
          <b>{done[kind][decision]}</b>
          <Link to={`/review/${itemId}`} lang={lang}>
            {title}
          </Link>
          <span>{author}</span>
          {undoneAt !== null && (
            <span>
              {words.undone} <Moment at={undoneAt} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function UndoForm({ page: { standing, longestReason }, answer }: { page: BatchPage; answer: Answer }) {
  const words = useWords('wave').batch
  const busy = useNavigation().state !== 'idle'
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <details open={refused !== undefined}>
      <summary>{words.undo(standing)}</summary>
      <Form method="post" className="stack">
        <p>
          <small>{words.undoText}</small>
        </p>
        <ReasonField longest={longestReason} errors={refused?.errors} typed={refused?.typed} />
        <p>
          <button className="button danger" disabled={busy}>
            {words.undo(standing)}
          </button>
        </p>
      </Form>
    </details>
  )
}
