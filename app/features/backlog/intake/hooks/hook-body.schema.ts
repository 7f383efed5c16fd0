import { z } from 'zod'
import { isLink, LONGEST_QUOTE } from '#app/features/backlog/intake/csv/read-row.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const optional = <T extends z.ZodType>(schema: T) => schema.nullish()

/** `inbox.item`: words that a program collected. `mail.received`: a whole message, in base64. */
export const hookBodySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('inbox.item'),
    data: z.object({
      quote: typedText({ min: 2, max: LONGEST_QUOTE }),
      line: optional(z.string().max(60)),
      language: optional(z.enum(['en', 'zh-CN'])),
      place: optional(typedText({ max: 120 })),
      url: optional(z.string().refine(isLink, 'intake.notALink')),
      said_at: optional(z.iso.datetime({ offset: true })),
      contact: optional(typedText({ max: 200 })),
      consent: optional(z.boolean()),
    }),
  }),
  z.object({ type: z.literal('mail.received'), data: z.object({ eml: z.base64() }) }),
])

export type HookBody = z.infer<typeof hookBodySchema>
