import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { countTowardsAddressLimit, countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { agents } from '#db/schema/index.ts'

export type Agent = Pick<typeof agents.$inferSelect, 'id' | 'name'>

export const newToken = () => `agent_${newSecret()}`

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** Whose token came with a program's request: never an actor, so whatever asks for a right refuses it. */
export async function ensureAgent(ctx: Context, authorization: string | null): Promise<Agent> {
  const agent = await findAgent(ctx, /^Bearer (agent_[\w-]{43})$/i.exec(authorization ?? '')?.[1])
  if (agent) {
    await countTowardsLimit(ctx, `agent:${agent.id}`, ctx.settings.limits.suggestionsPerAgent)
    return agent
  }
  await countTowardsAddressLimit(ctx, 'agent-token', ctx.settings.limits.signInPerAddress)
  throw new AppError('not-signed-in', { key: authorization ? 'agent.token' : 'agent.noToken' })
}

async function findAgent(ctx: Context, token: string | undefined): Promise<Agent | undefined> {
  if (token === undefined) return undefined
  const valid = and(eq(agents.tokenHash, hashOfToken(token)), isNull(agents.revokedAt))
  const [found] = await inTransaction(ctx, (tx) =>
    tx.update(agents).set({ lastUsedAt: ctx.now() }).where(valid).returning({ id: agents.id, name: agents.name }),
  )
  return found
}
