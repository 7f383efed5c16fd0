import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { FIT_FIELDS } from '#app/features/backlog/judging/fit-fields.ts'
import { type Fit, fitText } from '#app/features/backlog/judging/fit-in-words.ts'
import type { CollectPageData } from '#app/features/backlog/read-collect.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { fits: Fit[]; scenes: CollectPageData['scenes']; refused?: CollectRefused }

/** What it has to fit, and where it is used. Folded away unless the words name some. */
export function GearFields({ fits, scenes, refused }: Props) {
  const words = useWords('judging').gear
  const { language } = useShell()
  const chosen = refused?.typed.scenes?.split(' ') ?? []
  const faulty = FIT_FIELDS.some(({ field }) => refused?.errors[field])
  return (
    <details className="gear" open={faulty || fits.length > 0}>
      <summary>{words.title}</summary>
      <div className="stack">
        <p className="hint">{words.hint}</p>
        <div className="gear-fields">
          {FIT_FIELDS.map(({ kind, field }) => (
            <Field key={field} name={field} label={words.kinds[kind]} errors={refused?.errors}>
              {(tied) => (
                <input {...tied} autoComplete="off" defaultValue={refused?.typed[field] ?? fitText(fits, kind)} />
              )}
            </Field>
          ))}
        </div>
        <fieldset className="scenes">
          <legend>{words.scenes}</legend>
          {scenes.map(({ slug, name }) => (
            <label key={slug}>
              <input type="checkbox" name="scene" value={slug} defaultChecked={chosen.includes(slug)} />
              {name[language]}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  )
}
