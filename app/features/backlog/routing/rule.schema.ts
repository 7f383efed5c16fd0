import { z } from 'zod'
import { valuesIn } from '#app/features/backlog/routing/rule-list.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const values = z.string().max(2000, 'tooLong').optional().transform(valuesIn)

export const ruleSchema = z.object({
  ruleId: z.string().max(60).optional(),
  name: typedText({ min: 1, max: 80 }),
  words: values,
  products: values,
  fits: values,
  scenes: values,
  lines: values,
  languages: values,
  channels: values,
  tracks: values,
  line: z.string('required').min(1, 'required').max(60),
  clockSet: z.string().max(60).optional(),
})

export const decisionSchema = z.object({
  no: z.coerce.number('notANumber').int(),
  fallback: z.string().max(60).optional(),
  why: typedText({ min: 1, max: 1000 }),
})
