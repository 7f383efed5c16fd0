import { useRef } from 'react'
import { ProblemText } from '#app/features/desk/rules/ui/problem-list.tsx'
import { useTrying } from '#app/features/desk/rules/ui/use-trying.ts'
import type { TriedAtom, TriedExample } from '#app/features/desk/rules/write/try-rule.ts'
import type { Tried, TriedSample } from '#app/features/desk/rules/write/try-written.server.ts'
import { FindingList } from '#app/features/moderation/ui/finding-list.tsx'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

type TryOutProps = { sample?: string; tried?: Tried }

/** What the rule does while it is written; a button does the same without script. */
export function TryOut({ sample, tried: sent }: TryOutProps) {
  const words = useWords('desk').trying
  const place = useRef<HTMLElement>(null)
  const tried = useTrying(place) ?? sent
  return (
    <aside className="rail desk-try" ref={place} aria-labelledby="trying">
      <h2 id="trying">{words.heading}</h2>
      <div className="field">
        <label htmlFor="sample">{words.label}</label>
        <textarea id="sample" name="sample" rows={6} defaultValue={sample} aria-describedby="sample-hint" />
        <p className="hint" id="sample-hint">
          {words.hint}
        </p>
      </div>
      <p>
        <button className="button" name="intent" value="try">
          {words.button}
        </button>
      </p>
      <div className="stack" aria-live="polite">
        {tried && <Outcome tried={tried} />}
      </div>
    </aside>
  )
}

function Outcome({ tried: { problems, examples, sample } }: { tried: Tried }) {
  const words = useWords('desk')
  const serious = problems.filter(({ field }) => field === 'match' || field === 'except')
  return (
    <>
      {serious.length > 0 && (
        <div className="alert">
          {serious.map((problem) => (
            <p key={JSON.stringify(problem)}>
              <ProblemText problem={problem} />
            </p>
          ))}
        </div>
      )}
      {serious.length > 0 && examples.length === 0 && <p className="hint">{words.trying.cannot}</p>}
      {sample && <Sample sample={sample} />}
      <Examples examples={examples} />
    </>
  )
}

function Sample({ sample: { text, findings, atoms, live } }: { sample: TriedSample }) {
  const words = useWords('desk').trying
  return (
    <>
      <p className="draft as-written">
        <MarkedText text={text} findings={findings} field={findings[0]?.field ?? 'text'} />
      </p>
      <p>{findings.length > 0 ? words.found(findings.length) : words.nothing}</p>
      <Parts atoms={atoms} />
      <section className="note">
        <h3>{words.live}</h3>
        <p>{words.outcomes[live.outcome]}</p>
        <FindingList findings={live.findings} texts={{ text }} />
      </section>
    </>
  )
}

function Parts({ atoms }: { atoms: readonly TriedAtom[] }) {
  const words = useWords('desk').trying
  return (
    <section className="note">
      <h3>{words.parts}</h3>
      <ul className="desk-parts">
        {atoms.map(({ path, says, found }) => (
          <li key={path} data-right={found.length > 0}>
            <code>{says}</code>
            <span>
              {found.length > 0 ? words.isThere : words.isNotThere}
              {found.length > 0 && `: ${found.join(' · ')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Those that come out right need no reading. */
function Examples({ examples }: { examples: readonly TriedExample[] }) {
  const words = useWords('desk').trying
  const wrong = examples.filter(({ isRight }) => !isRight)
  if (examples.length === 0) return <p className="hint">{words.noExamples}</p>
  return (
    <section className="note">
      <h3>{words.examples(examples.length - wrong.length, examples.length)}</h3>
      <ul className="desk-examples">
        {wrong.map(({ side, text, findings }) => (
          <li key={`${side}-${text}`} data-right={false}>
            <span className="label" data-state="refuse">
              {side === 'block' ? words.missed : words.caught}
            </span>
            <span className="as-written">
              <MarkedText text={text} findings={findings} field={findings[0]?.field ?? 'text'} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
