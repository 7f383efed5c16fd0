import { Fragment } from 'react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { PROFILES } from '#app/features/admission/policy/candidate-profiles.ts'
import { printedChance } from '#app/features/admission/policy/printed-chance.ts'
import type { PolicyPageData, TrackOutlook } from '#app/features/admission/policy/read-policy-page.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What the policy thought of would do, for either track. */
export function PolicyOutlooks({ page }: { page: PolicyPageData }) {
  const words = useWords('exam-policy')
  const { calculator, outlooks, reckoned } = page
  return (
    <>
      {Object.keys(calculator.errors).length > 0 && (
        <p className="alert" role="alert">
          {words.page.calculator.notReckoned}
        </p>
      )}
      <Warnings outlooks={outlooks} />
      <div className="columns">
        {outlooks.map((each) => (
          <Profiles key={each.track} track={each} {...reckoned} />
        ))}
      </div>
      <Assumed />
      <div className="columns">
        <Leaks track={outlooks[0]} />
        <BankFigures outlooks={outlooks} />
      </div>
    </>
  )
}

/** Said, never in the way: what both tracks lack is said once. */
function Warnings({ outlooks }: { outlooks: TrackOutlook[] }) {
  const words = useWords('exam-policy')
  const all = outlooks.flatMap(({ outlook }) => outlook.warnings.map((warning) => sentence(words, warning)))
  const warnings = [...new Set(all)]
  return (
    <section
      className={warnings.length > 0 ? 'alert hold' : 'stack'}
      aria-label={words.page.calculator.warningsHeading}
    >
      {warnings.length === 0 ? (
        <p>{words.page.calculator.noWarnings}</p>
      ) : (
        <>
          <h2>{words.page.calculator.warningsHeading}</h2>
          <ul className="warnings">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type ProfilesProps = { track: TrackOutlook; attempts: number; cut: number }

function Profiles({ track: { track, outlook }, attempts, cut }: ProfilesProps) {
  const words = useWords('exam-policy')
  const { percent, calculator } = words.page
  return (
    <section className="stack">
      <h2>{words.page.tracks[track]}</h2>
      <WideTable label={words.page.tracks[track]}>
        <table className="figures">
          <ColumnHeads
            heads={[
              words.outlook.who,
              words.outlook.perAttempt,
              words.outlook.withinAttempts(attempts),
              words.outlook.mean,
            ]}
          />
          <tbody>
            {outlook.profiles.map(({ profile, chance, withinAttempts, mean, sem }) => (
              <tr key={profile}>
                <th scope="row">{words.profiles[profile]}</th>
                <td>{percent(printedChance(chance))}</td>
                <td>{percent(printedChance(withinAttempts))}</td>
                <td>
                  {mean.toFixed(1)} <small>{calculator.points(sem.toFixed(1))}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">{words.outlook.semAtCut({ sem: outlook.semAtCut.toFixed(1), cut })}</p>
    </section>
  )
}

function Assumed() {
  const words = useWords('exam-policy')
  return (
    <details>
      <summary>{words.page.calculator.assumed}</summary>
      <dl className="pairs assumed">
        {PROFILES.map((profile) => (
          <Fragment key={profile}>
            <dt>{words.profiles[profile]}</dt>
            <dd>{words.profileHints[profile]}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  )
}

const SHARES = ['none', 'third', 'twoThirds', 'all'] as const

/** Right by chance alone or by what is known: which track it is makes no difference. */
function Leaks({ track }: { track?: TrackOutlook }) {
  const words = useWords('exam-policy')
  if (!track) return null
  const { leaks } = track.outlook
  return (
    <section className="stack">
      <h2>{words.leaks.heading}</h2>
      <p className="hint">{words.leaks.lede}</p>
      <WideTable label={words.leaks.heading}>
        <table className="figures">
          <ColumnHeads
            heads={[
              words.leaks.known,
              ...(leaks[0]?.chances ?? []).map(({ rest }) => words.leaks.rest(Math.round(rest * 100))),
            ]}
          />
          <tbody>
            {leaks.map(({ known, chances }, at) => (
              <tr key={known}>
                <th scope="row">{words.leaks.shares[SHARES[at] ?? 'all']}</th>
                {chances.map(({ rest, chance }) => (
                  <td key={rest}>{words.page.percent(printedChance(chance))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}

function BankFigures({ outlooks }: { outlooks: TrackOutlook[] }) {
  const words = useWords('exam-policy')
  const share = (number: number | null) => (number === null ? null : words.page.percent((number * 100).toFixed(0)))
  const plain = (number: number | null) => (number === null ? null : number.toFixed(1))
  const rows = [
    ['items', (track: TrackOutlook) => String(track.outlook.bank.items)],
    ['exposure', (track: TrackOutlook) => share(track.outlook.bank.exposure)],
    ['highestExposure', (track: TrackOutlook) => share(track.outlook.bank.highestExposure)],
    ['sharedByTwo', (track: TrackOutlook) => plain(track.outlook.bank.sharedByTwo)],
    ['seenAfterThree', (track: TrackOutlook) => plain(track.outlook.bank.seenAfterThree)],
    ['disjointForms', (track: TrackOutlook) => String(track.outlook.bank.disjointForms)],
  ] as const
  return (
    <section className="stack">
      <h2>{words.bank.heading}</h2>
      <WideTable label={words.bank.heading}>
        <table className="figures">
          <ColumnHeads heads={[null, ...outlooks.map(({ track }) => words.page.tracks[track])]} />
          <tbody>
            {rows.map(([name, figure]) => (
              <tr key={name}>
                <th scope="row">{words.bank[name]}</th>
                {outlooks.map((track) => (
                  <td key={track.track}>{figure(track) ?? words.bank.undefined}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}
