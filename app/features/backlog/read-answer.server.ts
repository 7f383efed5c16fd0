import { eq } from 'drizzle-orm'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { labelOf } from '#app/features/backlog/request-label.ts'
import { findStandingVerdict, type Request, type Verdict } from '#app/features/backlog/request-queries.server.ts'
import { listVerdictTexts } from '#app/features/backlog/verdicts/verdict-text-queries.server.ts'
import { findProduct } from '#app/features/catalogue/queries.server.ts'
import { type Audience, seesInside } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { watches } from '#db/schema/index.ts'

export type Answer = NonNullable<Awaited<ReturnType<typeof readAnswer>>>

/**
 * The answer card in the reader's language; where it is not written in it yet, in the other one and marked as such.
 * Names are for insiders; everyone learns in what function it was signed, and when.
 */
export async function readAnswer(db: Queryable, audience: Audience, request: Request, language: Language) {
  const verdict = await findStandingVerdict(db, request.id)
  if (!verdict) return undefined
  const { id, kind, reasonCode, targetWindow, decidedAt, reopenPeople, reviewAt, oneSignature } = verdict
  const names = seesInside(audience) ? await namesOf(db, [verdict.decidedBy, verdict.cosignedBy]) : undefined
  const signer = (signerId: string) => ({ role: roleOf(signerId, request), name: names?.get(signerId) ?? null })
  const product = verdict.productSku === null ? undefined : await findProduct(db, verdict.productSku)
  return {
    ...{ verdictId: id, kind, reasonCode, targetWindow, decidedAt, reopenPeople, reviewAt, oneSignature },
    ...(await inLanguage(db, verdict, language)),
    ...{ asksAnswered: verdict.asksAnswered, credits: verdict.credits, originalLang: verdict.lang },
    /** Otherwise it is what was said before the request was taken up again. */
    stands: labelOf(kind) === request.label,
    product: product && { sku: product.sku, name: product.name },
    signers: [verdict.decidedBy, ...(verdict.cosignedBy === null ? [] : [verdict.cosignedBy])].map(signer),
    numbers: numbersOf(verdict),
  }
}

const roleOf = (id: string, { pmId, engineerId }: Request): 'pm' | 'engineer' | 'lead' =>
  id === pmId ? 'pm' : id === engineerId ? 'engineer' : 'lead'

/** `translated`: it was written in the other language first. `due`: since when its translation should be there. */
async function inLanguage(db: Queryable, { id, publicText, lang }: Verdict, language: Language) {
  const texts = await listVerdictTexts(db, id)
  const own = texts.find((row) => row.lang === language)
  const changes = await listChanges(db, id)
  if (!own?.text)
    return { text: publicText, lang, changes, changesLang: lang, translated: false, due: own?.dueAt ?? null }
  const translated = own.changes && own.changes.length === changes.length ? own.changes : undefined
  return {
    ...{ text: own.text, lang: own.lang, translated: own.translated, due: null },
    ...(translated ? { changes: translated, changesLang: own.lang } : { changes, changesLang: lang }),
  }
}

/** Public: people. Range and chance are for staff, and stand on the staff card. */
const numbersOf = ({ peopleAt, outsideAt, unattributedAt }: Verdict) => ({
  people: peopleAt,
  outside: outsideAt,
  unattributed: unattributedAt,
})

/** A handful, in the order in which they were written. */
async function listChanges(db: Queryable, verdictId: string): Promise<string[]> {
  const { id, text } = watches
  const rows = await db.select({ id, text }).from(watches).where(eq(watches.verdictId, verdictId))
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => row.text)
}
