import { decisionSchema, reasonSchema } from '#app/features/review/decide/decision.schema.ts'
import { decideGroup, type GroupAct } from '#app/features/review/wave/decide-group.server.ts'
import { tickedIn } from '#app/features/review/wave/ticked.ts'
import { undoBatch } from '#app/features/review/wave/undo-batch.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type Refused = { errors: FieldErrors; typed: Record<string, string>; ticked: string[] }
export type Received = { to: string } | Refused | { conflict: Said }

export async function receiveGroup(ctx: Context, form: FormData): Promise<Received> {
  const values = form.getAll('item').map(String)
  const ticked = tickedIn(values)
  const parsed = parseForm(decisionSchema(ctx.settings), form)
  const errors = {
    ...(parsed.ok ? {} : parsed.errors),
    ...(ticked.length === 0 && { items: { key: 'group.tickOne' } }),
  }
  if (!parsed.ok || ticked.length === 0) return { errors, typed: typedIn(form), ticked: values }
  return toBatch(() => decideGroup(ctx, ticked, parsed.value))
}

export async function receiveUndo(ctx: Context, batchId: string, form: FormData): Promise<Received> {
  const parsed = parseForm(reasonSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed, ticked: [] }
  return toBatch(() => undoBatch(ctx, batchId, parsed.value))
}

const typedIn = (form: FormData) =>
  Object.fromEntries(['reason', 'canned'].map((name) => [name, String(form.get(name) ?? '')]))

/** To the page of what was done; where others were faster with all of it, that is said on the page itself. */
async function toBatch(work: () => Promise<GroupAct>): Promise<Received> {
  try {
    const { batchId, left } = await work()
    return { to: `/review/groups/batch/${batchId}${left > 0 ? `?left=${left}` : ''}` }
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { conflict: error.said }
    throw error
  }
}
