import type { z } from 'zod'
import { findByHandle } from '#app/features/admission/find-by-handle.server.ts'
import { admitPartner } from '#app/features/admission/overrides/admit-partner.server.ts'
import { makeEventCode } from '#app/features/admission/overrides/event-codes.server.ts'
import { eventCodeSchema, partnerSchema, waiverSchema } from '#app/features/admission/overrides/override.schema.ts'
import { waiveWait } from '#app/features/admission/overrides/waive-wait.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

const OVERRIDE_INTENTS = ['partner', 'waiver', 'code'] as const
type OverrideIntent = (typeof OVERRIDE_INTENTS)[number]

type OverrideRefused = { intent: string; errors: FieldErrors; typed: Record<string, string> }
/** What the page shows of it: nothing, a new code once, or what was refused. */
export type OverrideAnswer = Partial<OverrideRefused> & { code?: string }
type Received = { ok: true; code?: string } | ({ ok: false } & OverrideRefused)

/** `code`: of an event, told this once. */
export async function receiveOverride(ctx: Context, intent: string, form: FormData): Promise<Received> {
  if (intent === 'partner') return send(intent, partnerSchema(ctx.settings), form, (value) => admitPartner(ctx, value))
  if (intent === 'waiver')
    return send(intent, waiverSchema(ctx.settings), form, async ({ handle, reason }) => {
      const account = await findByHandle(ctx.db, handle)
      if (!account) throw new AppError('not-found', { key: 'missing.account' })
      if (account.state === 'member') throw new AppError('conflict', { key: 'exam.nothingToWaive' })
      await waiveWait(ctx, { accountId: account.id, reason })
    })
  if (intent === 'code')
    return send(intent, eventCodeSchema(ctx.now()), form, ({ label, lastDay }) =>
      makeEventCode(ctx, { label, endsAt: lastDay }),
    )
  throw new AppError('bad-request', { key: 'wrongMethod' })
}

/** What is wrong with the person named stands beside the name. */
async function send<T>(intent: OverrideIntent, schema: z.ZodType<T>, form: FormData, act: Act<T>): Promise<Received> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return { ok: false, intent, errors: parsed.errors, typed: parsed.typed }
  try {
    const told = await act(parsed.value)
    return typeof told === 'string' ? { ok: true, code: told } : { ok: true }
  } catch (error) {
    if (!(error instanceof AppError) || !isAboutPerson(error)) throw error
    return { ok: false, intent, errors: { handle: error.said }, typed: textsOf(form) }
  }
}

type Act<T> = (value: T) => Promise<unknown>

const ABOUT_PERSON = ['missing.account', 'refused.ownSitting']
const isAboutPerson = ({ code, said }: { code: string; said: Said }) =>
  code === 'conflict' || ABOUT_PERSON.includes(said.key)

const textsOf = (form: FormData) =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
