import { z } from 'zod'

export const disputeSchema = z.object({
  position: z.coerce.number({ error: 'chooseOne' }).int('chooseOne').min(1, 'chooseOne'),
  text: z
    .string({ error: 'required' })
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(10, 'exam.disputeShort').max(1000, 'tooLong')),
})
