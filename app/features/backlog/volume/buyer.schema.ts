import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'

export const buyerSchema = z.object({
  kind: z.enum(['rental', 'school'], 'chooseOne'),
  reason: typedText({ min: 1, max: 500 }),
})

export const unmarkSchema = z.object({ endReason: typedText({ min: 1, max: 500 }) })
