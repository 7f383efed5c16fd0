import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { fillIn } from '#app/features/admission/templates/template.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attemptItems, attempts, itemPictures, itemTexts, itemVersions } from '#db/schema/index.ts'

export type SheetCell = { position: number; served: boolean; answered: boolean; flagged: boolean }

export async function listSheet(db: Queryable | Transaction, attemptId: string): Promise<SheetCell[]> {
  const rows = await db
    .select({
      position: attemptItems.position,
      servedAt: attemptItems.servedAt,
      chosen: attemptItems.chosen,
      flagged: attemptItems.flagged,
    })
    .from(attemptItems)
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map(({ position, servedAt, chosen, flagged }) => ({
    position,
    served: servedAt !== null,
    answered: chosen !== null,
    flagged,
  }))
}

/** What a candidate sees of an item, and nothing else: its words, and tokens that mean something in this sitting only. */
export async function findServedQuestion(db: Queryable, attemptId: string, position: number) {
  const [row] = await db
    .select({
      versionId: attemptItems.itemVersionId,
      lang: attempts.lang,
      values: attemptItems.values,
      shown: attemptItems.options,
      chosen: attemptItems.chosen,
      flagged: attemptItems.flagged,
      sequence: attemptItems.sequence,
      pictureId: itemVersions.pictureId,
    })
    .from(attemptItems)
    .innerJoin(attempts, eq(attempts.id, attemptItems.attemptId))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(
      and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position), isNotNull(attemptItems.servedAt)),
    )
  if (!row) return undefined
  const { versionId, values, shown, pictureId, chosen, flagged, sequence } = row
  const texts = await listTexts(db, versionId)
  const text = texts.find(({ lang }) => lang === row.lang) ?? texts[0]
  if (!text) return undefined
  const written = (words: string) => (values ? fillIn(words, values) : words)
  const options = shown.map(({ token, option }) => ({ token, text: written(text.options[option] ?? '') }))
  const picture = pictureId ? await findPicture(db, pictureId) : undefined
  return {
    ...{ stem: written(text.stem), lang: text.lang, options, chosen, flagged, sequence },
    otherLangs: texts.map(({ lang }) => lang).filter((lang) => lang !== text.lang),
    picture: picture && { ...picture, alt: text.alt ?? '' },
  }
}

function listTexts(db: Queryable | Transaction, versionId: string) {
  return db.select().from(itemTexts).where(eq(itemTexts.versionId, versionId)).orderBy(asc(itemTexts.lang))
}

async function findPicture(db: Queryable, id: string) {
  const [picture] = await db
    .select({ width: itemPictures.width, height: itemPictures.height })
    .from(itemPictures)
    .where(eq(itemPictures.id, id))
  return picture
}

/** The bytes of the picture beside an item that this person has been shown. */
export async function findServedPicture(db: Queryable, attemptId: string, position: number) {
  const [row] = await db
    .select({ bytes: itemPictures.bytes })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(itemPictures, eq(itemPictures.id, itemVersions.pictureId))
    .where(
      and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position), isNotNull(attemptItems.servedAt)),
    )
  return row?.bytes
}
