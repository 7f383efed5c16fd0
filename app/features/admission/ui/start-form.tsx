import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type StartFormProps = {
  clientKey: string
  offered: number[]
  longest: number
  attempts: number
  days: number
  refused?: { errors: FieldErrors; typed: Record<string, string> }
}

export function StartForm({ clientKey, offered, longest, attempts, days, refused }: StartFormProps) {
  const words = useWords('admission').start
  const [usual = 0] = offered
  const { errors = {}, typed = {} } = refused ?? {}
  return (
    <Form method="post" className="stack" aria-labelledby="begin">
      <h2 id="begin">{words.form}</h2>
      <input type="hidden" name="clientKey" value={typed.clientKey ?? clientKey} />
      <fieldset className="stack" aria-describedby={errors.time ? 'time-error' : 'time-hint'}>
        <legend>{words.time}</legend>
        <p className="hint" id="time-hint">
          {words.timeHint}
        </p>
        <div className="options times">
          {offered.map((minutes) => (
            <TimeChoice
              key={minutes}
              value={String(minutes)}
              chosen={typed.time ?? String(usual)}
              label={words.minutes(minutes)}
            />
          ))}
          <TimeChoice value="none" chosen={typed.time} label={words.none} />
          <TimeChoice value="own" chosen={typed.time} label={words.own} />
        </div>
        <Problem errors={errors} name="time" />
        <div className="own-minutes">
          <Field
            name="minutes"
            label={words.ownMinutes}
            hint={words.ownHint({ from: usual, to: longest })}
            errors={errors}
          >
            {(tied) => <input {...tied} type="number" inputMode="numeric" defaultValue={typed.minutes} />}
          </Field>
        </div>
      </fieldset>
      <div className="stack">
        <label className="honour">
          <input
            type="checkbox"
            name="honour"
            required
            aria-describedby={errors.honour && 'honour-error'}
            defaultChecked={typed.honour === 'on'}
          />
          <span>{words.honour}</span>
        </label>
        <Problem errors={errors} name="honour" />
      </div>
      <p className="line">
        <button className="button primary">{words.begin}</button>
        <small>{words.counts({ attempts, days })}</small>
      </p>
    </Form>
  )
}

function TimeChoice({ value, chosen, label }: { value: string; chosen: string | undefined; label: string }) {
  return (
    <label>
      <input type="radio" name="time" value={value} defaultChecked={value === chosen} />
      <span>{label}</span>
    </label>
  )
}

function Problem({ errors, name }: { errors: FieldErrors; name: string }) {
  const words = useWords('errors')
  const error = errors[name]
  return error ? (
    <p className="err" id={`${name}-error`}>
      {sentence(words, error)}
    </p>
  ) : null
}
