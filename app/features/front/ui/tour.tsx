import { Form } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

/** Six steps through the product; each is a form, since it changes who you are. */
export function Tour({ page = false }: { page?: boolean }) {
  const Heading = page ? 'h1' : 'h2'
  const words = useWords('front')
  return (
    <section className="stack" id="tour">
      <Heading>{words.tour}</Heading>
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
