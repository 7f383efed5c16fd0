import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, type events, grants, portfolios } from '#db/schema/index.ts'

type HappenedEvent = Pick<typeof events.$inferSelect, 'actorId' | 'payload' | 'at'>

/** One that waits for two examiners. Who sent it is not said: the page says it to whoever may decide. */
export async function gatherSent(db: Queryable, event: HappenedEvent): Promise<News | undefined> {
  const id = String(event.payload.portfolioId)
  const [portfolio] = await db.select({ state: portfolios.state }).from(portfolios).where(eq(portfolios.id, id))
  if (portfolio?.state !== 'open') return undefined
  const { actorId, at } = event
  return {
    people: { actor: actorId, examiners: await listExaminers(db, at) },
    values: {},
    href: `/bank/portfolios/${id}`,
  }
}

async function listExaminers(db: Queryable, at: number): Promise<string[]> {
  const runs = or(isNull(grants.endsAt), gt(grants.endsAt, at))
  const rows = await db
    .selectDistinct({ id: grants.accountId })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(and(inArray(grants.kind, ['examiner']), eq(accounts.state, 'member'), runs))
  return rows.map(({ id }) => id)
}

/** With what the examiners said, word for word, and the day of the next chance. */
export const gatherDeclined = async (_: Queryable, { actorId, payload }: HappenedEvent): Promise<News> => ({
  people: { actor: actorId, applicant: String(payload.accountId) },
  values: { againAt: Number(payload.againAt), oneSignature: payload.oneSignature ? 1 : 0 },
  quoted: (payload.reasons as string[]).join('\n\n'),
  href: '/exam/portfolio',
})
