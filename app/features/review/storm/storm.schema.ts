import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import type { Settings } from '#app/platform/settings.ts'

export const stormSchema = ({ moderation: { stormHours }, textLength }: Settings) =>
  z.object({
    hours: z.coerce
      .number('notANumber')
      .int('notANumber')
      .min(stormHours.least, 'storm.hours')
      .max(stormHours.most, 'storm.hours'),
    reason: typedText({ min: 1, max: textLength.reason }),
  })

export const endStormSchema = ({ textLength }: Settings) =>
  z.object({ reason: typedText({ min: 1, max: textLength.reason }) })

export type StormInput = z.infer<ReturnType<typeof stormSchema>>
