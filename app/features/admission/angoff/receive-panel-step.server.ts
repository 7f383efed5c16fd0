import { adoptCut } from '#app/features/admission/angoff/adopt-cut.server.ts'
import { isPanelState } from '#app/features/admission/angoff/angoff-panel.ts'
import { closeRound } from '#app/features/admission/angoff/close-round.server.ts'
import { inviteJudge } from '#app/features/admission/angoff/invite-judge.server.ts'
import { adoptionSchema, judgeSchema } from '#app/features/admission/angoff/panel.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type StepRefused = { status: 409 | 422; errors: FieldErrors; typed: Record<string, string> }
type Asked = { panelId: string; intent: string; form: FormData }

/** One of the buttons of a panel's page; undefined when it was done. */
export async function receivePanelStep(
  ctx: Context,
  { panelId, intent, form }: Asked,
): Promise<StepRefused | undefined> {
  const typed = typedFields(form)
  try {
    const errors = await take(ctx, { panelId, intent, form })
    return errors && { status: 422, errors, typed }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { status: 409, errors: { form: error.said }, typed }
  }
}

async function take(ctx: Context, { panelId, intent, form }: Asked): Promise<FieldErrors | undefined> {
  if (intent === 'invite') {
    const parsed = parseForm(judgeSchema, form)
    if (!parsed.ok) return parsed.errors
    const invited = await inviteJudge(ctx, { panelId, ...parsed.value })
    return invited.ok ? undefined : invited.errors
  }
  if (intent === 'adopt') {
    const parsed = parseForm(adoptionSchema, form)
    if (!parsed.ok) return parsed.errors
    await adoptCut(ctx, { panelId, ...parsed.value })
    return undefined
  }
  const from = String(form.get('from'))
  if (intent !== 'close' || !isPanelState(from)) throw new AppError('bad-request', { key: 'chooseOne' })
  await closeRound(ctx, { panelId, from })
}
