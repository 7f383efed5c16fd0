import { z } from 'zod'
import { day, requestNo } from '#app/features/backlog/field-kinds.ts'

const MOST_UNITS = 1_000_000
const units = z
  .string('required')
  .trim()
  .min(1, 'required')
  .regex(/^[+-]?\d+$/, 'notANumber')
  .transform(Number)
  .pipe(z.number().min(0, 'tooSmall').max(MOST_UNITS, 'tooBig'))

export const enterSchema = z.object({
  request: requestNo,
  sku: z.string('required').trim().min(1, 'required').max(60, 'tooLong'),
  launchedOn: z.string('required').min(1, 'required').pipe(day),
})

/** Asked and bought at each step, and the units in all. */
export const scoreSchema = z.object({
  ...{ asked1: units, asked2: units, asked3: units, asked4: units, asked5: units },
  ...{ bought1: units, bought2: units, bought3: units, bought4: units, bought5: units },
  unitsSold: units,
})

export type Score = z.infer<typeof scoreSchema>
