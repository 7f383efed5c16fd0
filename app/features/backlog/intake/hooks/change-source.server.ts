import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { findLiveSource } from '#app/features/backlog/intake/hooks/receive-hook.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxAddresses, inboxSecrets, inboxSources } from '#db/schema/index.ts'

/** Shown once; afterwards only a new one can be had. */
export type NewSecret = { slug: string; secret: string }

type Wanted = { slug: string; name: string; lineId: string | null }

export async function addSource(
  ctx: Context,
  { slug, name, lineId }: Wanted,
): Promise<{ ok: true; made: NewSecret } | { ok: false; errors: FieldErrors }> {
  ensureCan(ctx.actor, 'inbox.sources')
  return inTransaction(ctx, async (tx) => {
    const row = { id: ctx.newId(), slug, name, lineId, createdBy: authorOf(ctx.actor).id, createdAt: ctx.now() }
    const [stored] = await tx.insert(inboxSources).values(row).onConflictDoNothing().returning({ id: inboxSources.id })
    if (!stored) return { ok: false, errors: { slug: { key: 'hook.slugTaken' } } }
    await writeLog(tx, ctx, { act: 'inbox.source-added', subject: `inbox-source:${slug}` })
    return { ok: true, made: { slug, secret: await makeSecret(tx, ctx, stored.id) } }
  })
}

/** The one before stays good for a while, so that nobody has to change both ends at the same moment. */
export async function rotateSecret(ctx: Context, slug: string): Promise<NewSecret> {
  ensureCan(ctx.actor, 'inbox.sources')
  return inTransaction(ctx, async (tx) => {
    const source = ensureFound(await findLiveSource(tx, slug), 'inboxSource')
    const endsAt = ctx.now() + ctx.settings.inbox.secretOverlapMs
    const longer = or(isNull(inboxSecrets.endsAt), gt(inboxSecrets.endsAt, endsAt))
    await tx
      .update(inboxSecrets)
      .set({ endsAt })
      .where(and(eq(inboxSecrets.sourceId, source.id), longer))
    await writeLog(tx, ctx, { act: 'inbox.secret-rotated', subject: `inbox-source:${slug}` })
    return { slug, secret: await makeSecret(tx, ctx, source.id) }
  })
}

export async function endSource(ctx: Context, slug: string): Promise<void> {
  ensureCan(ctx.actor, 'inbox.sources')
  return inTransaction(ctx, async (tx) => {
    const source = ensureFound(await findLiveSource(tx, slug), 'inboxSource')
    await tx.update(inboxSources).set({ endedAt: ctx.now() }).where(eq(inboxSources.id, source.id))
    await tx.delete(inboxSecrets).where(eq(inboxSecrets.sourceId, source.id))
    await writeLog(tx, ctx, { act: 'inbox.source-ended', subject: `inbox-source:${slug}` })
  })
}

/** An empty address takes it away. */
export async function setAddress(ctx: Context, lineId: string, address: string): Promise<FieldErrors | undefined> {
  ensureCan(ctx.actor, 'inbox.sources')
  return inTransaction(ctx, async (tx) => {
    await tx.delete(inboxAddresses).where(eq(inboxAddresses.lineId, lineId))
    if (address === '') return undefined
    const row = { lineId, address, changedBy: authorOf(ctx.actor).id, changedAt: ctx.now() }
    const [stored] = await tx.insert(inboxAddresses).values(row).onConflictDoNothing().returning()
    await writeLog(tx, ctx, { act: 'inbox.address', subject: `line:${lineId}`, details: { address } })
    return stored ? undefined : { [`address-${lineId}`]: { key: 'hook.addressTaken' } }
  })
}

async function makeSecret(tx: Transaction, ctx: Context, sourceId: string): Promise<string> {
  const secret = `whsec_${Buffer.from(newSecret(), 'base64url').toString('base64')}`
  await tx.insert(inboxSecrets).values({ id: ctx.newId(), sourceId, secret, createdAt: ctx.now() })
  return secret
}
