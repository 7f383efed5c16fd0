import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { CANNED_IDS } from '#app/features/review/decide/canned-reasons.ts'
import { DECISIONS } from '#app/features/review/decide/decision.ts'
import type { Settings } from '#app/platform/settings.ts'

const reason = ({ textLength }: Settings, min = 0) => typedText({ min, max: textLength.reason })

/** The revision of the post that was read, when the form knows it: what was edited since is not decided unread. */
const revision = z
  .string()
  .regex(/^\d{1,9}$/, 'required')
  .transform(Number)
  .optional()

/** Publishing explains itself; an author whose post is removed is told why. What a trial comes to, no author is told. */
export const decisionSchema = (settings: Settings, kind: ReviewKind = 'held') =>
  z
    .object({
      decision: z.enum(DECISIONS, 'chooseOne'),
      reason: reason(settings).default(''),
      canned: z.enum(['', ...CANNED_IDS], 'chooseOne').default(''),
      revision,
    })
    .refine((sent) => sent.decision === 'publish' || kind === 'trial' || sent.reason !== '' || sent.canned !== '', {
      path: ['reason'],
      error: 'reasonForAuthor',
    })

/** `title` is the thread's, with its opening post only. */
export const mendingSchema = (settings: Settings) =>
  z.object({
    title: typedText({ min: 1, max: settings.textLength.title }).optional(),
    body: typedText({ min: 1, max: settings.textLength.body }),
    why: reason(settings, 1),
    revision: revision.unwrap(),
  })

export const reasonSchema = (settings: Settings) => z.object({ reason: reason(settings, 1), revision })

export type DecisionInput = { decision: (typeof DECISIONS)[number]; reason: string; canned?: string; revision?: number }
export type MendingInput = z.infer<ReturnType<typeof mendingSchema>>
export type ReasonInput = z.infer<ReturnType<typeof reasonSchema>>
