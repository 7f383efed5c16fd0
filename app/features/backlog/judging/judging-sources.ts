import type { judgeOutcomes, threads } from '#db/schema/index.ts'

export type JudgeSource = (typeof judgeOutcomes.$inferSelect)['sources'][number]
export type NotDemandCode = NonNullable<(typeof judgeOutcomes.$inferSelect)['code']>

export const JUDGE_SOURCES: readonly JudgeSource[] = ['need', 'nominated', 'not-possible']
export const NOT_DEMAND_CODES = ['not-a-demand', 'support', 'answered'] as const satisfies readonly NotDemandCode[]

export const judgeSource = (value: string | null): JudgeSource | undefined =>
  JUDGE_SOURCES.find((source) => source === value)

type Waiting = Pick<typeof threads.$inferSelect, 'kind' | 'judgedAt' | 'notPossible' | 'acceptedAt'> & {
  nominations: number
}

/** What brings a thread before staff. What was judged already is no reason any more. */
export function sourcesOf({ kind, judgedAt, notPossible, acceptedAt, nominations }: Waiting): JudgeSource[] {
  const sources: JudgeSource[] = []
  if (kind === 'need' && judgedAt === null) sources.push('need')
  if (nominations > 0) sources.push('nominated')
  if (notPossible !== null && (judgedAt === null || (acceptedAt ?? 0) > judgedAt)) sources.push('not-possible')
  return sources
}
