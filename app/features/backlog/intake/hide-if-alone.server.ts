import { and, eq, isNull } from 'drizzle-orm'
import { findRequestById } from '#app/features/backlog/request-queries.server.ts'
import { takeStep } from '#app/features/backlog/take-step.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions } from '#db/schema/index.ts'

type Opened = { requestId: string | null; why: string }

/** A request that an item opened is hidden with it, while nobody has worked on it and nobody else has spoken for it. */
export async function hideIfAlone(tx: Transaction, ctx: Context, { requestId, why }: Opened): Promise<void> {
  const request = requestId === null ? undefined : await findRequestById(tx, requestId)
  if (request?.state !== 'inbox' && request?.state !== 'routed') return
  const standing = and(eq(mentions.requestId, request.id), isNull(mentions.retractedAt))
  if ((await tx.$count(mentions, standing)) > 0) return
  const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : 'system'
  await takeStep(tx, ctx, {
    ...{ request, to: 'invalid', fields: { invalidCode: 'not-a-need', why }, tells: {} },
    signed: { decidedBy, cosignedBy: null, oneSignature: false },
  })
}
