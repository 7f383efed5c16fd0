import { fieldOf, OPTION_ROWS } from '#app/features/admission/bank/entry-fields.ts'
import type { Shown } from '#app/features/admission/bank/ui/text-field.tsx'
import { ITEM_LANGUAGES, type ItemLanguage } from '#app/features/admission/question.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

/** One key for both languages: each row says the same thing twice. */
export function OptionFields(shown: Shown) {
  const words = useWords('bank-items').write
  const errors = useWords('errors')
  return (
    <fieldset className="stack">
      <legend>{words.options}</legend>
      <p className="hint">{words.optionsHint}</p>
      {shown.errors.key && (
        <p className="err" id="key-error">
          {sentence(errors, shown.errors.key)}
        </p>
      )}
      {OPTION_ROWS.map((row) => (
        <OptionRow key={row} row={row} {...shown} />
      ))}
    </fieldset>
  )
}

function OptionRow({ row, ...shown }: Shown & { row: number }) {
  const words = useWords('bank-items').write
  const value = String(row + 1)
  return (
    <div className="bank-option">
      <label className="bank-key">
        <input
          type="radio"
          name="key"
          value={value}
          defaultChecked={shown.typed.key === value}
          aria-describedby={shown.errors.key && 'key-error'}
        />
        <span className="vh">{words.keyAt(row + 1)}</span>
        <span aria-hidden="true" className="n">
          {value}
        </span>
      </label>
      {ITEM_LANGUAGES.map((lang) => (
        <OptionText key={lang} lang={lang} row={row} {...shown} />
      ))}
    </div>
  )
}

function OptionText({ lang, row, typed, errors }: Shown & { lang: ItemLanguage; row: number }) {
  const words = useWords('bank-items')
  const said = useWords('errors')
  const name = fieldOf.option(lang, row)
  const error = errors[name]
  return (
    <div className="field">
      <input
        id={name}
        name={name}
        lang={lang}
        defaultValue={typed[name]}
        aria-label={words.write.option({ n: row + 1, language: words.languages[lang] })}
        placeholder={words.languages[lang]}
        aria-describedby={error && `${name}-error`}
        aria-invalid={error ? true : undefined}
      />
      {error && (
        <p className="err" id={`${name}-error`}>
          {sentence(said, error)}
        </p>
      )}
    </div>
  )
}
