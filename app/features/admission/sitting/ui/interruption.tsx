import { Form } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

type Props = {
  heading: string
  text: string
  action: string
  /** What the one button says, and the intent it sends. */
  button: string
  intent?: string
  reloadDocument?: boolean
}

/** Stands in for a page of the sitting that cannot be shown now, with the one way on. */
export function Interruption({ heading, text, action, button, intent, reloadDocument }: Props) {
  const words = useWords('admission')
  return (
    <div className="stack narrow">
      <p className="facts">
        <b>{words.exam}</b>
      </p>
      <h1>{heading}</h1>
      <p className="prose">{text}</p>
      <Form method="post" action={action} className="line" reloadDocument={reloadDocument}>
        <button className="button primary" name={intent && 'intent'} value={intent}>
          {button}
        </button>
      </Form>
    </div>
  )
}
