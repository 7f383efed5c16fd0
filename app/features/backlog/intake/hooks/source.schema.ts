import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'

export const sourceSchema = z.object({
  slug: z
    .string('required')
    .trim()
    .min(1, 'required')
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'hook.slug'),
  name: typedText({ min: 1, max: 80 }),
  line: z.string().max(60, 'chooseOne').optional(),
})
