import { z } from 'zod'
import { isMail } from '#app/features/backlog/intake/contact.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

/** What somebody without an account tells us. */
export const missingSchema = z.object({
  need: typedText({ min: 12, max: 2000 }),
  gear: typedText({ max: 200 }).optional(),
  line: z.string().max(60, 'chooseOne').optional(),
  mail: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(254, 'tooLong')
    .refine((typed) => typed === '' || isMail(typed), 'badEmail'),
  mayWrite: z.string().optional(),
})

export type Missing = z.infer<typeof missingSchema>
