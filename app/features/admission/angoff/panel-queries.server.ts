import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, angoffJudges, angoffPanels, angoffRatings, cutScores } from '#db/schema/index.ts'

export type Panel = typeof angoffPanels.$inferSelect

const SHOWN = 50

export async function findPanel(db: Queryable | Transaction, id: string): Promise<Panel | undefined> {
  const [panel] = await db.select().from(angoffPanels).where(eq(angoffPanels.id, id))
  return panel
}

/** The newest first. */
export const listPanels = (db: Queryable | Transaction): Promise<Panel[]> =>
  db.select().from(angoffPanels).orderBy(desc(angoffPanels.openedAt)).limit(SHOWN)

/** By their handles. */
export async function listJudges(db: Queryable | Transaction, panelIds: string[]) {
  const rows = await db
    .select({
      panelId: angoffJudges.panelId,
      accountId: angoffJudges.accountId,
      handle: accounts.handle,
      works: accounts.works,
    })
    .from(angoffJudges)
    .innerJoin(accounts, eq(accounts.id, angoffJudges.accountId))
    .where(inArray(angoffJudges.panelId, panelIds))
  return rows.sort((a, b) => (a.handle < b.handle ? -1 : 1))
}

export async function isJudge(db: Queryable | Transaction, panelId: string, accountId: string): Promise<boolean> {
  const own = and(eq(angoffJudges.panelId, panelId), eq(angoffJudges.accountId, accountId))
  return (await db.$count(angoffJudges, own)) > 0
}

export const listRatings = (db: Queryable | Transaction, panelId: string) =>
  db
    .select({
      accountId: angoffRatings.accountId,
      versionId: angoffRatings.versionId,
      round: angoffRatings.round,
      share: angoffRatings.share,
      remark: angoffRatings.remark,
    })
    .from(angoffRatings)
    .where(eq(angoffRatings.panelId, panelId))
    .orderBy(asc(angoffRatings.round), asc(angoffRatings.accountId), asc(angoffRatings.versionId))

/** Every pass mark there was, the newest first. */
export const listCutScores = (db: Queryable | Transaction) =>
  db.select().from(cutScores).orderBy(desc(cutScores.at)).limit(SHOWN)
