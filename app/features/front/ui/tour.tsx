import { Form } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

/** Six steps through the product; each is a form, since it changes who you are. */
export function Tour() {
  const words = useWords('front')
  return (
    <section className="stack" id="tour">
      <h2>{words.tour}</h2>
      <p>
        <small>{words.tourHint}</small>
      </p>
      <Form method="post" action="/demo/tour" reloadDocument>
        <ol className="tour">
          {words.tourSteps.map((step, at) => (
            <li key={step.name}>
              <button name="step" value={at + 1}>
                <b>{step.name}</b>
                <span>{step.text}</span>
              </button>
            </li>
          ))}
        </ol>
      </Form>
    </section>
  )
}
