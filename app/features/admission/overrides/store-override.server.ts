import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { examOverrides } from '#db/schema/index.ts'

type Override = Pick<typeof examOverrides.$inferInsert, 'kind' | 'accountId' | 'attemptId' | 'reason'> & {
  /** What the log says besides. */
  details?: Record<string, unknown>
}

const ACTS = {
  partner: 'exam.partner-admitted',
  portfolio: 'exam.portfolio-admitted',
  'waived-wait': 'exam.wait-waived',
  'voided-attempt': 'exam.attempt-voided',
} as const

/** What staff decide past the rules stands in two places: on the list that is counted in public, and on the log. */
export async function storeOverride(tx: Transaction, ctx: Context, { details, ...override }: Override): Promise<void> {
  const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  await tx.insert(examOverrides).values({ id: ctx.newId(), ...override, decidedBy, at: ctx.now() })
  const { kind, accountId, attemptId, reason } = override
  const all = attemptId ? { attemptId, ...details } : details
  await writeLog(tx, ctx, { act: ACTS[kind], subject: `account:${accountId}`, reason, details: all })
}
