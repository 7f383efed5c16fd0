import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import { CLAUSES } from '#app/features/moderation/clauses.ts'
import { SANCTION_KINDS, type SanctionKind } from '#app/features/review/sanctions/sanction.ts'
import { SANCTION_REASON_IDS } from '#app/features/review/sanctions/sanction-reasons.ts'
import type { Settings } from '#app/platform/settings.ts'

const LONGEST_MS = 5 * 365 * 86_400_000
const ADDRESS = /^(?:\S*\/t\/)?(\d{1,9})\/(?:p\/)?(\d{1,9})$/

const dayBetween = (now: number) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, check) => {
      if (text === '') return null
      const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
      if (Number.isNaN(at)) check.addIssue({ code: 'custom', message: 'notADay' })
      else if (at <= now || at > now + LONGEST_MS) check.addIssue({ code: 'custom', message: 'sanction.endInFuture' })
      return at
    })

const postAddress = z
  .string()
  .trim()
  .default('')
  .transform((text, check) => {
    if (text === '') return null
    const [, threadNo, postNo] = ADDRESS.exec(text) ?? []
    if (!threadNo) check.addIssue({ code: 'custom', message: 'sanction.badPost' })
    return { threadNo: Number(threadNo), postNo: Number(postNo) }
  })

/** A reason of one’s own or a ready one; without an end, a second reason. */
export const sanctionSchema = ({ textLength }: Settings, now: number) =>
  z
    .object({
      kind: z.enum(SANCTION_KINDS, 'chooseOne'),
      canned: z.enum(['', ...SANCTION_REASON_IDS], 'chooseOne').default(''),
      reason: typedText({ max: textLength.reason }).default(''),
      clause: z.enum(['', ...CLAUSES.map(({ id }) => id)], 'chooseOne').default(''),
      post: postAddress,
      until: dayBetween(now),
      whyEndless: typedText({ max: textLength.reason }).default(''),
    })
    .refine((sent) => sent.reason !== '' || sent.canned !== '', { path: ['reason'], error: 'required' })
    .refine((sent) => sent.kind === 'warn' || sent.until !== null || sent.whyEndless !== '', {
      path: ['whyEndless'],
      error: 'sanction.whyEndless',
    })

export type SanctionInput = {
  kind: SanctionKind
  canned: string
  reason: string
  clause: string
  post: { threadNo: number; postNo: number } | null
  until: number | null
  whyEndless: string
}

export const liftSchema = ({ textLength }: Settings) =>
  z.object({ sanctionId: z.string().max(60), liftReason: typedText({ min: 1, max: textLength.reason }) })
