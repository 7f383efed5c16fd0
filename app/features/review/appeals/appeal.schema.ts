import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import { OUTCOMES } from '#app/features/review/appeals/appeal.ts'
import type { Settings } from '#app/platform/settings.ts'

/** Short of this nobody could tell what was overlooked. */
const LEAST = 10

export const appealSchema = ({ textLength }: Settings) =>
  z.object({ text: typedText({ min: LEAST, max: textLength.reason }) })

export const answerSchema = ({ textLength }: Settings) =>
  z.object({ outcome: z.enum(OUTCOMES, 'chooseOne'), reason: typedText({ min: 1, max: textLength.reason }) })

export type AppealAnswer = z.infer<ReturnType<typeof answerSchema>>
