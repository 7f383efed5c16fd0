import { doUndo } from '#app/features/desk/undo/do-undo.server.ts'
import { listUndo } from '#app/features/desk/undo/list-undo.server.ts'
import { undoSchema } from '#app/features/desk/undo/undo.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Sent = { ruleId: string; version: string; form: FormData; intent: string }
export type Received = { to: string } | { errors: FieldErrors; typed: Record<string, string> } | { conflict: Said }

/** The two steps of the page: first the list, then the act. */
export async function receiveUndo(ctx: Context, { ruleId, version, form, intent }: Sent): Promise<Received> {
  const to = `/rules/desk/${ruleId}/undo/${version}`
  if (intent === 'undo') return toldOfConflicts(() => doUndo(ctx, String(form.get('undo') ?? '')), to)
  const parsed = parseForm(undoSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await listUndo(ctx, { ruleId, version: Number(version), reason: parsed.value.reason })
  return { to }
}

async function toldOfConflicts(work: () => Promise<void>, to: string): Promise<Received> {
  try {
    await work()
    return { to }
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { conflict: error.said }
    throw error
  }
}
