import { fieldsOf } from '#app/features/admission/bank/entry-fields.ts'
import { findItemWhole } from '#app/features/admission/bank/find-item.server.ts'
import { entryOf } from '#app/features/admission/bank/stored-entry.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'

export type EditPage = { title: string; itemId: string | null; seen: number; fields: Record<string, string> }

/** The form of a new item; the address may name the topic and level to begin with. */
export function newItemPage({ language, settings }: Context, search: URLSearchParams): EditPage {
  const fields = { topic: search.get('topic') ?? '', level: search.get('level') ?? '' }
  const { title } = wordsFor(language, 'bank-items').write
  return { title: `${title} · ${settings.brandName}`, itemId: null, seen: 0, fields }
}

/** The form of an item as its newest version stands. */
export async function editItemPage({ db, language, settings }: Context, itemId: string): Promise<EditPage> {
  const { item, newest } = await findItemWhole(db, itemId)
  if (newest.kind !== 'single') throw new AppError('bad-request', { key: 'bank.otherKind' })
  const { titleOf } = wordsFor(language, 'bank-items').write
  const fields = fieldsOf(entryOf(item, newest))
  return { title: `${titleOf(item.id)} · ${settings.brandName}`, itemId: item.id, seen: newest.version, fields }
}
