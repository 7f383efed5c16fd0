import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'

const blankAsNone = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsNone, schema.optional())
const whole = (least: number, most: number) =>
  z.coerce.number('notANumber').int('notANumber').min(least, 'tooSmall').max(most, 'tooBig')

const why = typedText({ min: 1, max: 300 })
const version = whole(1, 1_000_000_000)

export const IMPACTS = ['0.25', '0.5', '1', '2', '3'] as const

export const needSchema = z.object({
  version,
  needGrade: z.enum(['A', 'B', 'C', 'D'], 'chooseOne'),
  why,
  sceneFit: optional(whole(0, 3)),
  impact: optional(z.enum(IMPACTS, 'chooseOne').transform(Number)),
  confidence: optional(whole(0, 100)),
})

export const makeSchema = z.object({
  version,
  makeGrade: whole(1, 4),
  why,
  modularReuse: optional(whole(0, 3)),
  weeks: optional(whole(0, 500)),
  toolingWeeks: optional(whole(0, 500)),
})
