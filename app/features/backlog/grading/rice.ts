export type RiceFacts = {
  /** People who asked in the last twelve months. */
  reach: number
  impact: number | null
  /** As the owner of the need believes, in percent. */
  confidence: number | null
  weeks: number | null
  toolingWeeks: number | null
  /** Somebody would buy at a stated price and date. */
  namedPrice: boolean
}

type Cap = 'people' | 'intent'

const FEW_PEOPLE = 10
const MOST_WITH_FEW = 50
const MOST_UNPRICED = 80

/** Reach × impact × confidence ÷ effort. Belief is capped by evidence. No score while a factor is missing. */
export function riceOf({ reach, impact, confidence, weeks, toolingWeeks, namedPrice }: RiceFacts) {
  const caps: { by: Cap; at: number }[] = [
    ...(reach < FEW_PEOPLE ? [{ by: 'people' as const, at: MOST_WITH_FEW }] : []),
    ...(namedPrice ? [] : [{ by: 'intent' as const, at: MOST_UNPRICED }]),
  ]
  const ceiling = Math.min(100, ...caps.map((cap) => cap.at))
  const sure = confidence === null ? null : Math.min(confidence, ceiling)
  const effort = weeks === null ? null : weeks + (toolingWeeks ?? 0)
  const complete = impact !== null && sure !== null && effort !== null && effort > 0
  return {
    ...{ reach, impact, effort, confidence: sure },
    /** The cap that bites, where one does. */
    capped: confidence !== null && confidence > ceiling ? caps.find((cap) => cap.at === ceiling) : undefined,
    score: complete ? Math.round(((reach * impact * sure) / 100 / effort) * 10) / 10 : null,
  }
}
