import { z } from 'zod'
import { OPTION_ROWS } from '#app/features/admission/bank/entry-fields.ts'
import { LEVELS, TOPICS } from '#app/features/admission/blueprint.ts'
import { TEMPLATES } from '#app/features/admission/templates/all-templates.ts'

const line = z.string().trim().max(300, 'tooLong').default('')
const day = z.union([z.literal(''), z.iso.date({ error: 'notADay' })], { error: 'notADay' }).default('')
const oneOf = <T extends string>(choices: readonly T[]) => z.enum(choices, { error: 'chooseOne' })

/** What the two languages of an item have in common; empty where nothing was typed that need not be. */
export const labelsSchema = z.object({
  id: z
    .string()
    .trim()
    .regex(/^(?:(?=.*\d)[A-Za-z][A-Za-z0-9.-]{1,39})?$/, 'bank.badId')
    .default(''),
  topic: oneOf(TOPICS),
  level: z
    .string('chooseOne')
    .transform(Number)
    .pipe(z.literal([...LEVELS], { error: 'chooseOne' })),
  source: z.string('required').trim().min(1, 'required').max(300, 'tooLong'),
  checked: z.iso.date({ error: 'notADay' }),
  recheck: day,
  template: z.enum(['', ...TEMPLATES.map(({ id }) => id)], { error: 'bank.unknownTemplate' }).default(''),
  picture: line,
  key: oneOf(OPTION_ROWS.map((row) => String(row + 1))).transform((key) => Number(key) - 1),
})

export type Labels = z.infer<typeof labelsSchema>
