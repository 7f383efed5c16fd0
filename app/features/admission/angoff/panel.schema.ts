import { z } from 'zod'
import { TRACKS } from '#app/features/admission/blueprint.ts'

const line = z.string('required').transform((text) => text.replace(/\s+/g, ' ').trim())

export const panelSchema = z.object({
  name: line.pipe(z.string().min(3, 'tooShort').max(80, 'tooLong')),
  track: z.enum(TRACKS, 'chooseOne'),
})

export const judgeSchema = z.object({ handle: line.pipe(z.string().min(1, 'required').max(40, 'tooLong')) })

/** Why a cut was taken over. */
export const adoptionSchema = z.object({
  reason: z
    .string('required')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(10, 'tooShort').max(1000, 'tooLong')),
})
