import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import { CLAUSES_OF_PROMOTION, FLAG_REASONS, type FlagReason } from '#app/features/review/flags/flag-reasons.ts'
import type { Settings } from '#app/platform/settings.ts'

const clauseIds = CLAUSES_OF_PROMOTION.map(({ id }) => id)

export const flagSchema = ({ textLength }: Settings) =>
  z
    .object({
      reason: z.enum(FLAG_REASONS, 'chooseOne'),
      clause: z.enum(['', ...clauseIds], 'chooseOne').default(''),
      note: typedText({ max: textLength.reason }).default(''),
    })
    .refine((sent) => sent.reason !== 'other' || sent.note !== '', { path: ['note'], error: 'flag.noteForOther' })
    .transform((sent): FlagInput => ({ ...sent, clause: (sent.reason === 'promotion' && sent.clause) || null }))

export type FlagInput = { reason: FlagReason; clause: string | null; note: string }
