import { z } from 'zod'
import { readingWeight } from '#app/features/forum/reading-weight.ts'

type Bounds = { min?: number; max: number }

/** One kind of line end, no control characters, nothing around it: as it is judged, stored and shown. */
export const asTyped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .trim()

/** On one line, as a title is. */
export const asTitle = (text: string) => asTyped(text).replace(/\s+/g, ' ')

/** Lengths are counted in characters as a reader counts them. */
export const typedText = ({ min = 0, max }: Bounds) =>
  z
    .string('required')
    .transform(asTyped)
    .superRefine((text, check) => {
      const inclusive = true
      const origin = 'string'
      if (text === '' && min > 0) check.addIssue({ code: 'custom', message: 'required' })
      else if (readingWeight(text) < min)
        check.addIssue({ code: 'too_small', minimum: min, origin, inclusive, message: 'tooShort' })
      else if ([...text].length > max)
        check.addIssue({ code: 'too_big', maximum: max, origin, inclusive, message: 'tooLong' })
    })
