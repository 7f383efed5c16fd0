import type { SuggestionSent } from '#app/features/backlog/agents/agent.schema.ts'
import type { Agent } from '#app/features/backlog/agents/agent-token.server.ts'
import { suggestibleFrom } from '#app/features/backlog/agents/suggestible.ts'
import { textsForPeople } from '#app/features/backlog/change-request.server.ts'
import { judgeOutsideWords } from '#app/features/backlog/intake/judge-outside-words.server.ts'
import { prepareStep } from '#app/features/backlog/prepare-step.server.ts'
import { stepSchema } from '#app/features/backlog/request.schema.ts'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import {
  findRequest,
  listThreadIds,
  listTransitions,
  type Request,
} from '#app/features/backlog/request-queries.server.ts'
import { findStep, type RequestStep, stepsFrom } from '#app/features/backlog/request-steps.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { suggestions } from '#db/schema/index.ts'

export type Suggested = { ok: true; id: string } | { ok: false; errors: FieldErrors }

type Wanted = SuggestionSent & { no: number }

/** Checked by the rules of the step's form and then kept for a person; the request stays as it is. */
export async function suggestStep(ctx: Context, agent: Agent, wanted: Wanted): Promise<Suggested> {
  const { no, to, fields: typed } = wanted
  const { state } = ensureFound(await findRequest(ctx.db, no), 'request')
  const unknown = unknownFields(ensureSuggestible(state, to), typed)
  if (unknown) return { ok: false, errors: unknown }
  const read = parseForm(stepSchema, formOf(typed))
  if (!read.ok) return { ok: false, errors: read.errors }
  for (const [field, text] of textsForPeople({ to, fields: read.value })) {
    const faults = await judgeOutsideWords(ctx, field, { text })
    if (faults) return { ok: false, errors: faults }
  }
  return inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, no), 'request')
    const step = ensureSuggestible(request.state, to)
    const history = await listTransitions(tx, request.id)
    const prepared = await prepareStep(tx, ctx, { request, step, fields: read.value, history })
    if (!prepared.ok) return prepared
    return { ok: true, id: await store(tx, ctx, agent, request, wanted) }
  })
}

/** States by their own names: it is a program that reads this. */
function ensureSuggestible(from: RequestState, to: string): RequestStep {
  const step = findStep(from, to)
  if (step?.agentsSuggest) return step
  const names = (steps: readonly RequestStep[]) => steps.map((each) => each.to).join(', ') || '–'
  const may = names(suggestibleFrom(from))
  if (step) throw new AppError('forbidden', { key: 'agent.notYours', values: { to, may } })
  const legal = names(stepsFrom(from).filter(({ by }) => by.length > 0))
  throw new AppError('conflict', { key: 'agent.illegal', values: { from, legal, may } })
}

function unknownFields({ needs, may = [] }: RequestStep, typed: Record<string, string>): FieldErrors | undefined {
  const known: readonly string[] = [...needs, ...may]
  const unknown = Object.keys(typed).filter((field) => !known.includes(field))
  if (unknown.length === 0) return undefined
  return Object.fromEntries(
    unknown.map((field) => [field, { key: 'agent.unknownField', values: { known: known.join(', ') } }]),
  )
}

function formOf(typed: Record<string, string>): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(typed)) form.set(field, value)
  return form
}

async function store(tx: Transaction, ctx: Context, agent: Agent, request: Request, { to, fields, why }: Wanted) {
  const { id: requestId, no: requestNo, title, state: fromState } = request
  const row = { id: ctx.newId(), requestId, agentId: agent.id, fromState, toState: to, fields, why, at: ctx.now() }
  const [stored] = await tx.insert(suggestions).values(row).onConflictDoNothing().returning({ id: suggestions.id })
  if (!stored) throw new AppError('conflict', { key: 'agent.waits', values: { to } })
  const threadIds = await listThreadIds(tx, requestId)
  await recordEvent(tx, ctx, 'suggestion.made', `request:${requestId}`, {
    ...{ suggestionId: stored.id, agentId: agent.id, requestId, requestNo, title, to, threadIds },
  })
  await writeLog(tx, ctx, {
    ...{ act: 'suggestion.made', subject: `request:${requestId}`, reason: why },
    details: { agent: agent.name, to, suggestionId: stored.id },
  })
  return stored.id
}
