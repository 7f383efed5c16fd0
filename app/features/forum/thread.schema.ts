import { z } from 'zod'
import { SHORTEST } from '#app/features/forum/post.schema.ts'
import { THREAD_KINDS } from '#app/features/forum/thread.ts'
import { asTitle, typedText } from '#app/features/forum/typed-text.ts'
import type { Settings } from '#app/platform/settings.ts'

/** That line and product exist is asked of the catalogue. */
export const threadSchema = ({ textLength }: Settings) =>
  z.object({
    line: z.string('chooseOne').min(1, 'chooseOne'),
    product: z.string().default(''),
    kind: z.enum(THREAD_KINDS, 'chooseOne'),
    title: typedText({ min: SHORTEST.title, max: textLength.title }).transform(asTitle),
    body: typedText({ min: SHORTEST.opening, max: textLength.body }),
    alt: typedText({ max: textLength.alt }).default(''),
  })
