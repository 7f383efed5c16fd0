import { createHash } from 'node:crypto'
import { contentKey } from '#app/features/backlog/intake/content-key.ts'
import type { Incoming } from '#app/features/backlog/intake/incoming.ts'
import { personFor } from '#app/features/backlog/people/person-for.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxItems } from '#db/schema/index.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')

/** The same words of the same asker have the same hash; of an unknown asker, the same words alone. */
export const contentHash = (quote: string, personId: string | null) => sha256(contentKey(quote, personId))

/** Puts one thing into the inbox. Undefined when it is there already. */
export async function storeItem(tx: Transaction, ctx: Context, incoming: Incoming): Promise<string | undefined> {
  const row = await itemRow(tx, ctx, incoming)
  const [stored] = await tx.insert(inboxItems).values(row).onConflictDoNothing().returning({ id: inboxItems.id })
  if (!stored) return undefined
  await recordEvent(tx, ctx, 'inbox.received', `inbox:${stored.id}`, { itemId: stored.id, channel: incoming.channel })
  return stored.id
}

async function itemRow(tx: Transaction, ctx: Context, incoming: Incoming): Promise<typeof inboxItems.$inferInsert> {
  const { channel, sourceKey, lineId, quote, gear, place, sourceUrl, runId, hintNo, consents } = incoming
  const personId = incoming.personId ?? (await personOf(tx, ctx, incoming))
  return {
    ...{ id: ctx.newId(), channel, sourceKey, lineId, quote, gear, place, sourceUrl, runId, hintNo, personId },
    ...{
      lang: incoming.language ?? languageOf(quote),
      saidAt: Math.min(incoming.saidAt ?? ctx.now(), ctx.now()),
      receivedAt: ctx.now(),
    },
    capturedBy: ctx.actor.kind === 'account' && channel !== 'web' ? ctx.actor.id : null,
    ...(consents && incoming.contact && { contact: incoming.contact.value, consentAt: ctx.now() }),
    contentHash: contentHash(quote, personId),
    notes: [...(incoming.notes ?? [])],
    state: 'waiting',
  }
}

const personOf = async (tx: Transaction, ctx: Context, { contact, verified }: Incoming) =>
  contact ? personFor(tx, ctx, { ...contact, verified }) : null
