import { type SuggestionSent, suggestionSchema } from '#app/features/backlog/agents/agent.schema.ts'
import type { Agent } from '#app/features/backlog/agents/agent-token.server.ts'
import { type Suggested, suggestStep } from '#app/features/backlog/agents/suggest-step.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** Faults bear the path of what they are about: `why`, `fields.question`. */
export async function receiveSuggestion(ctx: Context, agent: Agent, no: number, body: string): Promise<Suggested> {
  const parsed = suggestionSchema.safeParse(jsonIn(body))
  if (!parsed.success) return { ok: false, errors: errorsOf(parsed.error.issues) }
  const suggested = await suggestStep(ctx, agent, { ...(parsed.data satisfies SuggestionSent), no })
  if (suggested.ok) return suggested
  return { ok: false, errors: Object.fromEntries(Object.entries(suggested.errors).map(inFields)) }
}

const inFields = ([field, said]: [string, FieldErrors[string]]) => [`fields.${field}`, said] as const

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new AppError('bad-request', { key: 'agent.json' })
  }
}

type Issue = { path: PropertyKey[]; message: string; maximum?: unknown; minimum?: unknown }

function errorsOf(issues: readonly Issue[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message, maximum, minimum } of issues)
    errors[path.join('.') || 'body'] ??= { key: message, values: { limit: Number(maximum ?? minimum ?? 0) } }
  return errors
}
