import { z } from 'zod'
import { CHANNELS, isPlace } from '#app/features/backlog/answers/channels.ts'
import { OUTCOMES } from '#app/features/backlog/answers/outcomes.ts'
import { optional, requestNo } from '#app/features/backlog/field-kinds.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

/** Where the card stood that a button was pressed on. */
export const shownSchema = z
  .object({
    channel: z.enum(CHANNELS).catch('reference'),
    context: z.string().max(120).catch(''),
  })
  .refine(isPlace)

export const differsSchema = z.object({ differs: typedText({ min: 10, max: 1000 }) })

export const appealSchema = z.object({ facts: typedText({ min: 40, max: 2000 }) })

const webAddress = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(500, 'tooLong')
  .refine((text) => /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text), 'answers.notALink')

export const tickSchema = z.object({
  watch: z.string('required').max(64),
  note: typedText({ min: 10, max: 500 }),
  source: webAddress,
})

export const differenceAnswerSchema = z.object({
  difference: z.string('required').max(64),
  outcome: z.enum(OUTCOMES, 'chooseOne'),
  reply: typedText({ min: 10, max: 1000 }),
  /** The request it is split into; without one a new request is opened. */
  into: optional(requestNo),
  title: optional(typedText({ max: 160 })),
})

export const appealAnswerSchema = z.object({
  appeal: z.string('required').max(64),
  answer: typedText({ min: 10, max: 1000 }),
})
