import { findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { findItem, findItemWhole } from '#app/features/admission/bank/find-item.server.ts'
import { reviewText } from '#app/features/admission/bank/review-text.server.ts'
import { saveItem } from '#app/features/admission/bank/save-item.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { World } from '#tests/helpers/world.ts'

export const english = {
  ...{ lang: 'en' as const, title: '', stem: 'Which thread holds a small tripod head?' },
  options: ['First thread', 'Second thread', 'Third thread', 'Fourth thread'],
}
export const chinese = {
  ...{ lang: 'zh-CN' as const, title: '', stem: '小型云台用哪一种螺纹固定？' },
  options: ['第一种螺纹', '第二种螺纹', '第三种螺纹', '第四种螺纹'],
}

/** An item without a fault, as somebody writes it. */
export const anEntry = (changes: Partial<BankEntry> = {}): BankEntry => ({
  ...{ id: 'RIG-L1-90', kind: 'single', keys: [1], topic: 'RIG', level: 1, tags: ['RIG', 'L1'], line: 1 },
  ...{ source: 'ISO 1222', checked: '2026-11-01', texts: [english, chinese] },
  ...changes,
})

export async function write(ctx: Context, entry: BankEntry, seen = 0) {
  const saved = await saveItem(ctx, { entry, seen })
  if ('errors' in saved) throw new Error(JSON.stringify(saved.errors))
  return saved
}

export async function review(
  ctx: Context,
  itemId: string,
  lang: 'en' | 'zh-CN',
  decision: 'approved' | 'returned' = 'approved',
) {
  const { newest } = await findItemWhole(ctx.db, itemId)
  return reviewText(ctx, { versionId: newest.id, lang, decision, note: 'Read with care.' })
}

/** Written by one examiner and approved by another, in both languages. */
export async function aLiveItem(world: World, entry = anEntry(), seen = 0) {
  await write(await world.as('eva'), entry, seen)
  const emil = await world.as('emil')
  await review(emil, entry.id, 'en')
  await review(emil, entry.id, 'zh-CN')
}

export const stateOf = async (world: World, itemId: string) => (await findItem(world.db, itemId))?.state

/** What the next form can be drawn from. */
export async function drawable(world: World) {
  const { revision } = await findBank(world.db)
  return (await readRevision(world.db, revision)).map(({ id }) => id)
}

export const revisionOf = async (world: World) => (await findBank(world.db)).revision
