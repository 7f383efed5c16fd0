import { z } from 'zod'
import { day, offered, oneOf, optional, requestNo, version, whole } from '#app/features/backlog/field-kinds.ts'
import { INVALID_CODES, REASON_CODES } from '#app/features/backlog/reasons.ts'
import { CURRENCIES } from '#app/features/backlog/step-fields.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const text = (max: number) => typedText({ max })

const lines = text(2000).transform((value) =>
  value
    .split('\n')
    .map((line) => line.replace(/^[-*•]\s*/, '').trim())
    .filter(Boolean),
)

const ticked = z.preprocess((value) => value === 'on' || value === 'yes' || value === 'true', z.boolean())

/** Every field of every step. What a step needs is the business of `whatIsMissing`. */
export const stepSchema = z.object({
  line: optional(z.string().max(60, 'chooseOne')),
  why: optional(text(1000)),
  question: optional(text(500)),
  addressee: optional(z.string().trim().max(60, 'tooLong')),
  needGrade: optional(oneOf(['A', 'B', 'C', 'D'])),
  needGradeWhy: optional(text(300)),
  makeGrade: optional(whole(1, 4)),
  makeGradeWhy: optional(text(300)),
  overrideWhy: optional(text(500)),
  targetWindow: optional(
    z
      .string()
      .trim()
      .regex(/^\d{4} Q[1-4]$/, 'notAQuarter'),
  ),
  reasonCode: optional(oneOf(REASON_CODES)),
  apology: optional(text(300)),
  publicText: optional(text(4000)),
  translation: optional(text(4000)),
  internalText: optional(text(4000)),
  changes: optional(lines),
  changesTranslation: optional(lines),
  reviewAt: optional(day),
  reopenPeople: optional(whole(1, 1_000_000)),
  productSku: optional(z.string().trim().max(60, 'tooLong')),
  asksAnswered: optional(text(500)),
  credits: optional(text(500)),
  tracker: optional(text(300)),
  priceLow: optional(whole(1, 1_000_000)),
  priceHigh: optional(whole(1, 1_000_000)),
  currency: optional(oneOf(CURRENCIES)),
  sketch: optional(text(2000)),
  volumeEndsAt: optional(day),
  moq: optional(whole(1, 1_000_000)),
  into: optional(requestNo),
  invalidCode: optional(oneOf(INVALID_CODES)),
  quiet: ticked.transform((quiet) => quiet || undefined),
})

export const versionSchema = z.object({ version })

/** What was marked in a thread. Without a post the whole thread is meant, without a quote the whole post. */
const marked = {
  postNo: optional(whole(1, 1_000_000)),
  quote: optional(typedText({ max: 4000 })),
  start: optional(whole(0, 10_000_000)),
  offered,
}

export const attachSchema = z.object({ other: requestNo, ...marked })

const fit = optional(typedText({ max: 200 }))

export const fileSchema = z.object({
  line: z.string('required').min(1, 'required'),
  title: typedText({ min: 1, max: 160 }),
  need: typedText({ min: 1, max: 300 }),
  ...{ fitBody: fit, fitMount: fit, fitThread: fit, fitRod: fit, fitWeight: fit, fitStandard: fit },
  ...marked,
})

/** The missing words of a verdict, with as many conditions as the original has. */
export const translationSchema = z.object({ text: typedText({ min: 1, max: 4000 }), changes: optional(lines) })

/** What a member writes when it is the member's turn. */
export const replySchema = z.object({ text: optional(text(1000)) })

export const whySchema = z.object({ why: typedText({ min: 1, max: 1000 }) })

export const unlinkSchema = whySchema.extend({ unlink: requestNo })
