import type { RuleChanges } from '#app/features/desk/rules/versions/rule-changes.ts'
import type { Piece } from '#app/features/desk/rules/versions/text-diff.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What was taken out and put in: words in place, what the rule does line by line. */
export function ChangeList({ changes: { words: changed, lines } }: { changes: RuleChanges }) {
  const words = useWords('desk')
  return (
    <div className="stack">
      {changed.length > 0 && (
        <dl className="desk-changes">
          {changed.map(({ field, pieces }) => (
            <div key={field}>
              <dt>{words.fields[field]}</dt>
              <dd className="as-written">
                <Pieces pieces={pieces} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {lines.length > 0 && (
        <>
          <h3>{words.versions.asJson}</h3>
          <pre className="desk-json desk-diff">
            <Pieces pieces={lines.map((line) => ({ ...line, text: `${SIGN[line.kind]} ${line.text}\n` }))} />
          </pre>
        </>
      )}
    </div>
  )
}

const SIGN = { same: ' ', out: '−', in: '+' } as const

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0
  return pieces.map(({ kind, text }) => {
    const key = `${at}-${kind}`
    at += text.length
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'out' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>
  })
}
