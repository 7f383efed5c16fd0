import { and, asc, eq, inArray, isNotNull, isNull, notInArray } from 'drizzle-orm'
import { TOPICS, type Topic } from '#app/features/admission/blueprint.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import { spreadOverTopics } from '#app/features/admission/study/practice.ts'
import type { Queryable } from '#db/client.server.ts'
import { attemptItems, attempts, items, itemTexts, itemVersions } from '#db/schema/index.ts'

type Wanted = { lang: ItemLanguage; limit: number; topics?: readonly Topic[] }

/** More are never looked through to find some of every topic. */
const MOST_READ = 300

/** Items that anyone may try: written for practice, or retired from the exam, and in either case explained. */
export async function listPractice(db: Queryable, { lang, limit, topics = TOPICS }: Wanted) {
  const rows = await db
    .select({
      itemId: items.id,
      topic: items.topic,
      stem: itemTexts.stem,
      options: itemTexts.options,
      keys: itemVersions.keys,
      explanation: itemTexts.explanation,
    })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .innerJoin(itemTexts, and(eq(itemTexts.versionId, itemVersions.id), eq(itemTexts.lang, lang)))
    .where(
      and(
        inArray(items.state, ['practice', 'retired']),
        isNotNull(itemTexts.explanation),
        canBeTried,
        // What was retired just now may still be in front of somebody.
        notInArray(items.id, listBeingSat(db)),
      ),
    )
    .orderBy(asc(items.state), asc(items.topic), asc(items.level), asc(items.id))
    .limit(MOST_READ)
  return spreadOverTopics(rows, topics, limit)
}

const canBeTried = and(
  inArray(itemVersions.kind, ['single', 'truefalse']),
  isNull(itemVersions.template),
  isNull(itemVersions.pictureId),
)

const listBeingSat = (db: Queryable) =>
  db
    .select({ itemId: attemptItems.itemId })
    .from(attempts)
    .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
    .where(eq(attempts.state, 'live'))
