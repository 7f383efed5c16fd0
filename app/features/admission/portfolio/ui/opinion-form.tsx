import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { DECISIONS } from '#app/features/admission/portfolio/portfolio-decision.ts'
import type { ReadPortfolio } from '#app/features/admission/portfolio/read-portfolio.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { portfolio: ReadPortfolio; refused?: { errors: FieldErrors; typed: Record<string, string> } }

/** What whoever reads the page can do about it now, or why nothing. */
export function OpinionForm({ portfolio, refused }: Props) {
  const words = useWords('portfolio').bank
  if (portfolio.may) return <OwnOpinion refused={refused} />
  if (portfolio.mayAlone) return <DecideAlone />
  if (portfolio.mine) return <p>{words.mine}</p>
  if (portfolio.said) return <p>{portfolio.aloneLater ? words.aloneLater : words.waits}</p>
  return <p>{words.notYours}</p>
}

function OwnOpinion({ refused }: Pick<Props, 'refused'>) {
  const words = useWords('portfolio').bank
  const errorWords = useWords('errors')
  const wrong = refused?.errors.decision
  return (
    <Form method="post" className="stack card">
      <fieldset className="stack" aria-describedby={wrong && 'decision-error'}>
        <legend>{words.decision}</legend>
        <div className="options">
          {DECISIONS.map((decision) => (
            <label key={decision}>
              <input
                type="radio"
                name="decision"
                value={decision}
                required
                defaultChecked={refused?.typed.decision === decision}
              />
              {words.decisions[decision]}
            </label>
          ))}
        </div>
        {wrong && (
          <p className="err" id="decision-error">
            {sentence(errorWords, wrong)}
          </p>
        )}
      </fieldset>
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={4} maxLength={1000} required defaultValue={refused?.typed.reason} />}
      </Field>
      <p className="line">
        <button className="button primary" name="intent" value="give">
          {words.give}
        </button>
      </p>
    </Form>
  )
}

function DecideAlone() {
  const words = useWords('portfolio').bank
  return (
    <Form method="post" className="stack card">
      <p>{words.alone}</p>
      <p className="line">
        <button className="button" name="intent" value="alone">
          {words.decideAlone}
        </button>
      </p>
    </Form>
  )
}
