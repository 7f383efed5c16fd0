import { z } from 'zod'
import { answerProposal } from '#app/features/desk/rules/states/answer-proposal.server.ts'
import { moveRule } from '#app/features/desk/rules/states/move-rule.server.ts'
import { switchRejecting } from '#app/features/desk/rules/states/switch-rejecting.server.ts'
import { typedText } from '#app/features/forum/typed-text.ts'
import { RULE_STATES } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type ActRefused = { intent: string; errors: FieldErrors; typed: Record<string, string> }
export type RuleActAnswer = ActRefused | { conflict: Said }

const seen = z.coerce.number('notANumber').int()
const reasonOf = ({ settings }: Context) => typedText({ min: 1, max: settings.textLength.reason })

/** What a moderator does with a rule, from the form to the page that follows. */
export function receiveRuleAct(ctx: Context, ruleId: string, form: FormData, intent: string) {
  const address = `/rules/desk/${encodeURIComponent(ruleId)}`
  return toldOfConflicts(async (): Promise<{ to: string } | ActRefused> => {
    if (intent === 'move') return receiveMove(ctx, ruleId, address, form)
    if (intent === 'agreed' || intent === 'declined' || intent === 'withdrawn')
      return receiveAnswer(ctx, intent, address, form)
    throw new AppError('bad-request', { key: 'chooseOne' })
  })
}

async function receiveMove(ctx: Context, ruleId: string, address: string, form: FormData) {
  const schema = z.object({ seen, to: z.enum(RULE_STATES, { error: 'chooseOne' }), reason: reasonOf(ctx) })
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return { intent: form.get('way') === 'up' ? 'up' : 'down', ...parsed }
  const told = await moveRule(ctx, { ruleId, ...parsed.value })
  return { to: `${address}?told=${told}` }
}

type Answered = 'agreed' | 'declined' | 'withdrawn'

async function receiveAnswer(ctx: Context, answer: Answered, address: string, form: FormData) {
  const min = answer === 'declined' ? 1 : 0
  const reason = typedText({ min, max: ctx.settings.textLength.reason })
  const parsed = parseForm(z.object({ proposalId: z.string().min(1).max(64), reason }), form)
  if (!parsed.ok) return { intent: answer, ...parsed }
  await answerProposal(ctx, { ...parsed.value, answer })
  return { to: `${address}?told=${answer}` }
}

/** The kill switch on the list of rules. */
export async function receiveSwitch(ctx: Context, form: FormData): Promise<{ to: string } | ActRefused> {
  const parsed = parseForm(z.object({ to: z.enum(['on', 'off'], { error: 'chooseOne' }), reason: reasonOf(ctx) }), form)
  if (!parsed.ok) return { intent: 'switch', ...parsed }
  await switchRejecting(ctx, parsed.value)
  return { to: '/rules/desk' }
}

/** Somebody was faster, or may not: said on the page itself, which shows what is there now. */
async function toldOfConflicts<T>(work: () => Promise<T>): Promise<T | { conflict: Said }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && (error.code === 'conflict' || error.code === 'forbidden'))
      return { conflict: error.said }
    throw error
  }
}
