import { eq } from 'drizzle-orm'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { labelOf } from '#app/features/backlog/request-label.ts'
import { findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import { findProduct } from '#app/features/catalogue/queries.server.ts'
import { type Audience, seesInside } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'
import { watches } from '#db/schema/index.ts'

export type Answer = NonNullable<Awaited<ReturnType<typeof readAnswer>>>

/** The answer card. Names are for insiders; everyone learns in what function it was signed, and when. */
export async function readAnswer(db: Queryable, audience: Audience, request: Request) {
  const verdict = await findStandingVerdict(db, request.id)
  if (!verdict) return undefined
  const { kind, publicText, lang, reasonCode, targetWindow, decidedAt, reopenPeople, reviewAt, oneSignature } = verdict
  const names = seesInside(audience) ? await namesOf(db, [verdict.decidedBy, verdict.cosignedBy]) : undefined
  const signer = (id: string) => ({ role: roleOf(id, request), name: names?.get(id) ?? null })
  const product = verdict.productSku === null ? undefined : await findProduct(db, verdict.productSku)
  return {
    ...{ kind, text: publicText, lang, reasonCode, targetWindow, decidedAt, reopenPeople, reviewAt, oneSignature },
    /** Otherwise it is what was said before the request was taken up again. */
    stands: labelOf(kind) === request.label,
    changes: await listChanges(db, verdict.id),
    product: product && { sku: product.sku, name: product.name },
    signers: [verdict.decidedBy, ...(verdict.cosignedBy === null ? [] : [verdict.cosignedBy])].map(signer),
  }
}

const roleOf = (id: string, { pmId, engineerId }: Request): 'pm' | 'engineer' | 'lead' =>
  id === pmId ? 'pm' : id === engineerId ? 'engineer' : 'lead'

/** A handful, in the order in which they were written. */
async function listChanges(db: Queryable, verdictId: string): Promise<string[]> {
  const { id, text } = watches
  const rows = await db.select({ id, text }).from(watches).where(eq(watches.verdictId, verdictId))
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => row.text)
}
