import { z } from 'zod'

/** Why somebody decided: kept beside the decision, in the words of whoever took it. */
export const reasonField = (limit: number) =>
  z
    .string('required')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1, 'required').max(limit, 'tooLong'))
