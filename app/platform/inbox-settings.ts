import { z } from 'zod'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MIB = 1024 * 1024
const whole = (least: number, most: number, usual: number) => z.number().int().min(least).max(most).default(usual)
const limit = (count: number, windowMs: number) =>
  z.object({ count: whole(1, 100_000, count), windowMs: whole(1000, 30 * DAY, windowMs) }).prefault({})

/** What comes in from outside the forum: every default and bound; times in ms, sizes in bytes. */
export const inboxSettings = z
  .object({
    hookBytes: whole(1024, 50 * MIB, MIB),
    mailBytes: whole(1024, 100 * MIB, 25 * MIB),
    csvBytes: whole(1024, 200 * MIB, 40 * MIB),
    csvRows: whole(100, 1_000_000, 200_000),
    /** Further from our clock than this a signed message is too old, or from the future. */
    hookToleranceMs: whole(1000, HOUR, 5 * 60_000),
    /** So long a replaced secret is still good. */
    secretOverlapMs: whole(0, 30 * DAY, DAY),
    /** A visitor's note that nobody confirms is dropped after this. */
    confirmMs: whole(HOUR, 14 * DAY, 2 * DAY),
    /** A file that nobody takes in is forgotten after this. */
    runMs: whole(HOUR, 90 * DAY, 7 * DAY),
    notesPerAddress: limit(10, HOUR),
    notesPerMail: limit(4, DAY),
    entriesPerAccount: limit(600, HOUR),
    hooksPerSource: limit(3000, HOUR),
  })
  .prefault({})
