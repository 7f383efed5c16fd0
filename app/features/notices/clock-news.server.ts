import { inArray } from 'drizzle-orm'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

const ids = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

/** A promise that comes due, or is over: to whoever gave it, and to the leads. */
export async function gatherClock(_: Queryable, { payload }: HappenedEvent): Promise<News | undefined> {
  const { kind, title, requestNo, href } = payload
  return {
    people: { owners: ids(payload.ownerIds), leads: ids(payload.leadIds) },
    values: { kind: String(kind), title: String(title), no: Number(requestNo ?? 0) },
    href: String(href),
  }
}

/** To whoever stands in. */
export async function gatherCover(db: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  const names = await handlesOf(db, [String(payload.ownerId)])
  return {
    people: { actor: actorId, account: String(payload.coverId) },
    values: { by: names[0] ?? '', until: String(payload.lastDay) },
    href: '/today',
  }
}

export async function gatherRouteRules(db: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  const names = await handlesOf(db, [actorId ?? ''])
  return {
    people: { actor: actorId, leads: ids(payload.leadIds) },
    values: { by: names[0] ?? '' },
    href: '/triage/rules',
  }
}

async function handlesOf(db: Queryable, accountIds: string[]) {
  const rows = await db.select({ handle: accounts.handle }).from(accounts).where(inArray(accounts.id, accountIds))
  return rows.map(({ handle }) => handle)
}
