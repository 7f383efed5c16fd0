import type { z } from 'zod'
import { CORE_TOPICS } from '#app/features/admission/blueprint.ts'
import {
  isNumberField,
  NUMBER_UNITS,
  type NumberField,
  POLICY_FIELDS,
  type PolicyField,
  shownHours,
  shownNumber,
  shownPolicy,
  storedHours,
  storedNumber,
} from '#app/features/admission/policy/policy-fields.ts'
import { CUT_SHARE, type ExamSettings, examSettings } from '#app/platform/exam-settings.ts'
import type { FieldErrors, ParsedForm } from '#app/platform/form.ts'

type Fields = Record<PolicyField, string>

/** A policy from what was typed; a field that was not sent keeps what it says in `current`. */
export function readPolicy(sent: FormData | URLSearchParams, current: ExamSettings): ParsedForm<ExamSettings> {
  const typed = shownPolicy(current)
  for (const field of POLICY_FIELDS) typed[field] = textIn(sent, field) ?? typed[field]
  const stray = strayErrors(typed)
  const parsed = examSettings.safeParse(storedPolicy(typed))
  if (parsed.success && Object.keys(stray).length === 0) return { ok: true, value: parsed.data }
  return { ok: false, errors: { ...errorsOf(parsed.error, typed), ...stray }, typed }
}

function textIn(sent: FormData | URLSearchParams, field: PolicyField): string | undefined {
  const value = sent.get(field)
  return typeof value === 'string' ? value.trim() : undefined
}

function storedPolicy(typed: Fields) {
  const numbers = Object.keys(NUMBER_UNITS).map((name) => {
    const field = name as NumberField
    return [field, storedNumber(field, numberIn(typed[field]))]
  })
  const { sectionTopic: topic, sectionLeast: least } = typed
  return {
    ...Object.fromEntries(numbers),
    sectionMinimum: topic === '' ? null : { topic, least: numberIn(least) },
    coolDownMs: hoursIn(typed.coolDown).map(storedHours),
  }
}

/** An empty field is no number, whatever JavaScript makes of it. */
const numberIn = (text: string) => (/^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN)

// A comma parts the pauses, so the decimals of an hour are written with a dot.
const hoursIn = (text: string) => (text === '' ? [] : text.split(/[,，、]/).map((hours) => numberIn(hours.trim())))

function strayErrors({ sectionTopic, sectionLeast }: Fields): FieldErrors {
  const known = sectionTopic === '' || (CORE_TOPICS as readonly string[]).includes(sectionTopic)
  if (!known) return { sectionTopic: { key: 'chooseOne' } }
  return sectionTopic === '' && sectionLeast !== '' ? { sectionTopic: { key: 'exam.sectionWithoutTopic' } } : {}
}

function errorsOf(error: z.ZodError | undefined, typed: Fields): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of error?.issues ?? []) {
    const field = fieldOf(issue.path)
    errors[field] ??= said(field, issue, typed)
  }
  return errors
}

function fieldOf([name, part]: PropertyKey[]): PolicyField {
  if (name === 'coolDownMs') return 'coolDown'
  if (name === 'sectionMinimum') return part === 'topic' ? 'sectionTopic' : 'sectionLeast'
  return name as PolicyField
}

function said(field: PolicyField, issue: z.core.$ZodIssue, { length }: Fields) {
  if (issue.code === 'too_small')
    return { key: 'tooSmall', values: { limit: shownLimit(field, Number(issue.minimum)) } }
  if (issue.code === 'too_big' && issue.origin === 'array') return { key: 'exam.tooManyPauses' }
  if (issue.code === 'too_big') return { key: 'tooBig', values: { limit: shownLimit(field, Number(issue.maximum)) } }
  if (issue.message === 'exam.cutOutOfBounds') return { key: issue.message, values: cutBounds(Number(length)) }
  return issue.code === 'custom' ? { key: issue.message } : { key: 'notANumber' }
}

function shownLimit(field: PolicyField, limit: number): number {
  if (isNumberField(field)) return shownNumber(field, limit)
  return field === 'coolDown' ? shownHours(limit) : limit
}

/** Between which pass marks a form of this length may be set. */
export const cutBounds = (length: number) => ({
  length,
  least: Math.ceil(length * CUT_SHARE.least),
  most: Math.floor(length * CUT_SHARE.most),
})

type PolicyBounds = Record<NumberField, { least: number; most: number; usual: number }>

/** Of every number: its default and how far it may go, as shown. */
export function policyBounds(): PolicyBounds {
  const usual = examSettings.parse({})
  const { shape } = examSettings.unwrap()
  const bounds = Object.keys(NUMBER_UNITS).map((name) => {
    const field = name as NumberField
    const { minValue, maxValue } = shape[field].unwrap()
    const shown = (stored: number | null) => shownNumber(field, stored ?? 0)
    return [field, { least: shown(minValue), most: shown(maxValue), usual: shown(usual[field]) }]
  })
  return Object.fromEntries(bounds)
}
