import { Moment } from '#app/components/moment.tsx'
import type { ClockShown } from '#app/features/backlog/clocks/late-line.server.ts'
import { useWords } from '#app/messages/use-words.ts'

const DAY_MS = 86_400_000
const inDays = (ms: number) => Math.round((ms / DAY_MS) * 10) / 10

/** What is promised for a request, and how long each step before took, with and without its pauses. */
export function ClockCard({ clocks }: { clocks?: ClockShown[] }) {
  return clocks && clocks.length > 0 ? <Clocks clocks={clocks} /> : null
}

function Clocks({ clocks }: { clocks: ClockShown[] }) {
  const words = useWords('routing')
  const running = clocks.filter((clock) => clock.stoppedAt === null)
  const past = clocks.filter((clock) => clock.stoppedAt !== null)
  return (
    <section className="card" aria-label={words.clocks}>
      <h2>{words.clocks}</h2>
      {running.map((clock) => (
        <Running key={`${clock.kind}${clock.startedAt}`} clock={clock} />
      ))}
      {past.length > 0 && (
        <details>
          <summary>{words.pastClocks(past.length)}</summary>
          <ul className="stack">
            {past.map((clock) => (
              <li key={`${clock.kind}${clock.startedAt}`}>
                <Past clock={clock} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Running({ clock: { kind, dueAt, pausedAt, pausedMs, breachedAt, half } }: { clock: ClockShown }) {
  const words = useWords('routing')
  return (
    <p className={breachedAt === null ? undefined : 'alert'}>
      <b>{words.kinds[kind]}</b>{' '}
      {pausedAt === null ? (
        <>
          {breachedAt === null ? words.dueOn : words.wasDueOn} <Moment at={dueAt} detail="day" />
        </>
      ) : (
        <>
          {words.pausedSince} <Moment at={pausedAt} detail="day" />
        </>
      )}
      {half && breachedAt === null && pausedAt === null && <small> {words.halfGone}</small>}
      {pausedMs > 0 && <small> {words.pausedBefore(inDays(pausedMs))}</small>}
    </p>
  )
}

function Past({ clock: { kind, unit, usedInAll, allowance, startedAt, stoppedAt, pausedMs } }: { clock: ClockShown }) {
  const words = useWords('routing')
  const took = Math.round((usedInAll ?? 0) * 10) / 10
  return (
    <>
      <b>{words.kinds[kind]}</b> {words.took(took, allowance, unit === 'workday')}
      <small> {words.inAll(inDays((stoppedAt ?? startedAt) - startedAt), inDays(pausedMs))}</small>
    </>
  )
}
