import { and, eq } from 'drizzle-orm'
import { proposalFields } from '#app/features/backlog/request-history.ts'
import { listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { StepTarget } from '#app/features/backlog/request-steps.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requests, transitions } from '#db/schema/index.ts'

type Proposed = { request: Request; to: StepTarget; fields: StepFields; by: string; signerIds: string[] }

/** Written into the history, where it waits for a second signature; the state stays. */
export const proposeStep = (tx: Transaction, ctx: Context, { to, fields, ...rest }: Proposed) =>
  noteInHistory(tx, ctx, { ...rest, fields: proposalFields(to, fields) })

type Noted = { request: Request; fields: Record<string, unknown>; by: string; signerIds?: string[] }

/** A row that moves nothing, but settles whatever waited before it. `signerIds` are told that it waits for them. */
export async function noteInHistory(
  tx: Transaction,
  ctx: Context,
  { request, fields, by, signerIds = [] }: Noted,
): Promise<void> {
  const { id, no: requestNo, title, state, version } = request
  await tx
    .insert(transitions)
    .values({ id: ctx.newId(), requestId: id, fromState: state, toState: state, actorId: by, at: ctx.now(), fields })
  const [stored] = await tx
    .update(requests)
    .set({ version: version + 1, proposedAt: 'proposes' in fields ? ctx.now() : null })
    .where(and(eq(requests.id, id), eq(requests.version, version)))
    .returning({ id: requests.id })
  if (!stored) throw new AppError('conflict', { key: 'stale' })
  const threadIds = await listThreadIds(tx, id)
  await recordEvent(tx, ctx, 'request.proposed', `request:${id}`, {
    requestId: id,
    requestNo,
    title,
    threadIds,
    signerIds,
  })
}
