import { z } from 'zod'
import { NOT_DEMAND_CODES } from '#app/features/backlog/judging/judging-sources.ts'
import { requestNo } from '#app/features/backlog/request.schema.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const blankAsNone = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

export const LONGEST_REASON = 500

export const dismissSchema = z.object({
  code: z.enum(NOT_DEMAND_CODES, 'chooseOne'),
  sentence: z.preprocess(blankAsNone, typedText({ max: LONGEST_REASON }).optional()),
})

export const nominateSchema = z.object({
  reason: z.preprocess(blankAsNone, typedText({ max: LONGEST_REASON }).optional()),
})

/** Shorter than this nobody could act on it. */
const SHORTEST_CORRECTION = 10

export const correctSchema = z.object({
  mention: z.string('required').min(1, 'required'),
  text: typedText({ min: SHORTEST_CORRECTION, max: 1000 }),
})

export const ownWordsSchema = z.object({ words: typedText({ min: SHORTEST_CORRECTION, max: 1000 }) })

const answer = typedText({ max: 1000 })

export const settleSchema = z.discriminatedUnion(
  'outcome',
  [
    z.object({
      outcome: z.literal('reworded'),
      need: typedText({ min: 1, max: 300 }),
      answer: z.preprocess(blankAsNone, answer.optional()),
    }),
    z.object({
      outcome: z.literal('moved'),
      into: requestNo,
      answer: z.preprocess(blankAsNone, answer.optional()),
    }),
    z.object({ outcome: z.literal('stands'), answer: typedText({ min: 1, max: 1000 }) }),
    z.object({ outcome: z.literal('taken-out'), answer: z.preprocess(blankAsNone, answer.optional()) }),
  ],
  'chooseOne',
)

export type Settlement = z.infer<typeof settleSchema>
