import { Form } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

export function Elsewhere({ action }: { action: string }) {
  const words = useWords('admission')
  return (
    <div className="stack narrow">
      <p className="facts">
        <b>{words.exam}</b>
      </p>
      <h1>{words.elsewhere.heading}</h1>
      <p className="prose">{words.elsewhere.text}</p>
      <Form method="post" action={action} className="line">
        <button className="button primary" name="intent" value="take-over">
          {words.elsewhere.takeOver}
        </button>
      </Form>
    </div>
  )
}
