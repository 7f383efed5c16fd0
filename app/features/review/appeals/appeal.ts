export const APPEAL_KINDS = ['post', 'sanction'] as const
export type AppealKind = (typeof APPEAL_KINDS)[number]

export const OUTCOMES = ['overturned', 'upheld'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** An appeal’s answer as it stands on record: of a post, and of a sanction. */
export const RECORDED = {
  post: { overturned: 'publish', upheld: 'remove' },
  sanction: { overturned: 'lift', upheld: 'keep' },
} as const

export const outcomeOf = (decision: 'publish' | 'remove' | 'lift' | 'keep'): Outcome =>
  decision === 'publish' || decision === 'lift' ? 'overturned' : 'upheld'

type Decided = { decidedAt: number; appealedAt: number | null }

/** A later decision can be appealed against anew; each once, and while people still remember. */
export function hindranceTo({ decidedAt, appealedAt }: Decided, at: number, withinMs: number): 'once' | 'late' | null {
  if (appealedAt !== null && appealedAt >= decidedAt) return 'once'
  return at > decidedAt + withinMs ? 'late' : null
}
