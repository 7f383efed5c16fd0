import { sql } from 'drizzle-orm'
import { findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { allStrata, blueprintFor, type Level, type Topic, TRACKS } from '#app/features/admission/blueprint.ts'
import { sheetOf } from '#app/features/admission/figures/sheet.ts'
import { type DrawnItem, drawForm } from '#app/features/admission/sitting/draw-form.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { items, itemTexts, itemVersions } from '#db/schema/index.ts'
import { type Random, randomFrom } from '#db/seed/volume/random.ts'

export type Volume = { items: number; attempts: number; applicants: number }

const CUT = 28
/** Past sittings share so many forms: drawing each anew would take the bench longer than all it measures. */
const FORMS = 300
const SLICE = 500
const MINUTE = 60_000

/** A bank, its past sittings with every answer, and applicants who may start. The key of each item is its first option. */
export async function fillExamDatabase(ctx: Context, volume: Volume): Promise<void> {
  const random = randomFrom('bench')
  await fillBank(ctx, volume.items)
  await ctx.door((tx) => settleApplicants(tx, ctx.now(), volume.applicants))
  const forms = await drawForms(ctx, FORMS)
  await ctx.door((tx) => keepForms(tx, forms))
  for (let from = 0; from < volume.attempts; from += SLICE) {
    const played = Array.from({ length: Math.min(SLICE, volume.attempts - from) }, (_, at) => from + at).map((no) =>
      play(random, forms, no, ctx.now() - (volume.attempts - no) * MINUTE),
    )
    await ctx.door((tx) => storePlayed(tx, played))
  }
  await ctx.door(async (tx) => {
    await tx.run(sql`UPDATE bank SET draws = ${volume.attempts}`)
    await tx.run(sql`UPDATE item SET exposure = (SELECT count(*) FROM attempt_item WHERE item_id = item.id)`)
    await tx.run(sql`UPDATE item SET views = exposure`)
    await tx.run(sql`DROP TABLE bench_form`)
  })
}

/** In proportion to the blueprint, in both languages. */
async function fillBank(ctx: Context, wanted: number) {
  const strata = allStrata()
  const seats = strata.reduce((sum, row) => sum + row.count, 0)
  const all = strata.flatMap(({ topic, level, count }) =>
    Array.from({ length: Math.ceil((wanted * count) / seats) }, (_, no) => ({
      id: `${topic}-L${level}-${no}`,
      topic,
      level,
    })),
  )
  for (let from = 0; from < all.length; from += SLICE)
    await ctx.door((tx) => storeItems(tx, ctx.now(), all.slice(from, from + SLICE)))
  await ctx.door((tx) => reviseBank(tx, ctx))
}

async function storeItems(tx: Transaction, createdAt: number, slice: { id: string; topic: Topic; level: Level }[]) {
  const options = ['The key', 'A slip', 'Another slip', 'A third']
  const versionOf = (id: string) => `${id}-first`
  await tx
    .insert(items)
    .values(slice.map((item) => ({ ...item, state: 'live' as const, versionId: versionOf(item.id), createdAt })))
  await tx
    .insert(itemVersions)
    .values(
      slice.map(({ id }) => ({ id: versionOf(id), itemId: id, version: 1, keys: [0], source: 'bench', createdAt })),
    )
  const texts = slice.flatMap(({ id }) =>
    (['en', 'zh-CN'] as const).map((lang) => ({
      versionId: versionOf(id),
      lang,
      stem: `What is ${id}?`,
      options,
      createdAt,
    })),
  )
  await tx.insert(itemTexts).values(texts)
}

async function settleApplicants(tx: Transaction, at: number, count: number) {
  const numbers = JSON.stringify(Array.from({ length: count }, (_, no) => no))
  await tx.run(sql`INSERT INTO account (id, handle, handle_key, email, email_key, password_hash, state, time_zone, language, email_confirmed_at, created_at)
    SELECT 'b' || value, 'b' || value, 'b' || value, 'b' || value || '@bench.test', 'b' || value || '@bench.test', '-', 'applicant', 'UTC', 'en', ${at}, ${at}
    FROM json_each(${numbers})`)
}

type Form = { track: (typeof TRACKS)[number]; items: DrawnItem[] }

async function drawForms(ctx: Context, count: number): Promise<Form[]> {
  const { revision } = await findBank(ctx.db)
  const bank = (await readRevision(ctx.db, revision)).map((item) => ({
    ...{ ...item, topic: item.topic as Topic, level: item.level as Level },
    ...{ exposure: 0, seen: 0 },
  }))
  const places = new Map(bank.map((item, at) => [item.id, at]))
  return Array.from({ length: count }, (_, no) => {
    const track = TRACKS[no % 2] ?? 'motion'
    const draw = drawForm(bank, { blueprint: blueprintFor(track), pilots: 0, textOnly: false }, `form ${no}`)
    if ('lacking' in draw) throw new Error('the bank is too small to bench')
    for (const { itemId } of draw.items) {
      const item = bank[places.get(itemId) ?? -1]
      if (item) item.exposure += 1
    }
    return { track, items: draw.items }
  })
}

async function keepForms(tx: Transaction, forms: Form[]) {
  await tx.run(
    sql`CREATE TABLE bench_form (form INTEGER, position INTEGER, item_id TEXT, version_id TEXT, options TEXT)`,
  )
  const rows = forms.flatMap(({ items: drawn }, form) =>
    drawn.map(({ itemId, versionId, options }, at) => {
      const shown = options.map((option) => ({ token: `bench-${form}-${at}-${option}`, option }))
      return [form, at + 1, itemId, versionId, JSON.stringify(shown)]
    }),
  )
  await tx.run(sql`INSERT INTO bench_form SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
    FROM json_each(${JSON.stringify(rows)})`)
  await tx.run(sql`CREATE INDEX bench_form_by_no ON bench_form (form, position)`)
}

type Played = ReturnType<typeof play>

function play(random: Random, forms: Form[], no: number, startedAt: number) {
  const form = no % forms.length
  const { track, items: drawn } = forms[form] as Form
  const ability = 0.45 + random.next() * 0.45
  const lang = random.chance(0.4) ? ('zh-CN' as const) : ('en' as const)
  const answers = drawn.map(({ itemId }) => {
    const isRight = random.chance(ability)
    const option = isRight ? 0 : 1 + random.below(3)
    return { itemId, version: 1, option, isRight, isPilot: false, lang, seconds: 10 + random.below(90) }
  })
  const score = answers.filter((answer) => answer.isRight).length
  return {
    ...{ no, form, track, lang, startedAt, score, state: score >= CUT ? 'passed' : 'failed' },
    /** By position, the place at which the chosen option was shown. */
    picks: answers.map(({ option }, at) => drawn[at]?.options.indexOf(option)).join(''),
    rights: answers.map(({ isRight }) => (isRight ? 1 : 0)).join(''),
    sheet: JSON.stringify(sheetOf({ track, lang, cut: CUT }, answers)),
  }
}

const ATTEMPT_MS = 30 * MINUTE

async function storePlayed(tx: Transaction, played: Played[]) {
  const rows = JSON.stringify(
    played.map((one) => [
      one.no,
      one.form,
      one.track,
      one.lang,
      one.startedAt,
      one.score,
      one.state,
      one.picks,
      one.rights,
      one.sheet,
    ]),
  )
  const { revision } = await findBank(tx)
  await tx.run(sql`INSERT INTO account (id, handle, handle_key, email, email_key, password_hash, state, time_zone, language, created_at)
    SELECT 'p' || (value ->> 0), 'p' || (value ->> 0), 'p' || (value ->> 0), 'p' || (value ->> 0) || '@bench.test',
      'p' || (value ->> 0) || '@bench.test', '-', 'member', 'UTC', 'en', value ->> 4 FROM json_each(${rows})`)
  await tx.run(sql`INSERT INTO attempt (id, account_id, state, client_key, seed, bank_revision, draw_no, exposure_from, track, lang, text_only,
      cut, started_at, allowed_seconds, deadline_at, first_served_at, finished_at, finished_by, score, address, address_busy)
    SELECT printf('past-%09d', value ->> 0), 'p' || (value ->> 0), value ->> 6, 'key', 'seed', ${revision}, (value ->> 0) + 1, 1,
      value ->> 2, value ->> 3, 0, ${CUT}, value ->> 4, 3600, (value ->> 4) + 3600000, value ->> 4, (value ->> 4) + ${ATTEMPT_MS},
      'candidate', value ->> 5, '10.0.' || ((value ->> 0) % 250) || '.1', 0 FROM json_each(${rows})`)
  await tx.run(sql`INSERT INTO attempt_item (attempt_id, position, item_id, item_version_id, options, pilot, lang, ms, chosen, flagged,
      sequence, saved_at, served_at, correct)
    SELECT printf('past-%09d', p.value ->> 0), f.position, f.item_id, f.version_id, f.options, 0, p.value ->> 3, 30000,
      f.options ->> ('$[' || substr(p.value ->> 7, f.position, 1) || '].token'), 0, 1, p.value ->> 4, p.value ->> 4,
      CAST(substr(p.value ->> 8, f.position, 1) AS INTEGER)
    FROM json_each(${rows}) AS p CROSS JOIN bench_form AS f WHERE f.form = p.value ->> 1`)
  await tx.run(sql`INSERT INTO sitting_sheet (attempt_id, passed, sheet)
    SELECT printf('past-%09d', value ->> 0), value ->> 6 = 'passed', value ->> 9 FROM json_each(${rows})`)
}
