import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import { DECISIONS } from '#app/features/review/decide/decision.ts'
import type { Settings } from '#app/platform/settings.ts'

const reason = ({ textLength }: Settings, min = 0) => typedText({ min, max: textLength.reason })

/** The revision of the post that was read, when the form knows it: what was edited since is not decided unread. */
const revision = z
  .string()
  .regex(/^\d{1,9}$/, 'required')
  .transform(Number)
  .optional()

/** Publishing explains itself; an author whose post is removed is told why. */
export const decisionSchema = (settings: Settings) =>
  z
    .object({ decision: z.enum(DECISIONS, 'chooseOne'), reason: reason(settings).default(''), revision })
    .refine(({ decision, reason }) => decision === 'publish' || reason !== '', {
      path: ['reason'],
      error: 'reasonForAuthor',
    })

export const reasonSchema = (settings: Settings) => z.object({ reason: reason(settings, 1), revision })

export type DecisionInput = z.infer<ReturnType<typeof decisionSchema>>
export type ReasonInput = z.infer<ReturnType<typeof reasonSchema>>
