import { z } from 'zod'
import { blankAsNone, day, oneOf, optional, whole } from '#app/features/backlog/field-kinds.ts'
import { MONTH } from '#app/features/backlog/month.ts'
import { REGIONS } from '#app/features/backlog/samples/disclosure.ts'
import { readParts } from '#app/features/backlog/samples/parts-list.ts'
import { REPORT_REASONS } from '#app/features/backlog/samples/report-reasons.ts'
import { CANCEL_CODES, GRADES, MOST_LINKS, OUTCOMES } from '#app/features/backlog/samples/sample-fields.ts'
import { SHORTEST } from '#app/features/forum/post.schema.ts'
import { asTitle, typedText } from '#app/features/forum/typed-text.ts'
import type { Settings } from '#app/platform/settings.ts'

const required = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsNone, schema)
const text = (max: number) => optional(typedText({ max }))
const asked = (max: number, min = 1) => typedText({ min, max })
const ticked = z.preprocess((value) => value === 'on', z.boolean())
const tick = ticked.refine((on) => on, 'samples.tick')

const parts = typedText({ max: 4000 }).transform((typed, check) => {
  const read = readParts(typed)
  if (read.ok) return read.parts
  check.addIssue({
    code: 'too_small',
    minimum: read.line,
    origin: 'number',
    inclusive: true,
    message: 'samples.badPart',
  })
  return z.NEVER
})

/** A thread of this forum, or a page elsewhere. */
const link = z
  .string()
  .trim()
  .max(300, 'tooLong')
  .refine((url) => /^\/t\/\d+/.test(url) || isPage(url), 'samples.badLink')

function isPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username } = new URL(url)
  return protocol === 'https:' && username === '' && /\.[a-z][a-z0-9-]+$/i.test(hostname)
}

const LINKS = Array.from({ length: MOST_LINKS }, (_, index) => index + 1)
const linkFields = Object.fromEntries(
  LINKS.flatMap((n) => [
    [`link${n}`, optional(link)],
    [`disclosed${n}`, ticked],
  ]),
)

/** Every field of every step. What a step needs is the business of `whatAStepLacks`. */
export const sampleStepSchema = z
  .object({
    ...{ why: text(1000), idea: text(1000), safety: text(1000), sketch: text(2000), drawing: text(60) },
    ...{ progress: text(300), loadCheck: text(1000), fitCheck: text(1000), limits: text(1000), overCapWhy: text(500) },
    ...{ regionOk: optional(tick), ageOk: optional(tick), verdict: optional(oneOf(['ok', 'changed'])) },
    ...{ hours: optional(whole(0, 1000)), material: optional(whole(0, 1_000_000)), parts: optional(parts) },
    ...{ carrier: text(60), tracking: text(60), addressToken: text(20), customs: optional(whole(0, 1_000_000)) },
    ...{ postage: optional(whole(0, 100_000)) },
    ...{ careSheet: text(2000), price: optional(whole(1, 1_000_000)), receivedOn: optional(day) },
    ...{ fits: optional(oneOf(GRADES)), holds: optional(oneOf(GRADES)), faster: optional(oneOf(GRADES)) },
    ...{ trusted: optional(oneOf(GRADES)), replaces: optional(oneOf(GRADES)) },
    ...{ words: optional(asked(4000, 40)), change: text(2000), wouldBuy: optional(whole(0, 10)) },
    ...{
      outcome: optional(oneOf(OUTCOMES)),
      lesson: optional(asked(2000, 20)),
      cancelCode: optional(oneOf(CANCEL_CODES)),
    },
  })
  .and(z.object(linkFields) as unknown as z.ZodType<Record<string, string | boolean | undefined>>)
  .transform(({ ...fields }) => ({ ...fieldsWithout(fields), links: linksIn(fields) }))

type Sent = Record<string, unknown>

const linksIn = (fields: Sent) =>
  LINKS.flatMap((n) => {
    const url = fields[`link${n}`]
    return typeof url === 'string' ? [{ url, disclosed: fields[`disclosed${n}`] === true }] : []
  })

const fieldsWithout = <F extends Sent>(fields: F): F =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !/^(link|disclosed)\d$/.test(name))) as F

export const applySchema = z.object({
  ...{ camera: asked(120), lens: asked(160), mount: asked(120), scene: z.string('chooseOne').min(1, 'chooseOne') },
  ...{ usedFor: asked(1000, 20), fails: asked(2000, 40), region: oneOf(REGIONS) },
  ...{ adult: tick, promise: tick },
})

const grade = required(whole(0, 3))

/** What is missing, written as a thread. */
export const newNeedSchema = ({ textLength }: Settings) =>
  z.object({
    line: z.string('chooseOne').min(1, 'chooseOne'),
    title: typedText({ min: SHORTEST.title, max: textLength.title }).transform(asTitle),
    need: typedText({ min: SHORTEST.opening, max: textLength.body }),
  })

/** One number for each of `RUBRIC`. */
export const readingSchema = z.object({
  ...{ need: grade, learning: grade, modular: grade, makeable: grade, share: grade },
  note: asked(1000, 20),
})

export const addressSchema = z.object({
  ...{ name: asked(120), lines: asked(500, 10), phone: asked(40, 5) },
  disclosure: tick,
})

export const limitsSchema = z.object({
  month: z.string('required').regex(MONTH, 'samples.badMonth'),
  ...{ capacity: whole(0, 100), moneyCap: whole(0, 1_000_000), costCap: whole(1, 100_000) },
  currency: oneOf(['EUR', 'USD', 'GBP', 'CNY', 'JPY']),
})

export const reportSchema = z.object({ photoId: asked(60), reason: oneOf(REPORT_REASONS) })

export const wantSchema = z.object({ juster: required(whole(0, 10)), qty: required(whole(1, 1000)) })
