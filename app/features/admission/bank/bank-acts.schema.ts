import { z } from 'zod'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'

const written = (max: number) =>
  z
    .string('required')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max, 'tooLong'))

const LONGEST = 1000
/** Long enough that a reader of the record learns something. */
const SHORTEST_REASON = 10
const reason = written(LONGEST).pipe(z.string().min(SHORTEST_REASON, 'bank.reasonShort'))

export const reviewSchema = z
  .object({
    versionId: z.string().min(1).max(64),
    lang: z.enum(ITEM_LANGUAGES, { error: 'chooseOne' }),
    decision: z.enum(['approved', 'returned'], { error: 'chooseOne' }),
    note: written(LONGEST).default(''),
    state: z.enum(['live', 'pilot'], { error: 'chooseOne' }).optional(),
  })
  .refine(({ decision, note }) => decision === 'approved' || note !== '', {
    path: ['note'],
    error: 'bank.returnNote',
  })

export const stateSchema = z.object({
  to: z.enum(['draft', 'pilot', 'live', 'suspended', 'retired'], { error: 'chooseOne' }),
  reason,
})

export const voidSchema = z.object({ reason, confirmed: z.literal('on').optional() })

export const disputeAnswerSchema = z.object({
  disputeId: z.string().min(1).max(64),
  state: z.enum(['kept', 'mended', 'voided'], { error: 'chooseOne' }),
  answer: reason,
})
