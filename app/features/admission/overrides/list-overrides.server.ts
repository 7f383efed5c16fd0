import { desc, eq, inArray, lt } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, examOverrides } from '#db/schema/index.ts'

const OVERRIDES_PER_PAGE = 50

export type ListedOverride = Awaited<ReturnType<typeof listOverrides>>['overrides'][number]

/** Everything that was decided past the rules, the newest first: for whom, by whom, and why. */
export async function listOverrides(db: Queryable, after: string | null) {
  const rows = await db
    .select({
      ...{ id: examOverrides.id, kind: examOverrides.kind, reason: examOverrides.reason, at: examOverrides.at },
      ...{ attemptId: examOverrides.attemptId, usedAt: examOverrides.usedAt, decidedBy: examOverrides.decidedBy },
      ...{ whom: accounts.handle, partnerOf: accounts.partnerOf },
    })
    .from(examOverrides)
    .innerJoin(accounts, eq(accounts.id, examOverrides.accountId))
    .where(after ? lt(examOverrides.id, after) : undefined)
    .orderBy(desc(examOverrides.id))
    .limit(OVERRIDES_PER_PAGE + 1)
  const page = rows.slice(0, OVERRIDES_PER_PAGE)
  const deciders = await listHandles(
    db,
    page.map((row) => row.decidedBy),
  )
  const overrides = page.map(({ decidedBy, ...row }) => ({ ...row, by: deciders.get(decidedBy) ?? null }))
  return { overrides, next: rows.length > OVERRIDES_PER_PAGE ? (page.at(-1)?.id ?? null) : null }
}

async function listHandles(db: Queryable, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: accounts.id, handle: accounts.handle })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, handle }) => [id, handle]))
}
