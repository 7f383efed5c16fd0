import { and, asc, eq, inArray } from 'drizzle-orm'
import { isLevel, isTopic } from '#app/features/admission/blueprint.ts'
import type { Question } from '#app/features/admission/question.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { type ITEM_STATES, items, itemTexts, itemVersions } from '#db/schema/admission-bank.ts'

export type ItemState = (typeof ITEM_STATES)[number]

/** The newest version of every item of the bank, one question for each of its languages, in the order of ids. */
export async function listBankQuestions(
  db: Queryable | Transaction,
  states?: readonly ItemState[],
): Promise<Question[]> {
  const rows = await db
    .select({ item: items, version: itemVersions, text: itemTexts })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.itemId, items.id))
    .innerJoin(itemTexts, eq(itemTexts.versionId, itemVersions.id))
    .where(and(states && inArray(items.state, [...states])))
    .orderBy(asc(items.id), asc(itemVersions.version), asc(itemTexts.lang))
  const newest = new Map(rows.map((row) => [row.item.id, row.version.version]))
  return rows.filter(({ item, version }) => newest.get(item.id) === version.version).map(questionOf)
}

type Row = {
  item: typeof items.$inferSelect
  version: typeof itemVersions.$inferSelect
  text: typeof itemTexts.$inferSelect
}

function questionOf({ item, version, text }: Row): Question {
  const { id, topic, level } = item
  return {
    ...{ id, lang: text.lang, kind: version.kind, title: id, stem: text.stem, options: text.options },
    ...{ keys: version.keys, tags: [topic, `L${level}`], line: 1 },
    ...(isTopic(topic) && { topic }),
    ...(isLevel(level) && { level }),
    ...(text.explanation !== null && { explanation: text.explanation }),
    ...(text.alt !== null && { alt: text.alt }),
    ...(version.source !== '' && { source: version.source }),
    ...(version.checkedAt !== null && { checked: version.checkedAt }),
    ...(version.recheckAt !== null && { recheck: version.recheckAt }),
    ...(version.template !== null && { template: version.template }),
    ...(version.pictureId !== null && { picture: `${version.pictureId}.webp` }),
  }
}

/** Of one item, its newest version whole, or undefined. */
export async function findNewestVersion(db: Queryable | Transaction, itemId: string) {
  const versions = await db
    .select()
    .from(itemVersions)
    .where(eq(itemVersions.itemId, itemId))
    .orderBy(asc(itemVersions.version))
  const newest = versions.at(-1)
  if (!newest) return undefined
  const texts = await db.select().from(itemTexts).where(eq(itemTexts.versionId, newest.id)).orderBy(asc(itemTexts.lang))
  return { ...newest, texts }
}
