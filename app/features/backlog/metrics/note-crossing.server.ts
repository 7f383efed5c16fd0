import { findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { lineCrossings } from '#db/schema/index.ts'

/** Refused for too few units, and now the middle of the estimate reaches the line: once for each refusal. */
export async function noteCrossing(tx: Transaction, ctx: Context, { id, moq }: Request, units: number | null) {
  if ((units ?? 0) < moq) return
  const verdict = await findStandingVerdict(tx, id)
  if (verdict?.kind !== 'parked' || verdict.reasonCode !== 'VOL' || (verdict.unitsMiddleAt ?? 0) >= moq) return
  const row = { verdictId: verdict.id, requestId: id, at: ctx.now() }
  await tx.insert(lineCrossings).values(row).onConflictDoNothing()
}
