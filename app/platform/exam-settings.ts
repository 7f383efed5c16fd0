import { z } from 'zod'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const whole = (least: number, most: number, usual: number) => z.number().int().min(least).max(most).default(usual)
const share = (least: number, most: number, usual: number) => z.number().min(least).max(most).default(usual)

export const CUT_SHARE = { least: 0.6, most: 0.8 }

/** The policy of the entry exam: every default and bound; times in ms, shares from 0 to 1. */
export const examSettings = z
  .object({
    length: whole(20, 100, 40),
    leastOptions: whole(3, 5, 3),
    mostOptions: whole(3, 5, 4),
    cut: whole(12, 80, 28),
    sectionMinimum: z
      .object({ topic: z.string(), least: z.number().int().min(1).max(2) })
      .nullable()
      .default(null),
    /** How many unscored items a form carries once the bank has `pilotsFromBank` live ones. */
    pilots: whole(0, 10, 4),
    pilotsFromBank: whole(0, 10_000, 160),
    minutes: whole(10, 600, 60),
    graceMs: whole(0, 60_000, 10_000),
    attempts: whole(1, 5, 3),
    attemptsWindowMs: whole(DAY, 365 * DAY, 180 * DAY),
    /** After the first fail, after the second, and so on. */
    coolDownMs: z
      .array(
        z
          .number()
          .int()
          .min(HOUR)
          .max(365 * DAY),
      )
      .max(4)
      .default([DAY, 7 * DAY]),
    /** Of the forms of the last `exposureDays`, the share that one item was in. */
    exposureDays: whole(7, 365, 90),
    exposureAlarm: share(0.1, 1, 0.4),
    exposureMost: share(0.1, 1, 0.5),
    exposureTarget: share(0.01, 1, 0.2),
    retireAfterViews: whole(50, 100_000, 300),
    /** How many times its count on a form a stratum should hold: below `bankLeast` the policy page warns. */
    bankLeast: whole(2, 10, 3),
    bankGood: whole(2, 20, 6),
    bankTarget: whole(2, 50, 10),
    keyShareLeast: share(0, 0.25, 0.2),
    keyShareMost: share(0.25, 1, 0.3),
    figuresFrom: whole(1, 1000, 30),
    flagsFrom: whole(1, 1000, 50),
    practiceItems: whole(9, 100, 15),
    startsPerAddressPerDay: whole(1, 1000, 5),
    technicalVoids: whole(0, 5, 1),
    /** When a member may sit it once more, for the year beside the name. A pass itself has no end. */
    passAgainAfterDays: whole(180, 3650, 730),
  })
  .prefault({})
  .refine(
    ({ cut, length }) => cut >= Math.ceil(length * CUT_SHARE.least) && cut <= Math.floor(length * CUT_SHARE.most),
    { path: ['cut'], message: 'exam.cutOutOfBounds' },
  )
  .refine(({ leastOptions, mostOptions }) => leastOptions <= mostOptions, {
    path: ['leastOptions'],
    message: 'exam.optionsCrossed',
  })

export type ExamSettings = z.infer<typeof examSettings>
