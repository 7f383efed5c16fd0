import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { and, desc, eq } from 'drizzle-orm'
import { lintItem } from '#app/features/admission/bank-lint.ts'
import { type GiftItem, readGift } from '#app/features/admission/formats/gift.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { items, itemVersions } from '#db/schema/index.ts'

export type ImportOutcome = {
  id: string | null
  outcome: 'imported' | 'skipped' | 'refused'
  line: number
  reason?: string
}
type ImportOptions = { practice?: boolean; dryRun?: boolean }

const LANGUAGE = 'en'
/** Keeps each transaction at no more than fifty rows. */
const SLICE = 20

/** One bad question never costs another. The stable id decides what is new; only changed words make a new version. */
export async function importBank(ctx: Context, gift: string, options: ImportOptions = {}): Promise<ImportOutcome[]> {
  const { items: read, problems } = readGift(gift)
  const outcomes: ImportOutcome[] = problems
    .filter((problem) => problem.kind === 'refused')
    .map(({ line, reason }) => ({ id: null, outcome: 'refused', line, reason }))
  const seen = new Set<string>()
  const good: GiftItem[] = []
  for (const item of read) {
    const reason = refusalOf(item, seen)
    seen.add(item.id)
    if (reason) outcomes.push({ id: item.id || null, outcome: 'refused', line: item.line, reason })
    else good.push(item)
  }
  for (let at = 0; at < good.length; at += SLICE) {
    outcomes.push(...(await importSlice(ctx, good.slice(at, at + SLICE), options)))
  }
  return outcomes.sort((a, b) => a.line - b.line)
}

/** All `.gift` files of a folder; `practice.gift` holds the questions that anyone may try. */
export async function importBankFolder(ctx: Context, folder: string): Promise<ImportOutcome[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.gift')).sort()
  const outcomes: ImportOutcome[] = []
  for (const file of files) {
    const gift = await readFile(path.join(folder, file), 'utf8')
    outcomes.push(...(await importBank(ctx, gift, { practice: isPracticeFile(file) })))
  }
  return outcomes
}

export const isPracticeFile = (file: string) => path.basename(file) === 'practice.gift'

function refusalOf(item: GiftItem, seen: ReadonlySet<string>): string | undefined {
  if (item.id !== '' && seen.has(item.id)) return 'An earlier question of this file has the same id.'
  const problems = lintItem(item).map((problem) => problem.words)
  return problems.length === 0 ? undefined : problems.join(' ')
}

function importSlice(ctx: Context, slice: GiftItem[], { practice = false, dryRun = false }: ImportOptions) {
  return inTransaction(ctx, async (tx) => {
    const outcomes: ImportOutcome[] = []
    for (const item of slice) outcomes.push(await importItem(tx, ctx, item, practice, dryRun))
    const imported = outcomes.filter((outcome) => outcome.outcome === 'imported').map((outcome) => outcome.id)
    if (!dryRun && imported.length > 0) {
      await writeLog(tx, ctx, { act: 'bank.imported', subject: 'bank', details: { items: imported } })
    }
    return outcomes
  })
}

async function importItem(tx: Transaction, ctx: Context, item: GiftItem, practice: boolean, dryRun: boolean) {
  const { id, line, topic, level } = item
  const latest = await findLatestVersion(tx, id)
  if (latest && sameWords(latest, item)) return { id, line, outcome: 'skipped', reason: 'unchanged' } as const
  if (dryRun) return { id, line, outcome: 'imported' } as const
  const row = { id, topic: topic ?? '', level: level ?? 0, state: practice ? ('practice' as const) : ('live' as const) }
  // An item that staff suspended or retired stays so: only its stratum may follow the file.
  await tx
    .insert(items)
    .values({ ...row, createdAt: ctx.now() })
    .onConflictDoUpdate({ target: items.id, set: { topic: row.topic, level: row.level } })
  await tx.insert(itemVersions).values({
    id: ctx.newId(),
    itemId: id,
    version: (latest?.version ?? 0) + 1,
    lang: LANGUAGE,
    ...wordsOf(item),
    createdBy: ctx.actor.kind === 'account' ? ctx.actor.id : null,
    createdAt: ctx.now(),
  })
  return { id, line, outcome: 'imported' } as const
}

async function findLatestVersion(tx: Transaction, itemId: string) {
  const [latest] = await tx
    .select({ version: itemVersions, topic: items.topic, level: items.level })
    .from(itemVersions)
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(and(eq(itemVersions.itemId, itemId), eq(itemVersions.lang, LANGUAGE)))
    .orderBy(desc(itemVersions.version))
    .limit(1)
  return latest && { ...latest.version, topic: latest.topic, level: latest.level }
}

const wordsOf = (item: GiftItem) => ({
  stem: item.stem,
  options: item.options.map(({ text, isKey }) => ({ text, isKey })),
  explanation: item.explanation ?? null,
  source: item.source ?? '',
  checkedAt: item.checked ?? null,
})

type Latest = NonNullable<Awaited<ReturnType<typeof findLatestVersion>>>

function sameWords({ stem, options, explanation, source, checkedAt, topic, level }: Latest, item: GiftItem): boolean {
  const stored = { stem, options: options.map(({ text, isKey }) => ({ text, isKey })), explanation, source, checkedAt }
  return JSON.stringify(stored) === JSON.stringify(wordsOf(item)) && topic === item.topic && level === item.level
}
