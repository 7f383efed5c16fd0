import { setImmediate as breathe } from 'node:timers/promises'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { listClosestRequests } from '#app/features/backlog/closest-requests.server.ts'
import { type Contact, contactOf } from '#app/features/backlog/intake/contact.ts'
import { lineNamed } from '#app/features/backlog/intake/csv/line-named.ts'
import type { ReadRow, RowReading } from '#app/features/backlog/intake/csv/read-row.ts'
import type { ChooseLine } from '#app/features/backlog/intake/line-for.server.ts'
import { contentHash } from '#app/features/backlog/intake/store-item.server.ts'
import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import type { Line } from '#app/features/catalogue/queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { inboxItems, type inboxRunRows, inboxRunRows as rows } from '#db/schema/index.ts'

export type Classified = Omit<typeof inboxRunRows.$inferInsert, 'runId'> & { asker?: Contact }
type Known = { lines: readonly Line[]; chooseLine: ChooseLine }
type Numbered = { line: number; reading: RowReading }

/** Looking for likeness costs some milliseconds a row; beyond this the inbox itself does it, item by item. */
const LIKENESS_FOR = 2_000

const EXCERPT = 120

/** What becomes of each row: taken, taken without a line, like a request, a repetition, or at fault. */
export async function classifyRows(
  ctx: Context,
  { runId, seen, ...known }: Known & { runId: string; seen: number },
  numbered: readonly Numbered[],
): Promise<Classified[]> {
  const hashes = await knownHashes(ctx, runId, numbered)
  const classified: Classified[] = []
  for (const [index, { line, reading }] of numbered.entries()) {
    const row = reading.ok
      ? await classify(ctx, { ...known, hashes, likeness: seen + index < LIKENESS_FOR }, line, reading.row)
      : { kind: 'fault' as const, fault: reading.faults, excerpt: excerptOf(reading.quote) }
    classified.push({ line, ...row })
    await breathe()
    if (row.kind !== 'fault' && row.contentHash && !hashes.has(row.contentHash)) hashes.set(row.contentHash, line)
  }
  return classified
}

const excerptOf = (text: string) => (text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text)

/** What came before: in the inbox (0), or on an earlier line of this file. */
async function knownHashes(ctx: Context, runId: string, numbered: readonly Numbered[]): Promise<Map<string, number>> {
  const hashes = numbered.flatMap(({ reading }) =>
    reading.ok ? [contentHash(ctx, reading.row.quote, contactOf(reading.row.contact))] : [],
  )
  if (hashes.length === 0) return new Map()
  const [inInbox, inFile] = await Promise.all([
    ctx.db
      .select({ hash: inboxItems.contentHash })
      .from(inboxItems)
      .where(and(inArray(inboxItems.contentHash, hashes), ne(inboxItems.state, 'undone'))),
    ctx.db
      .select({ hash: rows.contentHash, line: rows.line })
      .from(rows)
      .where(and(eq(rows.runId, runId), inArray(rows.contentHash, hashes), ne(rows.kind, 'duplicate'))),
  ])
  const known = new Map(inFile.map(({ hash, line }) => [hash ?? '', line]))
  for (const { hash } of inInbox) known.set(hash, 0)
  return known
}

type Circumstances = Known & { hashes: Map<string, number>; likeness: boolean }

async function classify(ctx: Context, circumstances: Circumstances, line: number, row: ReadRow) {
  const { lines, chooseLine, hashes, likeness } = circumstances
  const asker = contactOf(row.contact)
  const hash = contentHash(ctx, row.quote, asker)
  const read = { excerpt: excerptOf(row.quote), contentHash: hash }
  const before = hashes.get(hash)
  if (before !== undefined && before !== line) return { ...read, kind: 'duplicate' as const, like: before }
  const named = lineNamed(lines, row.line)
  if (row.line && !named) return { ...read, kind: 'fault' as const, fault: [unknownLine(row.line, lines)] }
  if (row.requestNo !== null && !(await findRequest(ctx.db, row.requestNo)))
    return { ...read, kind: 'fault' as const, fault: [{ column: 'request', reason: { key: 'missing.request' } }] }
  const lang = row.language ?? languageOf(row.quote)
  const lineId = named?.id ?? chooseLine({ text: row.quote, channel: 'import', lang })
  const like =
    row.requestNo ?? (likeness ? ((await listClosestRequests(ctx.db, row.quote, lineId))[0]?.no ?? null) : null)
  const item = {
    ...{ quote: row.quote, lang, lineId, place: row.place, sourceUrl: row.link, hintNo: row.requestNo },
    ...{ saidAt: row.saidAt ?? ctx.now(), contact: row.consents ? row.contact : null, personId: null },
  }
  const kind = like !== null ? ('looks-like' as const) : lineId === null ? ('needs-line' as const) : ('ok' as const)
  return { ...read, kind, like, item, asker }
}

const unknownLine = (typed: string, lines: readonly Line[]): { column: string; reason: Said } => ({
  column: 'line',
  reason: {
    key: 'intake.unknownLine',
    values: { typed: typed.slice(0, 60), lines: lines.map(({ slug }) => slug).join(', ') },
  },
})
