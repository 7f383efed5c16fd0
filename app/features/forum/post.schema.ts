import { z } from 'zod'
import { asTitle, typedText } from '#app/features/forum/typed-text.ts'
import type { Settings } from '#app/platform/settings.ts'

const SHORTEST_POST = 2

const alt = ({ textLength }: Settings) => typedText({ max: textLength.alt }).default('')

export const postSchema = (settings: Settings) =>
  z.object({
    body: typedText({ min: SHORTEST_POST, max: settings.textLength.body }),
    alt: alt(settings),
    /** The post it answers. */
    to: z
      .string()
      .regex(/^\d{0,9}$/, 'chooseOne')
      .default('')
      .transform((no) => Number(no) || null),
  })

export const editSchema = ({ textLength }: Settings, shortest: { title: number; body: number }) =>
  z.object({
    title: typedText({ min: shortest.title, max: textLength.title }).transform(asTitle).optional(),
    body: typedText({ min: shortest.body, max: textLength.body }),
    reason: typedText({ max: textLength.reason }).default(''),
    revision: z.coerce.number('required').int('required').min(1, 'required'),
  })

/** What is not finished may be short of anything, but not longer than it may ever become. */
export const draftSchema = ({ textLength }: Settings) => {
  const field = (max: number) => typedText({ max }).default('')
  return z.object({
    ...{ title: field(textLength.title), body: field(textLength.body), alt: field(textLength.alt) },
    ...{ reason: field(textLength.reason), line: field(100), kind: field(20), product: field(100) },
    ...{ to: field(9), photoId: field(40) },
  })
}

export const SHORTEST = { title: 8, opening: 20, post: SHORTEST_POST } as const
