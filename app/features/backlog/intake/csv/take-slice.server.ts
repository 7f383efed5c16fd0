import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import {
  nextRows,
  type Run,
  type RunRow,
  rowsNamed,
  TAKEN_KINDS,
} from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { itemRow } from '#app/features/backlog/intake/store-item.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxItems, inboxRunRows, inboxRuns } from '#db/schema/index.ts'

const SLICE = 40

/** The next rows of one kind go into the inbox, unless the same file came in meanwhile by another run. */
export async function takeSlice(tx: Transaction, ctx: Context, run: Run): Promise<boolean> {
  const rows = await nextRows(tx, run.id, TAKEN_KINDS, SLICE)
  const [first] = rows
  if (!first) return false
  const known = await knownMeanwhile(tx, rows)
  const fresh = rows.filter((row) => !known.has(row.contentHash))
  const again = rows.filter((row) => known.has(row.contentHash))
  if (fresh.length > 0) {
    const items = fresh.map((row) => itemOf(ctx, run, row))
    await tx.insert(inboxItems).values(items).onConflictDoNothing()
    await tx.delete(inboxRunRows).where(rowsNamed(run.id, fresh))
  }
  if (again.length > 0)
    await tx.update(inboxRunRows).set({ kind: 'duplicate', like: 0, item: null }).where(rowsNamed(run.id, again))
  await tx
    .update(inboxRuns)
    .set({
      stored: sql`${inboxRuns.stored} + ${fresh.length}`,
      duplicates: sql`${inboxRuns.duplicates} + ${again.length}`,
      ...oneKindLess(first.kind, again.length),
    })
    .where(eq(inboxRuns.id, run.id))
  return true
}

async function knownMeanwhile(tx: Transaction, rows: readonly RunRow[]): Promise<Set<string | null>> {
  const hashes = rows.flatMap(({ contentHash }) => contentHash ?? [])
  const found = await tx
    .select({ hash: inboxItems.contentHash })
    .from(inboxItems)
    .where(and(inArray(inboxItems.contentHash, hashes), ne(inboxItems.state, 'undone')))
  return new Set(found.map(({ hash }) => hash))
}

function oneKindLess(kind: RunRow['kind'], count: number) {
  if (kind === 'needs-line') return { needsLine: sql`${inboxRuns.needsLine} - ${count}` }
  if (kind === 'looks-like') return { looksLike: sql`${inboxRuns.looksLike} - ${count}` }
  return { ok: sql`${inboxRuns.ok} - ${count}` }
}

function itemOf(ctx: Context, run: Run, { line, item, contentHash }: RunRow) {
  const { lang, contact, ...said } = ensureFound(item, 'inboxItem')
  return itemRow(ctx, {
    ...{ channel: 'import', sourceKey: `${run.id}:${line}`, runId: run.id, capturedBy: run.by, ...said },
    ...{ language: lang === 'zh-CN' ? 'zh-CN' : 'en', contentHash: contentHash ?? undefined },
    ...(contact && { contact: { channel: 'handle', value: contact } }),
    ...{ consents: contact !== null, verified: true },
  })
}
