import { createHash } from 'node:crypto'
import type { Contact } from '#app/features/backlog/intake/contact.ts'
import { contentKey } from '#app/features/backlog/intake/content-key.ts'
import type { Incoming } from '#app/features/backlog/intake/incoming.ts'
import { normaliseIdentity } from '#app/features/backlog/people/identity.ts'
import { hashFor, personFor } from '#app/features/backlog/people/person-for.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxItems } from '#db/schema/index.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')

/** The keyed hash by which an asker is known again; null where the contact names nobody. */
export function askerHash(ctx: Context, contact: Contact | undefined): string | null {
  const known = contact && normaliseIdentity(contact.channel, contact.value)
  return contact && known !== undefined ? hashFor(ctx, contact.channel, known) : null
}

/** The same words of the same asker have the same hash; of an unknown asker, the same words alone. */
export const contentHash = (ctx: Context, quote: string, contact: Contact | undefined) =>
  sha256(contentKey(quote, askerHash(ctx, contact)))

/** Puts one thing into the inbox. Undefined when it is there already. */
export async function storeItem(tx: Transaction, ctx: Context, incoming: Incoming): Promise<string | undefined> {
  const row = itemRow(ctx, { ...incoming, personId: await personOf(tx, ctx, incoming) })
  const [stored] = await tx.insert(inboxItems).values(row).onConflictDoNothing().returning({ id: inboxItems.id })
  if (!stored) return undefined
  await recordEvent(tx, ctx, 'inbox.received', `inbox:${stored.id}`, { itemId: stored.id, channel: incoming.channel })
  return stored.id
}

const BY_HAND = ['staff', 'event', 'import']

export function itemRow(ctx: Context, incoming: Incoming): typeof inboxItems.$inferInsert {
  const { channel, sourceKey, lineId, quote, gear, place, sourceUrl, runId, hintNo, personId } = incoming
  const { consents, contact } = incoming
  const by = ctx.actor.kind === 'account' && BY_HAND.includes(channel) ? ctx.actor.id : null
  return {
    ...{ id: ctx.newId(), channel, sourceKey, lineId, quote, gear, place, sourceUrl, runId, hintNo, personId },
    ...{ lang: incoming.language ?? languageOf(quote), receivedAt: ctx.now() },
    saidAt: Math.min(incoming.saidAt ?? ctx.now(), ctx.now()),
    capturedBy: incoming.capturedBy ?? by,
    ...(consents && contact && { contact: contact.value, consentAt: ctx.now() }),
    contentHash: incoming.contentHash ?? contentHash(ctx, quote, contact),
    notes: [...(incoming.notes ?? [])],
    state: 'waiting',
  }
}

async function personOf(tx: Transaction, ctx: Context, { contact, verified, personId }: Incoming) {
  if (personId !== undefined) return personId
  return contact ? personFor(tx, ctx, { ...contact, verified }) : null
}
