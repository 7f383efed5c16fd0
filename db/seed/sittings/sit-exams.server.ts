import { eq, inArray } from 'drizzle-orm'
import { asMet, findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { blueprintFor, type Level, type Topic, TRACKS } from '#app/features/admission/blueprint.ts'
import { pilotsOn } from '#app/features/admission/policy/exam-policy.ts'
import { drawForm } from '#app/features/admission/sitting/draw-form.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { bank, items, itemVersions } from '#db/schema/index.ts'
import { answer, drawAbility, drawNature } from '#db/seed/sittings/candidate.ts'
import type { Drawn, PlayedSitting } from '#db/seed/sittings/played-sitting.ts'
import { settleCandidates } from '#db/seed/sittings/settle-candidates.server.ts'
import { shareMistakes } from '#db/seed/sittings/share-mistakes.ts'
import { storeSittings } from '#db/seed/sittings/store-sittings.server.ts'
import type { Stage } from '#db/seed/stage.server.ts'

const DAY = 86_400_000
const SPAN_DAYS = 280
const SITTINGS_A_SLICE = 20

/**
 * Sittings of people who came before, drawn like any other: one item's answer went around, one has the wrong key, and
 * two people wrote from each other. They have accounts, and nothing else.
 */
export async function sitExams(stage: Stage, ctx: Context, count: number): Promise<void> {
  const played = await playSittings(stage, ctx, count)
  shareMistakes(played)
  await settleCandidates(stage, played, ctx.settings.exam.cut)
  for (let at = 0; at < played.length; at += SITTINGS_A_SLICE)
    await inTransaction(ctx, (tx) => storeSittings(tx, stage, ctx, played.slice(at, at + SITTINGS_A_SLICE)))
  await inTransaction(ctx, (tx) => countDrawn(tx, played))
}

async function playSittings(stage: Stage, ctx: Context, count: number): Promise<PlayedSitting[]> {
  const { random, at } = stage
  const met = await readDrawn(stage)
  const live = [...met.values()].filter((item) => !item.pilot)
  markOddItems(live, Math.floor(count * 0.62))
  const { draws } = await findBank(ctx.db)
  return Array.from({ length: count }, (_, no) => {
    const track = TRACKS[random.chance(0.45) ? 1 : 0]
    const seed = `demo sitting ${no} ${random.below(2 ** 32)}`
    const pilots = pilotsOn(ctx.settings.exam, live.length)
    const draw = drawForm([...met.values()], { blueprint: blueprintFor(track), pilots, textOnly: false }, seed)
    if ('lacking' in draw) throw new Error('the bank is too small for the demo')
    const ability = drawAbility(random)
    const played = draw.items.flatMap(({ itemId, options, values }) => {
      const item = met.get(itemId)
      if (!item) return []
      item.exposure += 1
      return { item, options, values, given: answer(random, item.nature, item.keys[0] ?? 0, ability, no) }
    })
    const startedAt = Math.floor(at - SPAN_DAYS * DAY * (1 - (no + random.next()) / (count + 1)) - DAY)
    const lang = random.chance(0.35) ? ('zh-CN' as const) : ('en' as const)
    return {
      accountId: stage.newId(startedAt),
      drawNo: draws + no + 1,
      seed,
      pilots,
      track,
      lang,
      startedAt,
      items: played,
    }
  })
}

async function readDrawn({ db, random }: Stage): Promise<Map<string, Drawn>> {
  const list = asMet(await readRevision(db, (await findBank(db)).revision), await readExposure(db), new Map())
  const keys = await db.select({ id: itemVersions.id, keys: itemVersions.keys }).from(itemVersions)
  const keysOf = new Map(keys.map((row) => [row.id, row.keys]))
  return new Map(
    list.map((item) => {
      const itsKeys = keysOf.get(item.versionId) ?? [0]
      const nature = drawNature(random, item.level as Level, item.options, itsKeys[0] ?? 0)
      return [item.id, { ...item, topic: item.topic as Topic, keys: itsKeys, nature }]
    }),
  )
}

async function readExposure(db: Queryable): Promise<Map<string, number>> {
  const rows = await db.select({ id: items.id, exposure: items.exposure }).from(items)
  return new Map(rows.map(({ id, exposure }) => [id, exposure]))
}

/** Among the items for everyone, which enough people meet. */
function markOddItems(live: Drawn[], leakedFrom: number) {
  const leaked = live.find(({ topic, level }) => topic === 'RIG' && level === 2)
  const miskeyed = live.find(({ topic, level }) => topic === 'PWR' && level === 2)
  if (leaked) Object.assign(leaked.nature, { leakedFrom, difficulty: 0.9 })
  if (miskeyed) miskeyed.nature.isMiskeyed = true
}

async function countDrawn(tx: Transaction, played: PlayedSitting[]) {
  await tx
    .update(bank)
    .set({ draws: played.at(-1)?.drawNo ?? 0 })
    .where(eq(bank.id, 'bank'))
  const forms = new Map<string, { id: string; exposure: number; times: number }>()
  for (const { item } of played.flatMap((sitting) => sitting.items)) {
    const known = forms.get(item.id)
    forms.set(item.id, { id: item.id, exposure: item.exposure, times: (known?.times ?? 0) + 1 })
  }
  const byCount = new Map<string, { exposure: number; times: number; ids: string[] }>()
  for (const { id, exposure, times } of forms.values()) {
    const same = byCount.get(`${exposure} ${times}`) ?? { exposure, times, ids: [] }
    byCount.set(`${exposure} ${times}`, { ...same, ids: [...same.ids, id] })
  }
  for (const { exposure, times, ids } of byCount.values())
    await tx.update(items).set({ exposure, views: times }).where(inArray(items.id, ids))
}
