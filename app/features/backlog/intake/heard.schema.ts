import { z } from 'zod'
import { dayOf, isLink } from '#app/features/backlog/intake/csv/read-row.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const language = z.enum(['en', 'zh-CN', ''], 'chooseOne').optional()

/** What staff heard: in the asker's own words. */
export const heardSchema = z.object({
  key: z.string().max(64, 'tooLong').optional(),
  quote: typedText({ min: 2, max: 4000 }),
  line: z.string().max(60, 'chooseOne').optional(),
  place: typedText({ max: 120 }).optional(),
  date: z
    .string()
    .optional()
    .refine((typed) => !typed || dayOf(typed) !== undefined, 'notADay'),
  link: z
    .string()
    .trim()
    .max(500, 'tooLong')
    .optional()
    .refine((typed) => !typed || isLink(typed), 'intake.notALink'),
  language,
  contact: typedText({ max: 200 }).optional(),
  consent: z.string().optional(),
  /** Milliseconds: when it was written down, where that was without a network. */
  at: z.coerce.number().optional(),
})

export type Heard = z.infer<typeof heardSchema>
