import { z } from 'zod'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const whole = (least: number, most: number, usual: number) => z.number().int().min(least).max(most).default(usual)
const share = (least: number, most: number, usual: number) => z.number().min(least).max(most).default(usual)

/** How moderation runs: every default and bound; times in ms, shares from 0 to 1. */
export const moderationSettings = z
  .object({
    /** The kill switch: off, no rule rejects; what they would reject is held. */
    rejecting: z.boolean().default(true),
    /** Draws this share of published posts for review, to learn what the rules miss. */
    sampleShare: share(0, 0.1, 0.01),
    claimMs: whole(60_000, HOUR, 15 * 60_000),
    appealMs: whole(DAY, 30 * DAY, 7 * DAY),
    /** How long after a decision it can still be appealed against. */
    appealWithinMs: whole(DAY, 365 * DAY, 30 * DAY),
    /** Nobody else there for so long: the first may answer an appeal too, publicly marked one signature. */
    aloneAfterMs: whole(HOUR, 7 * DAY, DAY),
    tieMs: whole(HOUR, 14 * DAY, 2 * DAY),
    /** So many members must say that a thread is not product talk before moderators are asked. */
    flagsToAsk: whole(1, 20, 1),
    trialMs: whole(DAY, 60 * DAY, 7 * DAY),
    trialPosts: whole(50, 100_000, 500),
    brake: z
      .object({
        /** A rule changed within this time is watched. */
        withinMs: whole(HOUR, 7 * DAY, DAY),
        leastHits: whole(2, 1_000, 5),
        leastAccounts: whole(1, 100, 3),
        hitShare: share(0.001, 1, 0.01),
      })
      .prefault({}),
    /** Final decisions by people that must exist before the learned judge is trained. */
    decisionsToLearn: whole(100, 1_000_000, 2_000),
    /** At this share the learned judge holds; it can do no more. */
    classifierHoldsAt: share(0.5, 1, 0.97),
    stormHours: z.object({ least: whole(1, 24, 1), most: whole(1, 24, 24) }).prefault({}),
  })
  .prefault({})

export type ModerationSettings = z.infer<typeof moderationSettings>
