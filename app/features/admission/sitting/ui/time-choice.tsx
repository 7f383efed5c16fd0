import { Field } from '#app/components/field.tsx'
import { Choice, Radio } from '#app/features/admission/sitting/ui/choice.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type TimeChoiceProps = { offered: number[]; longest: number; typed: Record<string, string>; errors: FieldErrors }

export function TimeChoice({ offered, longest, typed, errors }: TimeChoiceProps) {
  const words = useWords('admission').start
  const [usual = 0] = offered
  const chosen = typed.time ?? String(usual)
  return (
    <Choice name="time" legend={words.time} hint={words.timeHint} errors={errors}>
      <div className="options times">
        {offered.map((minutes) => (
          <Radio key={minutes} name="time" value={String(minutes)} chosen={chosen} label={words.minutes(minutes)} />
        ))}
        <Radio name="time" value="none" chosen={chosen} label={words.none} />
        <Radio name="time" value="own" chosen={chosen} label={words.own} />
      </div>
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
    </Choice>
  )
}
