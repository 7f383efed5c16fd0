import { z } from 'zod'
import { asTitle, typedText } from '#app/features/forum/typed-text.ts'

export const agentSchema = z.object({ name: typedText({ min: 1, max: 40 }).transform(asTitle) })

/** Fields are what a person would type into the form of the step, and are read by the same rules. */
export const suggestionSchema = z.object(
  {
    to: z.string('required').min(1, 'required').max(20, 'tooLong'),
    fields: z
      .record(z.string(), z.union([z.string(), z.number()], 'agent.fieldKind').transform(String), 'agent.fieldsKind')
      .default({}),
    why: typedText({ min: 1, max: 1000 }),
  },
  'agent.json',
)

export type SuggestionSent = z.infer<typeof suggestionSchema>
