import { z } from 'zod'
import { typedText } from '#app/features/forum/typed-text.ts'
import type { Settings } from '#app/platform/settings.ts'

export const askingSchema = ({ textLength }: Settings) =>
  z.object({ reason: typedText({ min: 1, max: textLength.reason }) })

/** `line:SLUG` for a line as a whole, `product:SKU` for one product. */
export const choiceSchema = z.object({
  what: z
    .string('chooseOne')
    .regex(/^(line|product):./, 'chooseOne')
    .transform((what) => {
      const [kind = '', ...rest] = what.split(':')
      return { kind: kind as 'line' | 'product', name: rest.join(':') }
    }),
})

export type TieChoice = z.infer<typeof choiceSchema>['what']
