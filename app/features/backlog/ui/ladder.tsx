import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = Pick<ReadRequest, 'request' | 'ladder'>

/** Room to the right of the line, so that it can be seen to be crossed. */
const ROOM = 1.2

export function Ladder({ request: { people, moq }, ladder }: Props) {
  const words = useWords('backlog')
  const scale = Math.ceil(Math.max(moq * ROOM, people))
  const steps = (['named', 'meToo', 'again'] as const).filter((step) => step !== 'again' || ladder.again > 0)
  return (
    <section>
      <table className="ladder">
        <caption>
          <h2>
            {words.ladder} {moq}
          </h2>
          {words.ladderHint}
        </caption>
        <thead className="vh">
          <tr>
            <th>{words.step}</th>
            <th>{words.people}</th>
            <th>{words.plot}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step}>
              <th scope="row">{words.ladderSteps[step]}</th>
              <td className="n">{ladder[step]}</td>
              <td>
                <svg viewBox={`0 0 ${scale} 10`} preserveAspectRatio="none" aria-hidden="true">
                  <rect className="rail1" y="3" width={scale} height="4" />
                  <rect className={step === 'named' ? 'bar1' : 'bar2'} y="2" width={ladder[step]} height="6" />
                  <path className="lim" vectorEffect="non-scaling-stroke" d={`M${moq} 0V10`} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
