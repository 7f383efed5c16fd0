import type { Spread } from '#app/features/admission/angoff/angoff-panel.ts'

const WIDTH = 200

/** Where each judge stands from 0 to 100, and the mean. The letters beside it say the same. */
export function SpreadPlot({ spread: { said, mean } }: { spread: Pick<Spread, 'said' | 'mean'> }) {
  return (
    <svg className="cut-plot" viewBox={`-4 0 ${WIDTH + 8} 20`} aria-hidden="true">
      <line className="axis" x1={0} x2={WIDTH} y1={10} y2={10} />
      {said.map(({ letter, share }) => (
        <line key={letter} className="said-tick" x1={share * WIDTH} x2={share * WIDTH} y1={4} y2={16} />
      ))}
      {mean !== null && <circle cx={mean * WIDTH} cy={10} r={4} />}
    </svg>
  )
}

/** `A 70 · B 55`, in percent. */
export const saidInLetters = (said: Spread['said']) =>
  said.map(({ letter, share }) => `${letter} ${percent(share)}`).join(' · ')

export const percent = (share: number) => Math.round(share * 100)
