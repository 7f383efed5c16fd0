import { z } from 'zod'
import { reasonField } from '#app/features/admission/reason.schema.ts'
import type { Settings } from '#app/platform/settings.ts'

const DAY_MS = 86_400_000

const handle = z.string('required').trim().min(1, 'required').max(40, 'tooLong')
const name = (limit: number) => z.string('required').trim().min(1, 'required').max(limit, 'tooLong')

export const partnerSchema = ({ textLength }: Settings) =>
  z.object({ handle, partnerOf: name(60), reason: reasonField(textLength.reason) })

export const waiverSchema = ({ textLength }: Settings) => z.object({ handle, reason: reasonField(textLength.reason) })

/** A code holds to the end of its last day, in UTC: from today on, and within a year. */
export const eventCodeSchema = (now: number) =>
  z.object({
    label: name(80),
    lastDay: z.iso
      .date('notADay')
      .transform((day) => Date.parse(`${day}T00:00:00Z`) + DAY_MS)
      .refine((endsAt) => endsAt > now && endsAt < now + 366 * DAY_MS, 'exam.endsTooSoon'),
  })
