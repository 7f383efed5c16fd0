import { eq, inArray } from 'drizzle-orm'
import type { Panel } from '#app/features/admission/angoff/panel-queries.server.ts'
import type { Topic } from '#app/features/admission/blueprint.ts'
import { seededChance } from '#app/features/admission/seeded-chance.ts'
import { findTemplate } from '#app/features/admission/templates/all-templates.ts'
import { fillIn } from '#app/features/admission/templates/template.ts'
import type { Language } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { itemPictures, items, itemTexts, itemVersions } from '#db/schema/index.ts'

/** Some items of a panel with their keys, in the reader's language where there is a text in it. */
export async function listPanelItems(db: Queryable, { id }: Panel, versionIds: string[], language: Language) {
  const rows = await db
    .select({ version: itemVersions, topic: items.topic, width: itemPictures.width, height: itemPictures.height })
    .from(itemVersions)
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .leftJoin(itemPictures, eq(itemPictures.id, itemVersions.pictureId))
    .where(inArray(itemVersions.id, versionIds))
  const texts = await db.select().from(itemTexts).where(inArray(itemTexts.versionId, versionIds))
  return versionIds.flatMap((versionId) => {
    const row = rows.find(({ version }) => version.id === versionId)
    const written = texts.filter((text) => text.versionId === versionId)
    const text = written.find(({ lang }) => lang === language) ?? written[0]
    return row && text ? [shown(id, row, text)] : []
  })
}

type Row = { version: typeof itemVersions.$inferSelect; topic: string; width: number | null; height: number | null }

/** All judges see the same values of a template, whenever they look. */
function shown(panelId: string, { version, topic, width, height }: Row, text: typeof itemTexts.$inferSelect) {
  const { id, keys, template, source } = version
  const values = template ? findTemplate(template)?.draw(seededChance(`${panelId} ${id}`)) : undefined
  const written = (words: string) => (values ? fillIn(words, values) : words)
  return {
    ...{ versionId: id, topic: topic as Topic, lang: text.lang, source, keys },
    stem: written(text.stem),
    options: text.options.map(written),
    explanation: text.explanation && written(text.explanation),
    picture: width !== null && height !== null ? { width, height, alt: text.alt ?? '' } : undefined,
  }
}

/** The bytes of the picture beside an item of a panel. */
export async function findPanelPicture(db: Queryable, { versionIds }: Panel, position: number): Promise<Buffer> {
  const [row] = await db
    .select({ bytes: itemPictures.bytes })
    .from(itemVersions)
    .innerJoin(itemPictures, eq(itemPictures.id, itemVersions.pictureId))
    .where(eq(itemVersions.id, versionIds[position - 1] ?? ''))
  return ensureFound(row, 'photo').bytes
}
