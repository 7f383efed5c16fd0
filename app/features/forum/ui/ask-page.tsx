import type { ReactNode } from 'react'
import { Fault } from '#app/components/fault.tsx'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Line, Product } from '#app/features/catalogue/queries.server.ts'
import type { Refusal } from '#app/features/forum/received.ts'
import { THREAD_KINDS } from '#app/features/forum/thread.ts'
import { Alert } from '#app/features/forum/ui/alert.tsx'
import { type Composed, Composer } from '#app/features/forum/ui/composer.tsx'
import { Marks } from '#app/features/forum/ui/marks.tsx'
import { RefusalPage } from '#app/features/forum/ui/refusal-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Choices = { line: Line; products: Product[] }[]
/** `met` stands in place of the heading, `beside` in the rail. */
type Props = { choices: Choices; composed: Composed; refusal?: Refusal; met?: ReactNode; beside?: ReactNode }

/** Where a thread begins; after a refusal the same form stands under the marked words. */
export function AskPage({ choices, composed, refusal, met, beside }: Props) {
  const words = useWords('forum')
  const changing = useWords('changing')
  const shown = refusal ? { ...composed, typed: refusal.typed, errors: refusal.errors, photo: refusal.photo } : composed
  const refused = refusal && refusal.findings.length > 0
  const form = (
    <Composer {...shown} label={words.compose.body} submit={refused ? changing.refused.again : words.compose.post}>
      <Place choices={choices} {...shown} />
      <Field name="title" label={words.compose.titleField} hint={words.compose.titleHint} errors={shown.errors}>
        {(tied) => (
          <div className="marked-field">
            <input {...tied} required maxLength={160} defaultValue={shown.typed.title} />
            <Marks of="title" />
          </div>
        )}
      </Field>
    </Composer>
  )
  if (refusal && refused) return <RefusalPage refusal={refusal}>{form}</RefusalPage>
  return (
    <div className="split">
      <div className="stack stack-l">
        {refusal ? (
          <Alert heading={words.compose.fixFirst} lead={words.compose.fixLead} refusal={refusal} />
        ) : (
          (met ?? (
            <header className="stack">
              <h1>{words.compose.ask}</h1>
              <p className="prose">{words.compose.askLead}</p>
            </header>
          ))
        )}
        {form}
      </div>
      <aside className="rail" aria-label={words.list.sentence}>
        {beside}
        <section className="note">
          <h2>{words.list.sentence}</h2>
          <p>{words.list.houseRule}</p>
        </section>
      </aside>
    </div>
  )
}

function Place({ choices, typed, errors }: { choices: Choices } & Composed) {
  const words = useWords('forum')
  const { language } = useShell()
  return (
    <>
      <div className="pair">
        <Field name="line" label={words.compose.line} errors={errors}>
          {(tied) => (
            <select {...tied} required defaultValue={typed.line ?? ''}>
              <option value="">{words.compose.chooseLine}</option>
              {choices.map(({ line }) => (
                <option key={line.slug} value={line.slug}>
                  {line.name[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="product" label={words.compose.product} errors={errors}>
          {(tied) => (
            <select {...tied} defaultValue={typed.product ?? ''}>
              <option value="">{words.compose.noProduct}</option>
              {choices.map(({ line, products }) => (
                <optgroup key={line.slug} label={line.name[language]}>
                  {products.map(({ sku, name }) => (
                    <option key={sku} value={sku}>
                      {name[language]} ({sku})
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Kinds typed={typed} errors={errors} />
    </>
  )
}

function Kinds({ typed, errors }: Composed) {
  const words = useWords('forum')
  return (
    <fieldset className="kinds" aria-describedby={errors?.kind && 'kind-error'}>
      <legend>{words.compose.kind}</legend>
      {THREAD_KINDS.map((kind) => (
        <label key={kind}>
          <input type="radio" name="kind" value={kind} required defaultChecked={(typed.kind ?? 'question') === kind} />
          <span>
            <b>{words.kinds[kind]}</b> <small>{words.kindHints[kind]}</small>
          </span>
        </label>
      ))}
      {errors?.kind && (
        <p className="err" id="kind-error">
          <Fault error={errors.kind} />
        </p>
      )}
    </fieldset>
  )
}
