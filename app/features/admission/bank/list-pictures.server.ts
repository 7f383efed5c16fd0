import { inArray } from 'drizzle-orm'
import type { Question } from '#app/features/admission/question.ts'
import type { Queryable } from '#db/client.server.ts'
import { itemPictures } from '#db/schema/index.ts'

/** The bytes of the pictures that questions of the bank name, by the names they go by there. */
export async function listPictures(db: Queryable, questions: readonly Question[]): Promise<Map<string, Uint8Array>> {
  const names = [...new Set(questions.flatMap(({ picture }) => picture ?? []))]
  if (names.length === 0) return new Map()
  const ids = names.map((name) => name.replace(/\.webp$/, ''))
  const rows = await db
    .select({ id: itemPictures.id, bytes: itemPictures.bytes })
    .from(itemPictures)
    .where(inArray(itemPictures.id, ids))
  return new Map(rows.map(({ id, bytes }) => [`${id}.webp`, new Uint8Array(bytes)]))
}
