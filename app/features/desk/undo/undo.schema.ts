import { z } from 'zod'
import type { Settings } from '#app/platform/settings.ts'

export const undoSchema = ({ textLength }: Settings) =>
  z.object({ reason: z.string('required').trim().min(1, 'required').max(textLength.reason, 'tooLong') })
