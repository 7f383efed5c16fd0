import { z } from 'zod'

const KIT_THINGS = 20
const KIT_LENGTH = 80

/** A thing a line; empty lines are nobody's kit. */
export const welcomeSchema = z.object({
  kit: z
    .string('required')
    .transform((text) =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(KIT_LENGTH, 'tooLong')).max(KIT_THINGS, 'kit.tooMany')),
})
