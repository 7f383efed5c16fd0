import { agentSchema } from '#app/features/backlog/agents/agent.schema.ts'
import { addAgent, type NewToken, revokeAgent } from '#app/features/backlog/agents/change-agents.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type AgentAnswer =
  | { ok: true; made?: NewToken }
  | { ok: false; errors: FieldErrors; typed: Record<string, string> }

export async function receiveAgentAct(ctx: Context, form: FormData, intent: string): Promise<AgentAnswer> {
  if (intent === 'revoke') {
    await revokeAgent(ctx, String(form.get('agent') ?? ''))
    return { ok: true }
  }
  const read = parseForm(agentSchema, form)
  if (!read.ok) return read
  const added = await addAgent(ctx, read.value.name)
  return added.ok ? added : { ...added, typed: typedFields(form) }
}
