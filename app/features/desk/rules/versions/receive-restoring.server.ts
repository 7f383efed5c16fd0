import { z } from 'zod'
import { restoreVersion } from '#app/features/desk/rules/versions/restore-version.server.ts'
import type { DeskProblem } from '#app/features/desk/rules/write/desk-problem.ts'
import { typedText } from '#app/features/forum/typed-text.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type RestoringAnswer =
  | { errors: FieldErrors; typed: Record<string, string> }
  | { conflict: Said }
  | { problems: DeskProblem[] }

type Sent = { ruleId: string; version: string; form: FormData }

export async function receiveRestoring(
  ctx: Context,
  { ruleId, version, form }: Sent,
): Promise<RestoringAnswer | { to: string }> {
  const reason = typedText({ min: 1, max: ctx.settings.textLength.reason })
  const parsed = parseForm(z.object({ seen: z.coerce.number('notANumber').int(), reason }), form)
  if (!parsed.ok) return parsed
  try {
    const saved = await restoreVersion(ctx, { ruleId, version: Number(version), ...parsed.value })
    if (!saved.ok) return { problems: saved.problems }
    const told = saved.isBackOnTrial ? 'trial' : saved.version === parsed.value.seen ? 'unchanged' : 'saved'
    return { to: `/rules/desk/${encodeURIComponent(ruleId)}?told=${told}` }
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { conflict: error.said }
    throw error
  }
}
