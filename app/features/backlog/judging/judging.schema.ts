import { z } from 'zod'
import { optional, requestNo } from '#app/features/backlog/field-kinds.ts'
import { NOT_DEMAND_CODES } from '#app/features/backlog/judging/judging-sources.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const LONGEST_REASON = 500

export const dismissSchema = z.object({
  code: z.enum(NOT_DEMAND_CODES, 'chooseOne'),
  sentence: optional(typedText({ max: LONGEST_REASON })),
})

export const nominateSchema = z.object({
  reason: optional(typedText({ max: LONGEST_REASON })),
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
      answer: optional(answer),
    }),
    z.object({
      outcome: z.literal('moved'),
      into: requestNo,
      answer: optional(answer),
    }),
    z.object({ outcome: z.literal('stands'), answer: typedText({ min: 1, max: 1000 }) }),
    z.object({ outcome: z.literal('taken-out'), answer: optional(answer) }),
  ],
  'chooseOne',
)

export type Settlement = z.infer<typeof settleSchema>
