import { z } from 'zod'
import { examSettings } from '#app/platform/exam-settings.ts'
import { inboxSettings } from '#app/platform/inbox-settings.ts'
import { moderationSettings } from '#app/platform/moderation-settings.ts'

const minutes = (n: number) => n * 60_000
const limit = (count: number, windowMs: number) =>
  z.object({ count: z.number().int().min(1), windowMs: z.number().int().min(1000) }).default({ count, windowMs })

/** What a brand chooses, with defaults; times in ms. Kept in the database with history. */
export const settingsSchema = z.object({
  brandName: z.string().min(1).default('Coldshoe'),
  makerName: z.string().min(1).default('Coldshoe Works'),
  newcomerDays: z.number().int().min(0).max(90).default(14),
  newcomerPostsPerDay: z.number().int().min(1).default(5),
  textLength: z
    .object({ title: z.number(), body: z.number(), alt: z.number(), reason: z.number() })
    .default({ title: 160, body: 20_000, alt: 300, reason: 1_000 }),
  uploadBytes: z
    .number()
    .int()
    .default(25 * 1024 * 1024),
  uploadPixels: z.number().int().default(80_000_000),
  uploadMs: z.number().int().default(20_000),
  uploadMemoryBytes: z
    .number()
    .int()
    .default(1024 * 1024 * 1024),
  formBytes: z
    .number()
    .int()
    .default(256 * 1024),
  limits: z
    .object({
      signUpPerAddress: limit(10, minutes(60)),
      signInPerAddress: limit(30, minutes(15)),
      signInPerAccount: limit(10, minutes(15)),
      confirmationPerAccount: limit(5, minutes(60)),
      postsPerAccount: limit(30, minutes(10)),
      votesPerAccount: limit(120, minutes(10)),
      uploadsPerAccount: limit(40, minutes(60)),
      previewsPerAccount: limit(240, minutes(10)),
      sightingsPerAccount: limit(240, minutes(10)),
      flagsPerAccount: limit(20, minutes(24 * 60)),
      appealsPerAccount: limit(10, minutes(24 * 60)),
      nominationsPerAccount: limit(20, minutes(24 * 60)),
      correctionsPerAccount: limit(20, minutes(24 * 60)),
      suggestionsPerAgent: limit(300, minutes(60)),
    })
    .prefault({}),
  exam: examSettings,
  moderation: moderationSettings,
  inbox: inboxSettings,
  backlog: z
    .object({
      moq: z.number().int().default(50),
      /** A small team goes without clocks and without grades, and requests go by their line alone. */
      team: z.enum(['full', 'small']).default('full'),
    })
    .prefault({}),
})

export type Settings = z.infer<typeof settingsSchema>
