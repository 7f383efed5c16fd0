import { Form, Link } from '@remix-run/react'
import { Icon } from '#app/components/icons.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import type { RequestLabel } from '#app/features/backlog/request-label.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesInside } from '#app/permissions.ts'

type Asked = { no: number; label: RequestLabel; epoch: number }

/** Until the viewer note has arrived, and without script, both ways are open to everyone. */
export function MeToo({ request: { no, label, epoch } }: { request: Asked }) {
  const words = useWords('backlog')
  const { audience } = useShell()
  const own = useViewerNote()?.request
  if (label === 'made' || label === 'merged' || label === 'hidden') return null
  if (!seesInside(audience)) return <PassToCount />
  const standsInThisEpoch = own && (own.meToo || (own.asked && epoch === 1))
  const hint = standsInThisEpoch ? words.youAsked : own?.asked ? words.youAskedBefore : words.meTooHint
  return (
    <section className="stack me-too" aria-label={words.meToo}>
      <div className="line">
        {!standsInThisEpoch && (
          <Form method="post" action={`/r/${no}`}>
            <button className="button primary" name="intent" value="me-too">
              <Icon name="up" />
              {own?.asked ? words.meTooAgain : words.meToo}
            </button>
          </Form>
        )}
        {own?.asked !== false && (
          <Form method="post" action={`/r/${no}`}>
            <button className="button quiet" name="intent" value="withdraw">
              {words.withdraw}
            </button>
          </Form>
        )}
      </div>
      <p>
        <small>{hint}</small>
      </p>
    </section>
  )
}

function PassToCount() {
  const words = useWords('backlog')
  return (
    <p className="line">
      <Link className="button primary" to="/exam">
        {words.toExam}
      </Link>
      <small>{words.passToCount}</small>
    </p>
  )
}
