import { attachItem } from '#app/features/backlog/intake/attach-item.server.ts'
import { dismissItem } from '#app/features/backlog/intake/dismiss-item.server.ts'
import { fileItem } from '#app/features/backlog/intake/file-item.server.ts'
import { attachItemSchema, dismissItemSchema, fileItemSchema } from '#app/features/backlog/intake/judge-item.schema.ts'
import type { Placed } from '#app/features/backlog/intake/placed.ts'
import { undoJudgement } from '#app/features/backlog/intake/undo-judgement.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Refused = { ok: false; status: number; errors: FieldErrors; typed: Record<string, string> }
type Judged = { ok: true; did: 'attached' | 'filed' | 'dismissed' | 'undone'; no?: number } | Refused

/** One form, three ends: attach to a request (close, or named), a new one, or no demand at all. And the way back. */
export async function judgeFromForm(ctx: Context, form: FormData, intent: string): Promise<Judged> {
  try {
    return await judged(ctx, form, intent)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { ok: false, status: error.status, errors: { form: error.said }, typed: typedFields(form) }
  }
}

async function judged(ctx: Context, form: FormData, intent: string): Promise<Judged> {
  if (intent === 'undo') {
    await undoJudgement(ctx, String(form.get('undo') ?? ''))
    return { ok: true, did: 'undone' }
  }
  if (intent === 'dismiss') return dismissed(ctx, form)
  const fresh = form.get('request') === 'new'
  const collected = fresh ? await filed(ctx, form) : await attached(ctx, form)
  if (!collected.ok) return { ...collected, status: 422, typed: typedFields(form) }
  return { ok: true, did: fresh ? 'filed' : 'attached', no: collected.no }
}

async function dismissed(ctx: Context, form: FormData): Promise<Judged> {
  const read = parseForm(dismissItemSchema, form)
  if (!read.ok) return { ...read, status: 422 }
  await dismissItem(ctx, read.value)
  return { ok: true, did: 'dismissed' }
}

async function filed(ctx: Context, form: FormData): Promise<Placed> {
  const read = parseForm(fileItemSchema, form)
  return read.ok ? fileItem(ctx, read.value) : read
}

async function attached(ctx: Context, form: FormData): Promise<Placed> {
  const choice = String(form.get('request') ?? '')
  if (choice === '') return { ok: false, errors: { request: { key: 'chooseOne' } } }
  if (choice !== 'other') form.set('other', choice)
  const read = parseForm(attachItemSchema, form)
  return read.ok ? attachItem(ctx, read.value) : read
}
