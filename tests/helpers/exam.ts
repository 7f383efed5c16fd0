import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { asc, eq, inArray } from 'drizzle-orm'
import { importBankFolder } from '#app/features/admission/bank/import-bank.server.ts'
import { keepPicture } from '#app/features/admission/bank/keep-picture.server.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { attemptItems, itemTexts, itemVersions } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

let bankFile: Promise<string> | undefined

/** Read once per test file; each world then takes the rows over. */
async function readBankOnce(): Promise<string> {
  const world = await createWorld()
  await importBankFolder(world.system(), 'db/seed/exam')
  await world.database.client.execute('PRAGMA journal_mode = DELETE')
  world.database.close()
  return path.join(world.folder, 'coldshoe.db')
}

/** A world whose bank is the one that ships. */
export async function createExamWorld() {
  bankFile ??= readBankOnce()
  const world = await createWorld()
  await world.database.client.executeMultiple(`
    ATTACH '${await bankFile}' AS shipped;
    INSERT INTO item SELECT * FROM shipped.item;
    INSERT INTO item_picture SELECT * FROM shipped.item_picture;
    INSERT INTO item_version SELECT * FROM shipped.item_version;
    INSERT INTO item_text SELECT * FROM shipped.item_text;
    INSERT INTO item_review SELECT * FROM shipped.item_review;
    INSERT INTO bank_revision SELECT * FROM shipped.bank_revision;
    UPDATE bank SET revision = (SELECT revision FROM shipped.bank);
    DETACH shipped`)
  return world
}

export const start = (clientKey = 'a key', allowedSeconds = 3600) => ({
  clientKey,
  allowedSeconds,
  track: 'motion' as const,
  lang: 'en' as const,
  textOnly: false,
})

/** The stored form, keys included: what a candidate never sees. */
export async function storedForm(db: Context['db'], attemptId: string) {
  const rows = await db
    .select({ item: attemptItems, keys: itemVersions.keys })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map(({ item, keys }) => {
    const token = (isKey: boolean) => item.options.find((shown) => keys.includes(shown.option) === isKey)?.token ?? ''
    return { ...item, key: token(true), wrong: token(false) }
  })
}

/** Puts a picture beside every item of this form; returns its id. */
export async function givePicture(world: World, attemptId: string): Promise<string> {
  const bytes = await readFile('db/seed/exam/pictures/histogram.webp')
  const id = await inTransaction(world.system(), (tx) => keepPicture(tx, world.system(), bytes))
  const ofForm = world.db
    .select({ id: attemptItems.itemVersionId })
    .from(attemptItems)
    .where(eq(attemptItems.attemptId, attemptId))
  await world.database.door(async (tx) => {
    await tx.update(itemVersions).set({ pictureId: id }).where(inArray(itemVersions.id, ofForm))
    await tx.update(itemTexts).set({ alt: 'A histogram' }).where(inArray(itemTexts.versionId, ofForm))
  })
  return id
}

/** Walks through the form as a candidate does, `right` answers right and the rest wrong. */
export async function answerAll(ctx: Context, started: { attemptId: string; tab: string | null }, right: number) {
  const { attemptId, tab } = started
  const form = await storedForm(ctx.db, attemptId)
  for (const { position, key, wrong } of form) {
    const option = position <= right ? key : wrong
    const goTo = position < form.length ? position + 1 : undefined
    await saveAnswer(ctx, { attemptId, position, option, flagged: false, tab, goTo })
  }
}
