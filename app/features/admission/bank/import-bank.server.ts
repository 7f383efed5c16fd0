import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type BankEntry, pairTexts } from '#app/features/admission/bank/bank-entry.ts'
import { listBankQuestions } from '#app/features/admission/bank/bank-questions.server.ts'
import { cleanPicture, hasPicture, keepPicture } from '#app/features/admission/bank/keep-picture.server.ts'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { approveStored, leavesStratum, storeEntry } from '#app/features/admission/bank/store-entry.server.ts'
import { readGift } from '#app/features/admission/formats/gift.ts'
import { lintEntry } from '#app/features/admission/lint/lint-entry.ts'
import type { Question, Reading } from '#app/features/admission/question.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'

type Told = { line: number; reason: Said; id?: string }
export type Imported = { imported: number; skipped: Told[]; refused: Told[] }
type ImportOptions = {
  state?: 'draft' | 'live' | 'practice'
  pictures?: ReadonlyMap<string, Uint8Array>
  reviewer?: Context
}

/** Keeps each transaction at no more than fifty rows. */
const SLICE = 8

/** One bad question never costs another. The stable id decides what is new; only changed words make a new version. */
export async function importQuestions(ctx: Context, reading: Reading, options: ImportOptions = {}): Promise<Imported> {
  ensureCan(ctx.actor, 'bank.write')
  const told: Imported = { imported: 0, skipped: [], refused: [] }
  for (const { line, kind, reason } of reading.problems) {
    if (kind === 'refused') told.refused.push({ line, reason })
    if (kind === 'skipped') told.skipped.push({ line, reason })
  }
  const { entries, problems } = await pairWithBank(ctx, reading.questions)
  told.refused.push(...problems)
  const fit = entries.filter((entry) => {
    const reason = refusalOf(entry, options.state)
    if (reason) told.refused.push({ line: entry.line, id: entry.id, reason })
    return reason === undefined
  })
  const pictures = new Map([...(await cleanPictures(ctx, reading.pictures)), ...(options.pictures ?? [])])
  for (let at = 0; at < fit.length; at += SLICE)
    await storeSlice(ctx, fit.slice(at, at + SLICE), told, options, pictures)
  await inTransaction(ctx, (tx) => reviseBank(tx, ctx))
  return told
}

/** What an import of these questions would store, and which of them it would refuse. */
export const pairWithBank = async (ctx: Context, questions: readonly Question[]) =>
  pairTexts(await withStoredOriginals(ctx, questions.map(named)))

/** What came inside a file is decoded in a process of its own; what cannot be is left out, and its question refused. */
async function cleanPictures(ctx: Context, sent: Pictures = new Map()): Promise<Pictures> {
  const clean = new Map<string, Uint8Array>()
  for (const [name, bytes] of sent) {
    const picture = await cleanPicture(ctx, bytes)
    if ('bytes' in picture) clean.set(name, picture.bytes)
  }
  return clean
}

/** A question that brings no key gets one from its content, so that the next import of the same file finds it. */
function named(question: Question): Question {
  if (question.id !== '') return question
  const content = JSON.stringify([question.kind, question.stem, question.options])
  return { ...question, id: `Q-${createHash('sha256').update(content).digest('hex').slice(0, 10)}` }
}

/** A translation that comes alone joins the English text that the bank holds already. */
async function withStoredOriginals(ctx: Context, questions: Question[]): Promise<Question[]> {
  const english = new Set(questions.filter(({ lang }) => lang === 'en').map(({ id }) => id))
  const alone = new Set(questions.filter(({ id }) => !english.has(id)).map(({ id }) => id))
  if (alone.size === 0) return questions
  const stored = (await listBankQuestions(ctx.db)).filter(({ id, lang }) => lang === 'en' && alone.has(id))
  return [...stored, ...questions]
}

/** What goes live without a further look must be without fault; a draft may have some, for its reviewer to see. */
function refusalOf(entry: BankEntry, state: ImportOptions['state'] = 'draft'): Said | undefined {
  if (state === 'draft') return undefined
  return lintEntry(entry).find(({ weight }) => weight === 'error')?.reason
}

type Pictures = ReadonlyMap<string, Uint8Array>

function storeSlice(
  ctx: Context,
  slice: BankEntry[],
  told: Imported,
  { state = 'draft', reviewer = ctx }: ImportOptions,
  pictures: Pictures,
) {
  return inTransaction(ctx, async (tx) => {
    const imported: string[] = []
    for (const entry of slice) {
      const picture = await pictureOf(tx, ctx, entry, pictures)
      const fault = await storeFault(tx, entry, picture)
      const versionId = fault ? undefined : await storeEntry(tx, ctx, { ...entry, picture }, state)
      const { id, line } = entry
      if (fault) told.refused.push({ line, id, reason: { key: fault } })
      else if (!versionId) told.skipped.push({ line, id, reason: { key: 'store.unchanged' } })
      else imported.push(id)
      if (versionId && state !== 'draft') await approveStored(tx, reviewer, id, versionId, '')
    }
    told.imported += imported.length
    if (imported.length > 0)
      await writeLog(tx, ctx, { act: 'bank.imported', subject: 'bank', details: { items: imported } })
  })
}

async function storeFault(tx: Transaction, entry: BankEntry, picture: string | undefined) {
  if (entry.picture !== undefined && picture === undefined) return 'store.pictureMissing'
  return (await leavesStratum(tx, entry)) ? 'store.stratumStays' : undefined
}

/** The id of its picture: brought along, or in the bank already. */
async function pictureOf(tx: Transaction, ctx: Context, { picture }: BankEntry, pictures: Pictures) {
  if (picture === undefined) return undefined
  const bytes = pictures.get(picture)
  if (bytes) return keepPicture(tx, ctx, bytes)
  const id = picture.replace(/\.webp$/, '')
  return (await hasPicture(tx, id)) ? id : undefined
}

/** All `.gift` files of a folder as one bank, with their pictures; files called practice hold what anyone may try. */
export async function importBankFolder(ctx: Context, folder: string, reviewer = ctx): Promise<Imported> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.gift')).sort()
  const pictures = await readPictures(path.join(folder, 'pictures'))
  const isPractice = (file: string) => file.startsWith('practice')
  const live = await importFiles(
    ctx,
    folder,
    files.filter((file) => !isPractice(file)),
    { state: 'live', pictures, reviewer },
  )
  const practice = await importFiles(ctx, folder, files.filter(isPractice), { state: 'practice', pictures, reviewer })
  return {
    imported: live.imported + practice.imported,
    skipped: [...live.skipped, ...practice.skipped],
    refused: [...live.refused, ...practice.refused],
  }
}

async function importFiles(ctx: Context, folder: string, files: string[], options: ImportOptions) {
  const readings = await Promise.all(
    files.map(async (file) => readGift(await readFile(path.join(folder, file), 'utf8'))),
  )
  const reading = {
    questions: readings.flatMap((reading) => reading.questions),
    problems: readings.flatMap((reading) => reading.problems),
  }
  return importQuestions(ctx, reading, options)
}

async function readPictures(folder: string): Promise<Map<string, Uint8Array>> {
  const files = await readdir(folder).catch(() => [])
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file))] as const)))
}
