import { z } from 'zod'
import { offered, requestNo } from '#app/features/backlog/field-kinds.ts'
import { DISMISSALS } from '#app/features/backlog/intake/dismissals.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const item = z.string().min(1, 'chooseOne').max(64, 'chooseOne')
/** The part that asks, where not all of it does. */
const part = typedText({ max: 4000 }).optional()

export const attachItemSchema = z.object({ item, other: requestNo, part, offered })

export const fileItemSchema = z.object({
  item,
  part,
  offered,
  line: z.string('required').min(1, 'required'),
  title: typedText({ min: 1, max: 160 }),
  need: typedText({ min: 1, max: 300 }),
})

export const dismissItemSchema = z.object({ item, dismissal: z.enum(DISMISSALS, 'intake.sayWhy') })
