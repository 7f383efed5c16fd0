import { eq } from 'drizzle-orm'
import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { findNewestVersion, type ItemState } from '#app/features/admission/bank/bank-questions.server.ts'
import { carryReviews } from '#app/features/admission/bank/carry-reviews.server.ts'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { itemReviews, items, itemTexts, itemVersions } from '#db/schema/index.ts'

type Newest = NonNullable<Awaited<ReturnType<typeof findNewestVersion>>>

/** `entry.picture` names a stored picture by its id. Returns the new version's id, or undefined when nothing changed. */
export async function storeEntry(tx: Transaction, ctx: Context, entry: BankEntry, state: ItemState) {
  const stratum = { topic: entry.topic ?? '', level: entry.level ?? 0 }
  const [item] = await tx.select().from(items).where(eq(items.id, entry.id))
  const newest = item && (await findNewestVersion(tx, entry.id))
  if (item && newest && isSame(newest, entry) && item.topic === stratum.topic && item.level === stratum.level)
    return undefined
  if (!item) await tx.insert(items).values({ id: entry.id, ...stratum, state, createdAt: ctx.now() })
  else await tx.update(items).set(stratum).where(eq(items.id, entry.id))
  const versionId = ctx.newId()
  await writeVersion(tx, ctx, entry, versionId, (newest?.version ?? 0) + 1)
  const written = newest && (await findNewestVersion(tx, entry.id))
  if (written) await carryReviews(tx, ctx, newest, written)
  return versionId
}

/** Sittings under way are marked by an item's topic: once it was reviewed it stays where it is. */
export async function leavesStratum(tx: Transaction, { id, topic, level }: BankEntry): Promise<boolean> {
  const [item] = await tx.select().from(items).where(eq(items.id, id))
  return item?.versionId != null && (item.topic !== (topic ?? '') || item.level !== (level ?? 0))
}

async function writeVersion(tx: Transaction, ctx: Context, entry: BankEntry, id: string, version: number) {
  const createdBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
  const createdAt = ctx.now()
  await tx.insert(itemVersions).values({ id, itemId: entry.id, version, ...factsOf(entry), createdBy, createdAt })
  const texts = textsOf(entry).map((text) => ({ versionId: id, ...text, writtenBy: createdBy, createdAt }))
  await tx.insert(itemTexts).values(texts)
}

/** A version that was reviewed before it came here: forms are drawn with it at once. */
export async function approveStored(tx: Transaction, ctx: Context, itemId: string, versionId: string, note: string) {
  const reviewerId = ctx.actor.kind === 'account' ? ctx.actor.id : null
  const texts = await tx.select({ lang: itemTexts.lang }).from(itemTexts).where(eq(itemTexts.versionId, versionId))
  const review = { versionId, decision: 'approved' as const, note, reviewerId, at: ctx.now() }
  await tx.insert(itemReviews).values(texts.map(({ lang }) => ({ id: ctx.newId(), lang, ...review })))
  await tx.update(items).set({ versionId }).where(eq(items.id, itemId))
}

const factsOf = (entry: BankEntry) => ({
  kind: entry.kind,
  keys: entry.keys,
  template: entry.template ?? null,
  pictureId: entry.picture ?? null,
  source: entry.source ?? '',
  checkedAt: entry.checked ?? null,
  recheckAt: entry.recheck ?? null,
})

type Text = {
  lang: (typeof ITEM_LANGUAGES)[number]
  stem: string
  options: string[]
  explanation?: string | null
  alt?: string | null
}

const textsOf = ({ texts }: { texts: Text[] }) =>
  ITEM_LANGUAGES.flatMap((lang) => texts.filter((text) => text.lang === lang)).map((text) => ({
    lang: text.lang,
    stem: text.stem,
    options: text.options,
    explanation: text.explanation ?? null,
    alt: text.alt ?? null,
  }))

function isSame(stored: Newest, entry: BankEntry): boolean {
  const { kind, keys, template, pictureId, source, checkedAt, recheckAt } = stored
  const before = [{ kind, keys, template, pictureId, source, checkedAt, recheckAt }, textsOf(stored)]
  return JSON.stringify(before) === JSON.stringify([factsOf(entry), textsOf(entry)])
}
