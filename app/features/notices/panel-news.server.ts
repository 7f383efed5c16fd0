import { eq } from 'drizzle-orm'
import type { News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { angoffJudges, angoffPanels, type events } from '#db/schema/index.ts'

type HappenedEvent = Pick<typeof events.$inferSelect, 'type' | 'actorId' | 'payload'>

/** To one judge who was asked in, or to all of them when their panel moves on. */
export async function gatherPanel(db: Queryable, { type, actorId, payload }: HappenedEvent): Promise<News | undefined> {
  const id = String(payload.panelId)
  const [panel] = await db.select().from(angoffPanels).where(eq(angoffPanels.id, id))
  if (!panel || panel.state === 'closed') return undefined
  const judges = type === 'angoff.invited' ? [String(payload.accountId)] : await listJudges(db, id)
  const stage = type === 'angoff.invited' ? 'first-round' : String(payload.state)
  return { people: { actor: actorId, judges }, values: { name: panel.name, stage }, href: `/bank/angoff/${id}/rate` }
}

async function listJudges(db: Queryable, panelId: string): Promise<string[]> {
  const rows = await db
    .select({ id: angoffJudges.accountId })
    .from(angoffJudges)
    .where(eq(angoffJudges.panelId, panelId))
  return rows.map(({ id }) => id)
}
