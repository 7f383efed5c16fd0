import { Field } from '#app/components/field.tsx'
import { type Shown, TextField } from '#app/features/admission/bank/ui/text-field.tsx'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'
import { useWords } from '#app/messages/use-words.ts'

/** A picture that was sent once stays with the form, whatever else has to be mended. */
export function PictureField(shown: Shown) {
  const all = useWords('bank-items')
  const words = all.write
  const kept = shown.typed.picture
  return (
    <fieldset className="stack">
      <legend>{words.picture}</legend>
      {kept && (
        <>
          <input type="hidden" name="picture" value={kept} />
          <img className="bank-picture" src={`/bank/pictures/${kept}`} alt={all.item.pictureAlt} />
          <label className="line bank-drop">
            <input type="checkbox" name="dropPicture" /> {words.dropPicture}
          </label>
        </>
      )}
      <Field name="file" label={words.file} hint={words.pictureHint} errors={shown.errors}>
        {(tied) => <input {...tied} type="file" accept="image/jpeg,image/png,image/webp" />}
      </Field>
      <div className="bank-texts">
        {ITEM_LANGUAGES.map((lang) => (
          <TextField key={lang} lang={lang} part="alt" {...shown} />
        ))}
      </div>
    </fieldset>
  )
}
