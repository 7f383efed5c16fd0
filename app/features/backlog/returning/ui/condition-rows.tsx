import { readConditionLine, WATCHED } from '#app/features/backlog/returning/condition-lines.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { tied: { id: string; required?: boolean; defaultValue?: string; 'aria-describedby'?: string } }

const SPARE = 2
const FEWEST = 3

/** What would change a "no", a row for each: what kind of event it is, and in words. */
export function ConditionRows({ tied: { id, required, defaultValue = '', ...described } }: Props) {
  const words = useWords('answers')
  const typed = defaultValue.split('\n').filter(Boolean).map(readConditionLine)
  const count = Math.max(FEWEST, typed.length + SPARE)
  return (
    <div className="condition-rows">
      {Array.from({ length: count }, (_, row) => (
        <div key={row}>
          <select
            name="conditionKind"
            aria-label={`${words.rows.kind} ${row + 1}`}
            defaultValue={typed[row]?.kind ?? 'other'}
          >
            {WATCHED.map((kind) => (
              <option key={kind} value={kind}>
                {words.conditions.kinds[kind]}
              </option>
            ))}
          </select>
          <input
            {...described}
            id={row === 0 ? id : undefined}
            name="condition"
            aria-label={`${words.rows.text} ${row + 1}`}
            autoComplete="off"
            maxLength={300}
            required={row === 0 && required}
            defaultValue={typed[row]?.text}
          />
        </div>
      ))}
    </div>
  )
}
