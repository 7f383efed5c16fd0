import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Condition, Ticked } from '#app/features/backlog/returning/read-conditions.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsStaff } from '#app/permissions.ts'

type Props = { conditions: Condition[]; lang: string; bare?: boolean }

/** Everything that would bring a "no" back, with where it stands now; `bare` leaves out what always holds. */
export function Conditions({ conditions, lang, bare = false }: Props) {
  const words = useWords('answers').conditions
  if (conditions.length === 0) return null
  return (
    <ul className="conditions">
      {conditions.map((condition) => (
        <li key={condition.kind === 'watch' ? condition.id : condition.kind}>
          <OneCondition condition={condition} lang={lang} />
        </li>
      ))}
      {!bare && <li>{words.appeal}</li>}
    </ul>
  )
}

function OneCondition({ condition, lang }: { condition: Condition; lang: string }) {
  const words = useWords('answers').conditions
  const { audience } = useShell()
  switch (condition.kind) {
    case 'people':
    case 'samples':
      return (
        <>
          {words[condition.kind](condition.need)}
          <span className="now n">{words.peopleNow(condition.now, condition.need)}</span>
        </>
      )
    case 'units':
      return (
        <>
          {words.units(condition.line)}
          {seesAsStaff(audience) && (
            <span className="now n">
              {words.unitsNow(inHundredths(condition.now), Math.round(condition.chance * 100))}
            </span>
          )}
        </>
      )
    case 'date':
      return (
        <>
          {words.date} <Moment at={condition.at} detail="day" />
        </>
      )
    default:
      return (
        <>
          {condition.of !== 'other' && <b>{words.kinds[condition.of]}</b>} <span lang={lang}>{condition.text}</span>
          {condition.ticked ? <WhatTicked ticked={condition.ticked} /> : <span className="now">{words.notYet}</span>}
        </>
      )
  }
}

const inHundredths = (chance: number | null) => (chance === null ? null : Math.floor(chance * 100))

function WhatTicked({ ticked: { at, by, note, source } }: { ticked: Ticked }) {
  const words = useWords('answers').conditions
  return (
    <>
      <span className="now">
        <b>{words.ticked}</b>
      </span>
      {note && <span className="why">{note}</span>}
      <span className="facts">
        <Moment at={at} detail="day" />
        {by && <span>{words.tickedBy(by)}</span>}
        {source && (
          <a href={source} rel="nofollow noopener">
            {words.source}
          </a>
        )}
      </span>
    </>
  )
}
