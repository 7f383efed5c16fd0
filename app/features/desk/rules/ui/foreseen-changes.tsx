import { useNavigation } from '@remix-run/react'
import { ChangeList } from '#app/features/desk/rules/ui/change-list.tsx'
import { ReasonField } from '#app/features/desk/rules/ui/reason-field.tsx'
import { hasChanges } from '#app/features/desk/rules/versions/rule-changes.ts'
import type { Foreseen, RuleAnswer } from '#app/features/desk/rules/write/receive-rule.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** The button to save stands beside exactly the changes that it saves. */
export function ForeseenChanges({ foreseen, answer }: { foreseen: Foreseen; answer: RuleAnswer }) {
  const words = useWords('desk').write
  const busy = useNavigation().state !== 'idle'
  if (!hasChanges(foreseen.changes)) return <p className="alert hold">{words.noChanges}</p>
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <p className="hint">{words.changesHint}</p>
      <ChangeList changes={foreseen.changes} />
      {foreseen.goesOnTrial && <p className="alert hold">{words.toTrial}</p>}
      <input type="hidden" name="looked" value={foreseen.looked} />
      <ReasonField id="change" name="change" label={words.reason} error={answer.reason} typed={answer.typed.change} />
      <p>
        <button className="button primary" name="intent" value="save" disabled={busy}>
          {words.save(foreseen.version)}
        </button>
      </p>
    </section>
  )
}
