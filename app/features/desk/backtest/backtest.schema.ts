import { z } from 'zod'
import { POWERS, SIZES } from '#app/features/desk/backtest/sizes.ts'

const [FEWEST, , MOST] = SIZES

export const backtestSchema = z.object({
  most: z.coerce.number('notANumber').int('notANumber').min(FEWEST, 'tooSmall').max(MOST, 'tooBig').default(MOST),
  power: z.enum(POWERS, 'chooseOne').default('review'),
})

export const labelSchema = z.object({
  postId: z.string('required').min(1, 'required'),
  isRight: z.enum(['yes', 'no'], 'chooseOne').transform((value) => value === 'yes'),
})
