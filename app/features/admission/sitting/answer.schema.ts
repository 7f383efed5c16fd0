import { z } from 'zod'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'
import { AppError } from '#app/platform/errors.ts'

/** A hundred scored and ten tried out; what a form really holds is checked when the item is looked for. */
const MOST_ITEMS = 110

const position = z.coerce.number().int().min(1).max(MOST_ITEMS)

const answerSchema = z.object({
  position,
  option: z.string().min(1).max(64).nullable(),
  flag: z.literal('on').nullable(),
  tab: z.string().max(64).nullable(),
  sequence: z.coerce.number().int().min(0).max(1_000_000).optional(),
  lang: z.enum(ITEM_LANGUAGES).optional(),
  go: z.union([z.literal('finish'), position]).optional(),
})

/** Nobody types these fields: what does not fit did not come from the page that was shown. */
export function readAnswer(form: FormData, at: string | undefined) {
  const parsed = answerSchema.safeParse({
    position: at,
    option: form.get('option'),
    flag: form.get('flag'),
    tab: form.get('tab') || null,
    sequence: form.get('sequence') ?? undefined,
    lang: form.get('lang') ?? undefined,
    go: form.get('go') ?? undefined,
  })
  if (!parsed.success || form.getAll('option').length > 1)
    throw new AppError('bad-request', { key: 'exam.strayAnswer' })
  const { flag, go, ...answer } = parsed.data
  return { ...answer, flagged: flag === 'on', go, goTo: typeof go === 'number' ? go : undefined }
}

export function readPosition(value: unknown): number {
  const parsed = position.safeParse(value)
  if (!parsed.success) throw new AppError('bad-request', { key: 'exam.strayAnswer' })
  return parsed.data
}
