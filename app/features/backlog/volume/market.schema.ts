import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'

export const marketSchema = z.object({
  factor: z.coerce.number('volume.notAFactor').min(0.1, 'volume.notAFactor').max(1000, 'volume.notAFactor'),
  why: typedText({ min: 1, max: 500 }),
})
