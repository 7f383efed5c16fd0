import { z } from 'zod'
import { CLAUSES } from '#app/features/moderation/clauses.ts'
import type { Lists } from '#app/features/moderation/match-parts.ts'
import { authorProblems, matchProblems } from '#app/features/moderation/match-problems.ts'
import { provenProblems } from '#app/features/moderation/prove-rule.ts'
import { FIELD_NAMES, RULE_FAMILIES, RULE_POWERS, RULE_STATES, type Rule } from '#app/features/moderation/rule.ts'
import { pathTo, type RuleProblem, type RuleProblemKey } from '#app/features/moderation/rule-problem.ts'
import { SHARED_LISTS } from '#app/features/moderation/shared-lists.ts'

/** What all its parts may take to write down. */
const LARGEST = 100_000

const missingOr = (key: RuleProblemKey) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'missing' : key),
})
const text = (most: number) => z.string(missingOr('notText')).trim().min(1, 'missing').max(most, 'tooLong')
const worded = z.strictObject({ en: text(400), 'zh-CN': text(400) }, missingOr('notText'))
const date = z.string('notText').refine((value) => !Number.isNaN(Date.parse(value)), 'notDate')
const count = (least: number, most: number) =>
  z.number(missingOr('notNumber')).int('notNumber').min(least, 'outOfRange').max(most, 'outOfRange')
const example = z.string('notText').min(1, 'missing').max(20_000, 'tooLong')
const examples = z.array(example, missingOr('notList')).max(100, 'tooMany')
const choices = <T extends readonly string[]>(from: T) => z.array(z.enum(from, 'notChoice'), 'notList').min(1, 'tooFew')
const names = z.array(text(80), 'notList').min(1, 'tooFew').max(50, 'tooMany')

const ruleSchema = z.strictObject(
  {
    id: text(60).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'notId'),
    family: z.enum(RULE_FAMILIES, missingOr('notChoice')),
    clause: z
      .string('notText')
      .refine((id) => CLAUSES.some((clause) => clause.id === id), 'unknownClause')
      .optional(),
    state: z.enum(RULE_STATES, missingOr('notChoice')),
    version: count(1, 1_000_000),
    languages: z.array(text(20), missingOr('notList')).min(1, 'tooFew').max(20, 'tooMany'),
    owner: text(60),
    title: worded,
    advice: worded,
    match: z.unknown().optional(),
    except: z.array(z.unknown(), 'notList').max(60, 'tooMany').optional(),
    author: z.unknown().optional(),
    fields: choices(FIELD_NAMES).optional(),
    scope: z
      .strictObject(
        {
          lines: names.optional(),
          threadKinds: names.optional(),
          openingOnly: z.literal(true, 'notChoice').optional(),
          firstPosts: count(1, 1_000_000).optional(),
        },
        'notRule',
      )
      .optional(),
    atMost: z.enum(RULE_POWERS, 'notChoice').optional(),
    budget: z.number('notNumber').min(0, 'outOfRange').max(1000, 'outOfRange').optional(),
    reviewAt: date.optional(),
    expiresAt: date.optional(),
    reason: text(2000).optional(),
    examples: z.strictObject({ block: examples, pass: examples }, missingOr('notRule')),
  },
  missingOr('notRule'),
)

export type ParsedRule = { ok: true; rule: Rule } | { ok: false; problems: RuleProblem[] }

/**
 * A rule that somebody typed, or everything that is wrong with it at once. One that passes runs in bounded time, catches
 * its own examples and leaves everyday talk alone.
 */
export function parseRule(json: unknown, lists: Lists = SHARED_LISTS): ParsedRule {
  const parsed = ruleSchema.safeParse(json)
  const problems = [...(parsed.error?.issues ?? []).flatMap(problemsOf), ...partProblems(json, lists)]
  if (problems.length > 0 || !parsed.success) return { ok: false, problems }
  const rule = parsed.data as Rule
  const proven = provenProblems(rule, lists)
  return proven.length > 0 ? { ok: false, problems: proven } : { ok: true, rule }
}

function partProblems(json: unknown, lists: Lists): RuleProblem[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return []
  const { match, except, author } = json as Record<string, unknown>
  if (JSON.stringify([match, except]).length > LARGEST)
    return [{ path: 'match', key: 'tooLong', values: { most: LARGEST } }]
  const exceptions = Array.isArray(except) ? except : []
  return [
    ...(match === undefined ? [{ path: 'match', key: 'missing' as const }] : matchProblems(match, 'match', lists)),
    ...exceptions.flatMap((part, at) => matchProblems(part, `except.${at}`, lists)),
    ...(author === undefined ? [] : authorProblems(author, 'author')),
  ]
}

function problemsOf(issue: z.core.$ZodIssue): RuleProblem[] {
  const path = pathTo(...issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ path, key: 'unknownField', values: { name } }))
  const key = issue.message as RuleProblemKey
  const values = valuesOf(issue)
  return [values ? { path, key, values } : { path, key }]
}

function valuesOf(issue: z.core.$ZodIssue): RuleProblem['values'] {
  if (issue.code === 'too_big') return { most: Number(issue.maximum) }
  if (issue.code === 'too_small') return { least: Number(issue.minimum) }
  return issue.code === 'invalid_value' ? { choices: issue.values.map(String).join(', ') } : undefined
}
