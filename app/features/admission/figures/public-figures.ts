import type { GroupFigures } from '#app/features/admission/figures/exam-figures.ts'
import type { FigureLanguage, FigureTrack } from '#app/features/admission/figures/exam-groups.ts'

/** By track and by language; who would be named by both is few. */
export const PUBLIC_GROUPS = [
  { track: 'all', lang: 'all' },
  { track: 'motion', lang: 'all' },
  { track: 'stills', lang: 'all' },
  { track: 'all', lang: 'en' },
  { track: 'all', lang: 'zh-CN' },
] as const satisfies { track: FigureTrack; lang: FigureLanguage }[]

type PublicGroup = {
  attempts: number
  /** Null from too few sittings to mean anything. */
  passRate: number | null
  median: number | null
  length: number
  reliability: number | null
}

type Counted = Pick<GroupFigures, 'attempts' | 'passRate' | 'length' | 'scored' | 'kr20' | 'scores'>

export function publicGroup(figures: Counted | undefined, figuresFrom: number): PublicGroup {
  if (!figures) return { attempts: 0, passRate: null, median: null, length: 0, reliability: null }
  const { attempts, passRate, length, scored, kr20, scores } = figures
  const hasScores = scored >= figuresFrom
  return {
    attempts,
    passRate: attempts >= figuresFrom ? passRate : null,
    median: hasScores ? medianScore(scores) : null,
    length,
    reliability: hasScores ? kr20 : null,
  }
}

/** `scores`: how many had each score, from 0. Between two scores where the middle falls between two people. */
export function medianScore(scores: readonly number[]): number | null {
  const people = scores.reduce((sum, count) => sum + count, 0)
  if (people === 0) return null
  return (scoreOf(scores, Math.ceil(people / 2)) + scoreOf(scores, Math.floor(people / 2) + 1)) / 2
}

function scoreOf(scores: readonly number[], rank: number): number {
  let reached = 0
  return scores.findIndex((count) => {
    reached += count
    return reached >= rank
  })
}
