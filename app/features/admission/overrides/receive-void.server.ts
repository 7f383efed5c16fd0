import { z } from 'zod'
import { voidAttempt } from '#app/features/admission/overrides/void-attempt.server.ts'
import { reasonField } from '#app/features/admission/reason.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type VoidRefused = { errors: FieldErrors; typed: Record<string, string> }
type Received = { ok: true } | ({ ok: false; status: 409 | 422 } & VoidRefused)

export async function receiveVoid(ctx: Context, attemptId: string, form: FormData): Promise<Received> {
  const parsed = parseForm(z.object({ reason: reasonField(ctx.settings.textLength.reason) }), form)
  if (!parsed.ok) return { ok: false, status: 422, errors: parsed.errors, typed: parsed.typed }
  try {
    await voidAttempt(ctx, { attemptId, ...parsed.value })
    return { ok: true }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { ok: false, status: 409, errors: { reason: error.said }, typed: parsed.value }
  }
}
