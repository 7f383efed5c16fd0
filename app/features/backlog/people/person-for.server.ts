import { createHmac } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { type IdentityChannel, normaliseIdentity } from '#app/features/backlog/people/identity.ts'
import { memberWithMail } from '#app/features/backlog/people/member-with-mail.server.ts'
import { siteKey } from '#app/features/backlog/people/site-key.server.ts'
import { tiePerson } from '#app/features/backlog/people/tie-person.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { people, personIdentities } from '#db/schema/index.ts'

/**
 * `verified`: the owner confirmed it, or staff vouch for it (met at a fair, known from their books). Never a sender's
 * line in a mail, which anybody can write: nobody shall speak as a member who is not.
 */
export type Identity = { channel: IdentityChannel; value: string; verified: boolean }

/** The person behind an address, known again or new; null where it names nobody. The address itself is not kept. */
export async function personFor(tx: Transaction, ctx: Context, identity: Identity): Promise<string | null> {
  const known = normaliseIdentity(identity.channel, identity.value)
  if (known === undefined) return null
  const personId = await storeIdentity(tx, ctx, identity, hashFor(ctx, identity.channel, known))
  if (identity.channel === 'mail' && identity.verified) {
    const account = await memberWithMail(tx, known)
    if (account) await tiePerson(tx, ctx, personId, account.id)
  }
  return personId
}

/** Keyed, because the addresses of the world can be tried one after the other. */
export const hashFor = (ctx: Context, channel: IdentityChannel, known: string) =>
  createHmac('sha256', siteKey(ctx)).update(`${channel}:${known}`).digest('base64url')

async function storeIdentity(tx: Transaction, ctx: Context, { channel, verified }: Identity, hash: string) {
  const verifiedAt = verified ? ctx.now() : null
  const same = and(eq(personIdentities.channel, channel), eq(personIdentities.hash, hash))
  const [found] = await tx.select().from(personIdentities).where(same)
  if (found) {
    if (verified && found.verifiedAt === null)
      await tx
        .update(personIdentities)
        .set({ verifiedAt })
        .where(and(eq(personIdentities.id, found.id), isNull(personIdentities.verifiedAt)))
    return found.personId
  }
  const personId = ctx.newId()
  await tx.insert(people).values({ id: personId, createdAt: ctx.now() })
  await tx.insert(personIdentities).values({ id: ctx.newId(), personId, channel, hash, verifiedAt })
  return personId
}
