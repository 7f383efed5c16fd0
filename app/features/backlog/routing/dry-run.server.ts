import { desc } from 'drizzle-orm'
import { gatherFacts, outsideFacts } from '#app/features/backlog/routing/route-facts.server.ts'
import { type RouteFacts, type RouteRule, routeOf } from '#app/features/backlog/routing/route-of.ts'
import { findLineById, listLines } from '#app/features/catalogue/queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { inboxItems, requests } from '#db/schema/index.ts'

const LATEST = 200

export type DryRun = Awaited<ReturnType<typeof dryRun>>
type Tried = { href: string; title: string; lang: string; at: number; lineNow: string | null; facts: RouteFacts }

/** Where the latest 200 would have gone by a list of rules, and where they go by those in force. Nothing is moved. */
export async function dryRun(db: Queryable, rules: readonly RouteRule[], inForce: readonly RouteRule[]) {
  const tried = await latestItems(db)
  const rows = tried.map(({ facts, ...item }) => {
    const [would, today] = [routeOf(rules, facts), routeOf(inForce, facts)]
    const [line, lineToday] = [would?.line ?? null, today?.line ?? null]
    return { ...item, rule: would?.name ?? null, line, lineToday, changes: line !== lineToday }
  })
  const lines = [...(await listLines(db)).map(({ slug }) => slug), null]
  const counts = lines.map((slug) => ({
    line: slug,
    would: rows.filter((row) => row.line === slug).length,
    today: rows.filter((row) => row.lineToday === slug).length,
  }))
  const percent = (n: number) => (rows.length === 0 ? 0 : Math.round((n / rows.length) * 100))
  return {
    total: rows.length,
    changed: rows.filter((row) => row.changes).length,
    untaken: percent(counts.at(-1)?.would ?? 0),
    untakenToday: percent(counts.at(-1)?.today ?? 0),
    counts: counts.filter(({ would, today }) => would > 0 || today > 0),
    rows: [...rows.filter((row) => row.changes), ...rows.filter((row) => !row.changes)],
  }
}

async function latestItems(db: Queryable): Promise<Tried[]> {
  const [asked, heard] = await Promise.all([latestRequests(db), latestInbox(db)])
  return [...asked, ...heard].sort((a, b) => b.at - a.at).slice(0, LATEST)
}

async function latestRequests(db: Queryable): Promise<Tried[]> {
  const rows = await db.select().from(requests).orderBy(desc(requests.no)).limit(LATEST)
  const facts = await gatherFacts(db, rows)
  const lines = await listLines(db)
  return rows.flatMap(({ id, no, title, lang, lineId, createdAt: at }) => {
    const known = facts.get(id)
    const lineNow = lines.find((line) => line.id === lineId)?.slug ?? null
    return known ? [{ href: `/r/${no}`, title: `R-${no} ${title}`, lang, at, lineNow, facts: known }] : []
  })
}

const EXCERPT = 90

async function latestInbox(db: Queryable): Promise<Tried[]> {
  const rows = await db.select().from(inboxItems).orderBy(desc(inboxItems.id)).limit(LATEST)
  return Promise.all(
    rows.map(async ({ quote, gear, lang, channel, lineId, receivedAt: at }) => {
      const facts = await outsideFacts(db, { text: `${quote}\n${gear ?? ''}`, lang, channel, lineId })
      const lineNow = lineId === null ? null : ((await findLineById(db, lineId))?.slug ?? null)
      return { href: '/triage/inbox', title: quote.slice(0, EXCERPT), lang, at, lineNow, facts }
    }),
  )
}
