import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { MOST_PIECES_FOR_MANY } from '#app/features/backlog/volume/ladder-step.ts'
import type { SaidIntent } from '#app/features/backlog/volume/ui/own-intent-line.tsx'
import type { Offer } from '#app/features/backlog/volume/what-may-be-said.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  no: number
  offer: Offer
  standing?: SaidIntent
  errors?: FieldErrors
  typed?: Record<string, string>
}

const TENTHS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const

/** Would buy, at the price, reserve: as far as the request is. One form, and one row of words for each tenth. */
export function SureForm({ no, offer, standing, errors, typed }: Props) {
  const { sure } = useWords('volume')
  const juster = typed?.juster ?? standing?.juster?.toString() ?? ''
  const qty = typed?.qty ?? standing?.qty ?? 1
  return (
    <Form method="post" action={`/r/${no}/intent`} className="stack sure-form">
      <p className="hint">{sure.lede}</p>
      <Steps offer={offer} chosen={Number(typed?.step ?? standing?.step ?? 3)} errors={errors} />
      <Field name="juster" label={sure.juster} hint={reserves(offer) ? sure.justerHint : undefined} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={juster}>
            <option value="">{sure.chooseOne}</option>
            {TENTHS.map((tenth) => (
              <option key={tenth} value={tenth}>
                {sure.justers[tenth]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="qty" label={sure.qty} hint={sure.qtyHint} errors={errors}>
        {(tied) => (
          <input {...tied} type="number" inputMode="numeric" min={1} max={MOST_PIECES_FOR_MANY} defaultValue={qty} />
        )}
      </Field>
      {offer.price && (
        <Field name="priceMax" label={sure.priceMax(offer.price.currency)} hint={sure.priceHint} errors={errors}>
          {(tied) => <input {...tied} type="number" inputMode="numeric" min={1} defaultValue={typed?.priceMax} />}
        </Field>
      )}
      <p className="line">
        <button className="button primary" name="intent" value="give">
          {sure.give}
        </button>
        {offer.endsAt !== null && (
          <small>
            {sure.endsAt} <Moment at={offer.endsAt} detail="day" />
          </small>
        )}
      </p>
    </Form>
  )
}

const reserves = (offer: Offer) => offer.steps.includes(5)

type StepsProps = { offer: Offer; chosen: number; errors?: FieldErrors }

/** Where there is one way to say it, nobody is asked to choose; a refused choice is named beside it all the same. */
function Steps({ offer: { steps, price, targetWindow }, chosen, errors }: StepsProps) {
  const { sure } = useWords('volume')
  if (steps.length === 1 && !errors?.step) return <input type="hidden" name="step" value={steps[0]} />
  const said = price ? sure.price(price.low, price.high, price.currency) : ''
  const at = `${said}${targetWindow ? sure.aim(targetWindow) : ''}`
  const open = steps.some((step) => step === chosen) ? chosen : 3
  return (
    <Field name="step" label={sure.choose} errors={errors}>
      {({ id, ...tied }) => (
        <div className="stack choices" role="radiogroup" aria-label={sure.choose} id={id}>
          {steps.map((step) => (
            <label key={step} className="choice">
              <input {...tied} type="radio" value={step} defaultChecked={step === open} /> {sure.steps[step](at)}
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
