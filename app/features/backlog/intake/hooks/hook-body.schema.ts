import { z } from 'zod'
import { isLink, LONGEST_QUOTE } from '#app/features/backlog/intake/csv/read-row.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

/** `inbox.item`: words that a program collected. `mail.received`: a whole message, in base64. */
export const hookBodySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('inbox.item'),
    data: z.object({
      quote: typedText({ min: 2, max: LONGEST_QUOTE }),
      line: z.string().max(60).nullish(),
      language: z.enum(['en', 'zh-CN']).nullish(),
      place: typedText({ max: 120 }).nullish(),
      url: z.string().refine(isLink, 'intake.notALink').nullish(),
      said_at: z.iso.datetime({ offset: true }).nullish(),
      contact: typedText({ max: 200 }).nullish(),
      consent: z.boolean().nullish(),
    }),
  }),
  z.object({ type: z.literal('mail.received'), data: z.object({ eml: z.base64() }) }),
])

export type HookBody = z.infer<typeof hookBodySchema>
