import { Form, Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Field } from '#app/components/field.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { CORE_TOPICS, isSameStratum, LEVELS, TOPICS } from '#app/features/admission/blueprint.ts'
import { BANK_CHOICES, stratumField } from '#app/features/admission/policy/calculator-bank.ts'
import type { PolicyPageData } from '#app/features/admission/policy/read-policy-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** A plain form that is read by its address: it works without script and keeps nothing. */
export function PolicyCalculator({ page }: { page: PolicyPageData }) {
  const words = useWords('exam-policy').page
  const { proposed, bounds, calculator } = page
  const { errors } = calculator
  const number = (field: 'length' | 'cut' | 'attempts') => (
    <Field name={`try-${field}`} label={words.fields[field]} errors={prefixed(errors)} hint={words.hint(bounds[field])}>
      {(tied) => <input {...tied} name={field} defaultValue={proposed[field]} inputMode="numeric" />}
    </Field>
  )
  return (
    <section className="stack" id="calculator">
      <h2>{words.calculator.heading}</h2>
      <p className="hint">{words.calculator.lede}</p>
      <Form method="get" action="/bank/policy" className="stack" preventScrollReset key={JSON.stringify(proposed)}>
        <div className="policy-fields">
          {number('length')}
          {number('cut')}
          {number('attempts')}
          <Field
            name="try-options"
            label={words.calculator.options}
            hint={words.calculator.optionsHint}
            errors={prefixed(errors)}
          >
            {(tied) => <input {...tied} name="options" defaultValue={calculator.options} inputMode="numeric" />}
          </Field>
          <SectionFields page={page} />
          <BankField choice={calculator.choice} />
        </div>
        <OwnCounts calculator={calculator} />
        <p className="line">
          <button className="button primary">{words.calculator.reckon}</button>
          <Link className="button quiet" to="/bank/policy" preventScrollReset>
            {words.calculator.back}
          </Link>
        </p>
      </Form>
    </section>
  )
}

function SectionFields({ page: { proposed, calculator } }: { page: PolicyPageData }) {
  const words = useWords('exam-policy').page
  const errors = prefixed(calculator.errors)
  return (
    <>
      <Field name="try-sectionTopic" label={words.fields.sectionTopic} errors={errors}>
        {(tied) => (
          <select {...tied} name="sectionTopic" defaultValue={proposed.sectionTopic}>
            <TopicOptions />
          </select>
        )}
      </Field>
      <Field name="try-sectionLeast" label={words.fields.sectionLeast} hint={words.hints.sectionLeast} errors={errors}>
        {(tied) => <input {...tied} name="sectionLeast" defaultValue={proposed.sectionLeast} inputMode="numeric" />}
      </Field>
    </>
  )
}

function BankField({ choice: chosen }: Pick<PolicyPageData['calculator'], 'choice'>) {
  const words = useWords('exam-policy').page
  return (
    <Field name="try-bank" label={words.calculator.bank}>
      {(tied) => (
        <select {...tied} name="bank" defaultValue={chosen}>
          {BANK_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.calculator.banks[choice]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

const prefixed = (errors: PolicyPageData['calculator']['errors']) =>
  Object.fromEntries(Object.entries(errors).map(([field, error]) => [`try-${field}`, error]))

/** The topics that both tracks ask about: a minimum in another would shut one of them out. */
export function TopicOptions() {
  const words = useWords('exam-policy').page
  const { topics } = useWords('admission')
  return (
    <>
      <option value="">{words.noTopic}</option>
      {CORE_TOPICS.map((topic) => (
        <option key={topic} value={topic}>
          {topics[topic]}
        </option>
      ))}
    </>
  )
}

function OwnCounts({ calculator: { choice, bank } }: Pick<PolicyPageData, 'calculator'>) {
  const words = useWords('exam-policy').page
  return (
    <details open={choice === 'own'}>
      <summary>{words.calculator.counts}</summary>
      <p className="hint">{words.calculator.countsHint}</p>
      <WideTable label={words.calculator.counts}>
        <table className="figures strata">
          <ColumnHeads heads={[words.calculator.topic, ...LEVELS.map(words.level)]} />
          <tbody>
            {TOPICS.map((topic) => (
              <tr key={topic}>
                <th scope="row">{topic}</th>
                {LEVELS.map((level) => {
                  const size = bank.find((each) => isSameStratum(each, { topic, level }))
                  return (
                    <td key={level}>
                      {size && (
                        <input
                          name={stratumField(size)}
                          defaultValue={size.items}
                          aria-label={words.calculator.stratum({ topic, level })}
                          inputMode="numeric"
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  )
}
