import { eq } from 'drizzle-orm'
import { ensureAgent } from '#app/features/backlog/agents/agent-token.server.ts'
import { addAgent } from '#app/features/backlog/agents/change-agents.server.ts'
import { suggestStep } from '#app/features/backlog/agents/suggest-step.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { requests } from '#db/schema/index.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'

const DAY = 86_400_000

const SUGGESTED = {
  title: 'DB-5 with a 25 cm lead and an angled plug',
  ...{ to: 'routed', fields: { line: 'power' }, why: 'It names the DB-5, which belongs to the power line.' },
}

/** One agent that sorts, whose latest suggestion nobody has looked at yet. */
export async function settleAgents(stage: Stage): Promise<void> {
  const added = await addAgent(await asPerson(stage, 'lee', stage.at - 20 * DAY), 'Sorter')
  if (!added.ok) throw new Error(JSON.stringify(added.errors))
  const lee = await asPerson(stage, 'lee', stage.at - DAY / 6)
  const program = { ...lee, actor: { kind: 'visitor' } as const }
  const agent = await ensureAgent(program, `Bearer ${added.made.token}`)
  const { title, ...suggestion } = SUGGESTED
  const [request] = await stage.db.select({ no: requests.no }).from(requests).where(eq(requests.title, title))
  const { no } = ensureFound(request, 'request')
  const suggested = await suggestStep(program, agent, { no, ...suggestion })
  if (!suggested.ok) throw new Error(JSON.stringify(suggested.errors))
}
