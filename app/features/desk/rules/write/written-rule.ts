import { type DeskProblem, fieldOfPath, type PlacedProblem } from '#app/features/desk/rules/write/desk-problem.ts'
import { lineOf, type ReadJson, readJson } from '#app/features/desk/rules/write/json-lines.ts'
import { AUTHOR_STATES, FIELD_NAMES, type Rule } from '#app/features/moderation/rule.ts'

/** A rule as a form holds it: names and texts, nothing else. */
export type RuleFields = Record<string, string>

export const THREAD_KINDS = ['question', 'discussion', 'need', 'fault'] as const

const EXAMPLE_BREAK = '\n---\n'

export function fieldsOf(rule: Rule): RuleFields {
  const { title, advice, scope = {}, author = {}, examples } = rule
  const ticked = (prefix: string, names: readonly string[] = []) => names.map((name) => [`${prefix}-${name}`, 'on'])
  return {
    ...{ id: rule.id, family: rule.family, clause: rule.clause ?? '', owner: rule.owner, why: rule.reason ?? '' },
    ...{ titleEn: title.en, titleZh: title['zh-CN'], adviceEn: advice.en, adviceZh: advice['zh-CN'] },
    ...{ languages: rule.languages.join(', '), lines: scope.lines?.join(', ') ?? '', atMost: rule.atMost ?? '' },
    ...{ firstPosts: asText(scope.firstPosts), leastPosts: asText(author.leastPosts) },
    ...{ mostPosts: asText(author.mostPosts), budget: asText(rule.budget) },
    ...{ reviewAt: rule.reviewAt?.slice(0, 10) ?? '', expiresAt: rule.expiresAt?.slice(0, 10) ?? '' },
    ...Object.fromEntries(ticked('in', rule.fields)),
    ...Object.fromEntries(ticked('kind', scope.threadKinds)),
    ...Object.fromEntries(ticked('author', author.states)),
    ...(scope.openingOnly && { openingOnly: 'on' }),
    ...{ match: inJson(rule.match), except: rule.except?.length ? inJson(rule.except) : '' },
    ...{ block: examples.block.join(EXAMPLE_BREAK), pass: examples.pass.join(EXAMPLE_BREAK) },
  }
}

const asText = (value: number | undefined) => (value === undefined ? '' : String(value))
const inJson = (value: unknown) => JSON.stringify(value, null, 2)

export type Written = {
  rule: Record<string, unknown>
  place(problem: DeskProblem): PlacedProblem
  unread: PlacedProblem[]
}

/** What the form says, left unjudged; JSON that cannot be read is told by its line. */
export function writtenIn(fields: RuleFields): Written {
  const match = readJson(fields.match ?? '', 'match')
  const except = fields.except?.trim() ? readJson(fields.except, 'except') : undefined
  const place = (problem: DeskProblem) => placed(problem, { match, except })
  const unread = [unreadOf('match', match), unreadOf('except', except)].flatMap((found) => found ?? [])
  return { rule: ruleOf(fields, match, except), place, unread }
}

const unreadOf = (field: string, read: ReadJson | undefined): PlacedProblem | undefined =>
  read && !read.ok ? { field, line: read.line, key: 'notJson', values: undefined } : undefined

function placed(problem: DeskProblem, read: Record<string, ReadJson | undefined>): PlacedProblem {
  const field = fieldOfPath(problem.path)
  const json = read[field]
  const line = json?.ok ? (lineOf(problem.path, json.lines) ?? null) : null
  return { field, line, key: problem.key, values: problem.values }
}

function ruleOf(fields: RuleFields, match: ReadJson, except: ReadJson | undefined): Record<string, unknown> {
  const text = (name: string) => fields[name]?.trim() ?? ''
  const scope = {
    ...listed('lines', namesIn(text('lines'))),
    ...listed('threadKinds', tickedIn(fields, 'kind', THREAD_KINDS)),
    ...(fields.openingOnly && { openingOnly: true }),
    ...numbered('firstPosts', text('firstPosts')),
  }
  const author = {
    ...listed('states', tickedIn(fields, 'author', AUTHOR_STATES)),
    ...numbered('leastPosts', text('leastPosts')),
    ...numbered('mostPosts', text('mostPosts')),
  }
  return {
    ...{ id: text('id'), family: text('family'), languages: namesIn(text('languages')), owner: text('owner') },
    title: { en: text('titleEn'), 'zh-CN': text('titleZh') },
    advice: { en: text('adviceEn'), 'zh-CN': text('adviceZh') },
    ...given('clause', text('clause')),
    ...(match.ok && { match: match.value }),
    ...(except?.ok && { except: except.value }),
    ...(Object.keys(author).length > 0 && { author }),
    ...listed('fields', tickedIn(fields, 'in', FIELD_NAMES)),
    ...(Object.keys(scope).length > 0 && { scope }),
    ...given('atMost', text('atMost')),
    ...numbered('budget', text('budget')),
    ...given('reviewAt', text('reviewAt')),
    ...given('expiresAt', text('expiresAt')),
    ...given('reason', text('why')),
    examples: { block: examplesIn(text('block')), pass: examplesIn(text('pass')) },
  }
}

const given = (name: string, value: string) => (value === '' ? {} : { [name]: value })
const listed = (name: string, values: readonly string[]) => (values.length === 0 ? {} : { [name]: values })
/** What is no number stays as it was typed, so that it is refused and not dropped. */
const numbered = (name: string, value: string) =>
  value === '' ? {} : { [name]: Number.isNaN(Number(value)) ? value : Number(value) }

const namesIn = (text: string) => text.split(/[,，、\s]+/).filter((name) => name !== '')

const tickedIn = (fields: RuleFields, prefix: string, names: readonly string[]) =>
  names.filter((name) => fields[`${prefix}-${name}`] !== undefined)

const examplesIn = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .split(/^[ \t]*-{3,}[ \t]*$/m)
    .map((example) => example.trim())
    .filter((example) => example !== '')
