import { z } from 'zod'

export const blankAsNone = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

/** A field left empty is a field not sent. */
export const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsNone, schema.optional())

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'chooseOne')

export const whole = (least: number, most: number) =>
  z.coerce.number('notANumber').int('notANumber').min(least, 'tooSmall').max(most, 'tooBig')

/** Which state of the thing somebody saw who wants to change it. */
export const version = whole(1, 1_000_000_000)

/** The first moment of a day, in UTC. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'notADay')
  .transform((value) => Date.parse(`${value}T00:00:00Z`))
  .refine((at) => !Number.isNaN(at), 'notADay')

/** `R-1042` and `1042` name the same request. */
export const requestNo = z
  .string()
  .trim()
  .regex(/^(?:r-?)?\d{1,9}$/i, 'notARequest')
  .transform((value) => Number(value.replace(/\D/g, '')))

const MOST_OFFERED = 5
const NUMBERS = /\b\d{1,9}\b/g

/** Numbers of the close requests that a form showed; the form itself says them, so what is no number is left out. */
export const offered = z
  .string()
  .default('')
  .transform((typed) => (typed.match(NUMBERS) ?? []).slice(0, MOST_OFFERED).map(Number))
