export type Scored = { score: number; isPromotion: boolean }
/** From score to share, rising. */
export type Calibration = [score: number, share: number][]

type Block = { from: number; to: number; promotions: number; count: number }

/** Shares that rise with the score and fit what was seen best: pooling neighbours that fall (isotonic regression). */
export function calibrate(scored: readonly Scored[]): Calibration {
  const blocks: Block[] = []
  for (const { score, isPromotion } of [...scored].sort((a, b) => a.score - b.score)) {
    blocks.push({ from: score, to: score, promotions: isPromotion ? 1 : 0, count: 1 })
    while (blocks.length > 1 && shareOfBlock(blocks.at(-2)) >= shareOfBlock(blocks.at(-1))) pool(blocks)
  }
  return blocks.flatMap((block): Calibration => {
    const share = shareOfBlock(block)
    return block.from === block.to
      ? [[block.from, share]]
      : [
          [block.from, share],
          [block.to, share],
        ]
  })
}

/** One promotion and one honest text more than were seen, so that no share is ever certain. */
const shareOfBlock = (block: Block | undefined) => (block ? (block.promotions + 0.5) / (block.count + 1) : 0)

function pool(blocks: Block[]): void {
  const [before, last] = [blocks.at(-2), blocks.pop()]
  if (!before || !last) return
  before.to = last.to
  before.promotions += last.promotions
  before.count += last.count
}

/** How likely promotion, from 0 to 1; between two known scores, in proportion. */
export function shareAt(calibration: Calibration, score: number): number {
  const above = calibration.findIndex(([known]) => known >= score)
  if (above === 0) return calibration[0]?.[1] ?? 0
  if (above < 0) return calibration.at(-1)?.[1] ?? 0
  const [lowScore, lowShare] = calibration[above - 1] ?? [0, 0]
  const [highScore, highShare] = calibration[above] ?? [0, 0]
  const part = highScore === lowScore ? 1 : (score - lowScore) / (highScore - lowScore)
  return lowShare + part * (highShare - lowShare)
}
