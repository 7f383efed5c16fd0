import { and, eq, isNull } from 'drizzle-orm'
import { hashOfToken, newToken } from '#app/features/backlog/agents/agent-token.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { agents } from '#db/schema/index.ts'

/** Shown once; afterwards only a new agent can be made. */
export type NewToken = { name: string; token: string }

export async function addAgent(
  ctx: Context,
  name: string,
): Promise<{ ok: true; made: NewToken } | { ok: false; errors: FieldErrors }> {
  ensureCan(ctx.actor, 'agents.manage')
  const token = newToken()
  const made = { tokenHash: hashOfToken(token), createdBy: authorOf(ctx.actor).id, createdAt: ctx.now() }
  return inTransaction(ctx, async (tx) => {
    const row = { id: ctx.newId(), name, ...made }
    const [stored] = await tx.insert(agents).values(row).onConflictDoNothing().returning({ id: agents.id })
    if (!stored) return { ok: false, errors: { name: { key: 'agent.nameTaken' } } }
    await writeLog(tx, ctx, { act: 'agent.added', subject: `agent:${stored.id}`, details: { name } })
    return { ok: true, made: { name, token } }
  })
}

/** What it suggested stays: people decide about it all the same. */
export async function revokeAgent(ctx: Context, id: string): Promise<void> {
  ensureCan(ctx.actor, 'agents.manage')
  await inTransaction(ctx, async (tx) => {
    const [revoked] = await tx
      .update(agents)
      .set({ revokedAt: ctx.now(), revokedBy: authorOf(ctx.actor).id })
      .where(and(eq(agents.id, id), isNull(agents.revokedAt)))
      .returning({ name: agents.name })
    const { name } = ensureFound(revoked, 'agent')
    await writeLog(tx, ctx, { act: 'agent.revoked', subject: `agent:${id}`, details: { name } })
  })
}
