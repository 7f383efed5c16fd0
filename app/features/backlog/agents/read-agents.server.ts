import { listLatestSuggestions } from '#app/features/backlog/agents/suggestion-queries.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import type { StepTarget } from '#app/features/backlog/request-steps.ts'
import type { Context } from '#app/platform/context.server.ts'
import { agents } from '#db/schema/index.ts'

export type AgentsPageData = Awaited<ReturnType<typeof readAgents>>

/** Who may suggest, since when, and what became of what was suggested lately. No token is ever read again. */
export async function readAgents({ db, deployment }: Context) {
  const { id, name, createdAt, createdBy, lastUsedAt, revokedAt } = agents
  const rows = await db.select({ id, name, createdAt, createdBy, lastUsedAt, revokedAt }).from(agents).orderBy(name)
  const latest = await listLatestSuggestions(db)
  const names = await namesOf(db, [...rows.map((row) => row.createdBy), ...latest.map((row) => row.settledBy)])
  return {
    publicUrl: deployment.publicUrl,
    agents: rows.map(({ createdBy: by, ...agent }) => ({ ...agent, by: names.get(by) ?? null })),
    latest: latest.map(({ to, settledBy, ...row }) => ({
      ...{ ...row, to: to as StepTarget, by: names.get(settledBy ?? '') ?? null },
    })),
  }
}
