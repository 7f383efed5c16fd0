import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import type { Settings } from '#app/platform/settings.ts'

/** How far back a stranger may have written; 0 leaves all posts where they are. */
export const SINCE_HOURS = [0, 1, 6, 24, 72, 168] as const

export const secureSchema = ({ textLength }: Settings) =>
  z.object({
    hours: z.coerce
      .number('chooseOne')
      .refine((hours) => SINCE_HOURS.some((one) => one === hours), { error: 'chooseOne' }),
    reason: typedText({ min: 1, max: textLength.reason }),
  })

export type SecureInput = z.infer<ReturnType<typeof secureSchema>>
