import { and, eq, isNull } from 'drizzle-orm'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import { readActor } from '#app/features/accounts/rights.server.ts'
import type { Saved } from '#app/features/backlog/routing/change-calendar.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan, isStaffActor } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, covers } from '#db/schema/index.ts'

/** `until` is the moment after the last day. */
type Entered = { owner: string; cover: string; from: number; until: number }

const LONGEST_MS = 200 * 86_400_000

/** Somebody is away, and another signs, steps and hears in their place. */
export async function enterCover(ctx: Context, { owner, cover, from, until }: Entered): Promise<Saved> {
  ensureCan(ctx.actor, 'cover.enter')
  return inTransaction(ctx, async (tx): Promise<Saved> => {
    const [away, stands] = [await findStaff(tx, ctx, owner), await findStaff(tx, ctx, cover)]
    if (!away) return { ok: false, errors: { owner: { key: 'cover.notStaff' } } }
    if (!stands) return { ok: false, errors: { cover: { key: 'cover.notStaff' } } }
    ensureCan(ctx.actor, 'cover.enter-for', { ownerId: away.id })
    if (away.id === stands.id) return { ok: false, errors: { cover: { key: 'cover.oneself' } } }
    if (until <= from || until <= ctx.now()) return { ok: false, errors: { until: { key: 'cover.over' } } }
    if (until - from > LONGEST_MS) return { ok: false, errors: { until: { key: 'cover.tooLong' } } }
    const row = { id: ctx.newId(), ownerId: away.id, coverId: stands.id, from, until }
    await tx.insert(covers).values({ ...row, enteredBy: authorOf(ctx.actor).id, enteredAt: ctx.now() })
    const lastDay = new Date(until - 1).toISOString().slice(0, 10)
    await recordEvent(tx, ctx, 'cover.entered', `account:${away.id}`, { ownerId: away.id, coverId: stands.id, lastDay })
    await writeLog(tx, ctx, { act: 'cover.enter', subject: `account:${away.id}`, details: row })
    return { ok: true }
  })
}

/** Back sooner than planned, or entered by mistake. */
export async function endCover(ctx: Context, id: string): Promise<void> {
  ensureCan(ctx.actor, 'cover.enter')
  return inTransaction(ctx, async (tx) => {
    const [found] = await tx
      .select()
      .from(covers)
      .where(and(eq(covers.id, id), isNull(covers.endedAt)))
    const { ownerId } = ensureFound(found, 'page')
    ensureCan(ctx.actor, 'cover.enter-for', { ownerId })
    await tx
      .update(covers)
      .set({ endedAt: ctx.now(), endedBy: authorOf(ctx.actor).id })
      .where(eq(covers.id, id))
    await recordEvent(tx, ctx, 'cover.ended', `account:${ownerId}`, { ownerId })
    await writeLog(tx, ctx, { act: 'cover.end', subject: `account:${ownerId}`, details: { id } })
  })
}

async function findStaff(db: Queryable, { now }: Context, handle: string) {
  const [found] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.handleKey, handleKey(handle)), isNull(accounts.deletedAt)))
  return found && isStaffActor(await readActor(db, found, now())) ? found : undefined
}
