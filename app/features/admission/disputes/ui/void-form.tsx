import { Form, Link, useLocation } from '@remix-run/react'
import type { ItemActAnswer } from '#app/features/admission/bank/receive-item-act.server.ts'
import { ReasonField } from '#app/features/admission/bank/ui/state-form.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function VoidForm({ answer }: { answer?: ItemActAnswer }) {
  const words = useWords('bank-items').void
  if (answer && 'toConfirm' in answer) return <ConfirmForm reason={answer.toConfirm} />
  const sent = answer && 'errors' in answer && answer.intent === 'void' ? answer : undefined
  return (
    <section className="note" id="void">
      <h2>{words.heading}</h2>
      <p>{words.hint}</p>
      <Form method="post" action="#void" className="stack bank-form">
        <ReasonField named="void-reason" label={words.reason} sent={sent} />
        <p>
          <button className="button danger" name="intent" value="void">
            {words.go}
          </button>
        </p>
      </Form>
    </section>
  )
}

function ConfirmForm({ reason }: { reason: string }) {
  const words = useWords('bank-items').void
  const { pathname } = useLocation()
  return (
    <section className="alert" role="alert" id="void">
      <h2>{words.confirmHeading}</h2>
      <p>{words.confirm}</p>
      <blockquote className="as-written">{reason}</blockquote>
      <Form method="post" className="line">
        <input type="hidden" name="reason" value={reason} />
        <input type="hidden" name="confirmed" value="on" />
        <button className="button danger" name="intent" value="void">
          {words.yes}
        </button>
        <Link className="button" to={pathname} reloadDocument>
          {words.no}
        </Link>
      </Form>
    </section>
  )
}
