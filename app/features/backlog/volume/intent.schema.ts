import { z } from 'zod'
import { blankAsNone, optional, whole } from '#app/features/backlog/field-kinds.ts'

/** The form "How sure are you?". What a request takes is the business of `faultsOfIntent`. */
export const intentSchema = z.object({
  step: z.enum(['3', '4', '5'], 'chooseOne').transform((value) => Number(value) as 3 | 4 | 5),
  juster: optional(whole(0, 10)),
  qty: z.preprocess((value) => blankAsNone(value) ?? '1', whole(1, 1000)),
  priceMax: optional(whole(1, 1_000_000)),
  currency: optional(z.string().regex(/^[A-Z]{3}$/, 'chooseOne')),
})

/** A Me too: how many may stay unsaid. */
export const meTooSchema = z.object({ qty: optional(whole(1, 1000)) })
