import { and, asc, eq, gt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { ExportKind } from '#app/features/backlog/export/export-kinds.ts'
import { sliceOfSamples } from '#app/features/backlog/export/export-samples.server.ts'
import { iso, type Row, SLICE } from '#app/features/backlog/export/slice.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, mentions, productLines, requests, threads, verdicts } from '#db/schema/index.ts'

type Wanted = { lineId?: string; after: string; named: boolean }

const slices: Record<ExportKind, (db: Queryable, wanted: Wanted) => Promise<Row[]>> = {
  requests: sliceOfRequests,
  mentions: sliceOfMentions,
  verdicts: sliceOfVerdicts,
  samples: sliceOfSamples,
}

/** All rows of a table, read a slice at a time so that a large ledger never stands in memory. */
export async function* exportRows(db: Queryable, kind: ExportKind, wanted: Omit<Wanted, 'after'>) {
  for (let after = ''; ; ) {
    const slice = await slices[kind](db, { ...wanted, after })
    yield slice.map(({ cells }) => cells)
    if (slice.length < SLICE) return
    after = slice.at(-1)?.id ?? ''
  }
}

const ofLine = (lineId?: string) => (lineId === undefined ? undefined : eq(requests.lineId, lineId))

async function sliceOfRequests(db: Queryable, { lineId, after }: Wanted): Promise<Row[]> {
  const into = alias(requests, 'into')
  const rows = await db
    .select({ request: requests, line: productLines.slug, into: into.no })
    .from(requests)
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .leftJoin(into, eq(into.id, requests.canonicalId))
    .where(and(gt(requests.id, after), ofLine(lineId)))
    .orderBy(asc(requests.id))
    .limit(SLICE)
  return rows.map(({ request: r, line, into }) => ({
    id: r.id,
    cells: [
      ...[`R-${r.no}`, line, r.state, r.label, r.title, r.need, r.lang],
      ...[r.people, r.peopleSince, r.returning, r.outside, r.unattributed],
      ...[r.needGrade, r.makeGrade, r.unitsLow, r.unitsMiddle, r.unitsHigh, r.unitsChance, r.moq],
      ...[into === null ? null : `R-${into}`, iso(r.createdAt), iso(r.changedAt)],
    ],
  }))
}

/** Names are for those who may see them, and never of somebody whose account is gone. */
async function sliceOfMentions(db: Queryable, { lineId, after, named }: Wanted): Promise<Row[]> {
  const rows = await db
    .select({
      ...{ mention: mentions, no: requests.no, threadNo: threads.no },
      ...{ handle: accounts.handle, deletedAt: accounts.deletedAt },
    })
    .from(mentions)
    .innerJoin(requests, eq(requests.id, mentions.requestId))
    .leftJoin(threads, eq(threads.id, mentions.threadId))
    .leftJoin(accounts, eq(accounts.id, mentions.accountId))
    .where(and(gt(mentions.id, after), ofLine(lineId)))
    .orderBy(asc(mentions.id))
    .limit(SLICE)
  return rows.map(({ mention: m, no, threadNo, handle, deletedAt }) => ({
    id: m.id,
    cells: [
      ...[`R-${no}`, iso(m.saidAt), m.channel, m.how, m.quote, m.lang, m.epoch, m.counts],
      ...[threadNo === null ? m.sourceUrl : `/t/${threadNo}/p/${m.postNo ?? 1}`, iso(m.retractedAt), m.differsText],
      named && deletedAt === null ? handle : null,
    ],
  }))
}

async function sliceOfVerdicts(db: Queryable, { lineId, after }: Wanted): Promise<Row[]> {
  const rows = await db
    .select({ verdict: verdicts, no: requests.no })
    .from(verdicts)
    .innerJoin(requests, eq(requests.id, verdicts.requestId))
    .where(and(gt(verdicts.id, after), ofLine(lineId)))
    .orderBy(asc(verdicts.id))
    .limit(SLICE)
  return rows.map(({ verdict: v, no }) => ({
    id: v.id,
    cells: [
      ...[`R-${no}`, iso(v.decidedAt), v.kind, v.reasonCode, v.publicText, v.lang, v.epoch],
      ...[v.peopleAt, v.reopenPeople, iso(v.reviewAt), v.productSku],
    ],
  }))
}
