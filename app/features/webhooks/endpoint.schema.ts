import { z } from 'zod'
import { MESSAGE_TYPES } from '#app/features/webhooks/message-types.ts'

const LONGEST_URL = 500
const LONGEST_NOTE = 120

/** Types come as one field with commas, or with the name of each ticked box. */
export const endpointSchema = z.object({
  url: z.string().trim().min(1, 'required').max(LONGEST_URL, 'tooLong').refine(isWebAddress, 'webhook.url'),
  note: z.string().trim().max(LONGEST_NOTE, 'tooLong').default(''),
  types: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.enum(MESSAGE_TYPES, 'webhook.type'))),
})

export type EndpointFields = z.infer<typeof endpointSchema>

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}
