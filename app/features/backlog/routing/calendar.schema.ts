import { z } from 'zod'
import { minutesOf } from '#app/features/backlog/routing/calendar-faults.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const time = z
  .string('required')
  .transform((typed) => minutesOf(typed) ?? -1)
  .refine((minutes) => minutes >= 0, 'calendar.time')

export const calendarSchema = z.object({
  id: z.string().max(60).optional(),
  name: typedText({ min: 1, max: 60 }),
  timeZone: z.string('required').trim().min(1, 'required').max(60),
  opensAt: time,
  closesAt: time,
  holidays: z.string().max(8000, 'tooLong').default(''),
})

const days = z.preprocess(
  (typed) => (typeof typed === 'string' && typed.trim() !== '' ? Number(typed) : undefined),
  z.number('notANumber').min(0.5, 'tooSmall').max(730, 'tooBig').optional(),
)

export const clockSetSchema = z.object({
  name: typedText({ min: 1, max: 60 }),
  route: days,
  grade: days,
  verdict: days,
  decide: days,
})

export const coverSchema = z.object({
  owner: z.string('required').trim().min(1, 'required').max(60),
  cover: z.string('required').trim().min(1, 'required').max(60),
  from: z.iso.date('notADay'),
  until: z.iso.date('notADay'),
})

export const teamSchema = z.object({
  team: z.enum(['full', 'small'], 'chooseOne'),
  why: typedText({ min: 1, max: 500 }),
})
