import { Form, Link, useNavigation } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { type RecordedDecision, reverseOf } from '#app/features/review/decide/decision.ts'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import { ReasonField } from '#app/features/review/decide/ui/decision-form.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** Who decided what, and why; those taken back stay in the list. */
export function DecisionHistory({ kind, decisions }: Pick<ItemPage, 'decisions'> & { kind: ItemPage['item']['kind'] }) {
  const { decided: words, done } = useWords('review')
  const { batch } = useWords('wave')
  if (decisions.length === 0) return null
  return (
    <section className="stack" aria-label={words.history}>
      <ol className="stack">
        {decisions.map((made) => (
          <li key={made.id} className="alert hold">
            <p className="facts">
              <b>{done[kind][made.decision]}</b>
              <span>
                {words.by} {made.decidedBy}
              </span>
              <span>
                <Moment at={made.decidedAt} />
              </span>
              {made.oneSignature && <span>{words.alone}</span>}
              {made.undoneAt !== null && (
                <span>
                  {words.undone} <Moment at={made.undoneAt} />
                </span>
              )}
            </p>
            <p>{made.reason || <small>{words.noReason}</small>}</p>
            {made.batchId && <Link to={`/review/groups/batch/${made.batchId}`}>{batch.ofItem}</Link>}
          </li>
        ))}
      </ol>
    </section>
  )
}

type ReverseFormProps = {
  page: ItemPage
  standing: RecordedDecision
  errors?: FieldErrors
  typed?: Record<string, string>
}

export function ReverseForm({ page, standing, errors, typed }: ReverseFormProps) {
  const { reverse: words, done } = useWords('review')
  const busy = useNavigation().state !== 'idle'
  return (
    <details open={errors !== undefined}>
      <summary>{words.open}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="revision" value={page.revision} />
        <p>
          <small>{words.text}</small>
        </p>
        <ReasonField longest={page.longest.reason} errors={errors} typed={typed} />
        <p>
          <button
            className={standing === 'publish' ? 'button danger' : 'button'}
            name="intent"
            value="reverse"
            disabled={busy}
          >
            {words.button(done[page.item.kind][reverseOf(standing)])}
          </button>
        </p>
      </Form>
    </details>
  )
}
