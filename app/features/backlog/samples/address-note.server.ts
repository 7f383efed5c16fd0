import { eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { sampleAddresses, sampleDisclosures } from '#db/schema/index.ts'

/** That there is an address and until when, never what it says. */
export async function findAddressNote(db: Queryable, sampleId: string) {
  const [address] = await db
    .select({ token: sampleAddresses.token, givenAt: sampleAddresses.givenAt, purgeAt: sampleAddresses.purgeAt })
    .from(sampleAddresses)
    .where(eq(sampleAddresses.sampleId, sampleId))
  const [accepted] = await db
    .select({ version: sampleDisclosures.version, acceptedAt: sampleDisclosures.acceptedAt })
    .from(sampleDisclosures)
    .where(eq(sampleDisclosures.sampleId, sampleId))
  return { address, accepted }
}
