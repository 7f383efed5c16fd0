import { isReserved, type PlacedProblem } from '#app/features/desk/rules/write/desk-problem.ts'
import {
  finderOf,
  type TriedAtom,
  type TriedExample,
  tryAtoms,
  tryExamples,
} from '#app/features/desk/rules/write/try-rule.ts'
import { type RuleFields, writtenIn } from '#app/features/desk/rules/write/written-rule.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { type ExplainedFinding, explainFindings } from '#app/features/moderation/explain-findings.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { parseRule } from '#app/features/moderation/rule.schema.ts'
import type { Outcome, Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'

export type TriedSample = {
  text: string
  findings: ExplainedFinding[]
  atoms: TriedAtom[]
  /** What the rules in force say of the same text. */
  live: { outcome: Outcome; findings: ExplainedFinding[] }
}

/** What a rule in the making does; nothing of it is stored. */
export type Tried = { problems: PlacedProblem[]; examples: TriedExample[]; sample: TriedSample | null }

export async function tryWritten(ctx: Context, fields: RuleFields): Promise<Tried> {
  await countTowardsLimit(ctx, `preview:${authorOf(ctx.actor).id}`, ctx.settings.limits.previewsPerAccount)
  const { rule, problems } = readForTrying(fields)
  if (!rule) return { problems, examples: [], sample: null }
  const text = (fields.sample ?? '').replaceAll('\r\n', '\n').slice(0, ctx.settings.textLength.body)
  const examples = tryExamples(rule, ctx.language)
  return { problems, examples, sample: text.trim() === '' ? null : await trySample(ctx, rule, text) }
}

/** Words still missing are no reason not to try; what it looks for has to be readable. */
function readForTrying(fields: RuleFields): { rule?: Rule; problems: PlacedProblem[] } {
  const { rule: written, place, unread } = writtenIn(fields)
  const whole = parseRule({ ...written, state: 'draft', version: 1 })
  const reserved = isReserved(String(written.id)) ? [place({ path: 'id', key: 'idReserved' })] : []
  const wrong = whole.ok ? [] : whole.problems.map(place)
  const isRead = ({ field }: PlacedProblem) => unread.every((problem) => problem.field !== field)
  const problems = [...unread, ...reserved, ...wrong.filter(isRead)]
  if (whole.ok) return { rule: whole.rule, problems }
  const untested = parseRule({ ...written, ...STAND_IN_WORDS, examples: { block: [], pass: [] } })
  if (!untested.ok) return { problems }
  return { rule: { ...untested.rule, examples: written.examples as Rule['examples'] }, problems }
}

const STAND_IN_WORDS = {
  ...{ id: 'draft', owner: 'draft', state: 'draft', version: 1 },
  ...{ title: { en: 'Draft', 'zh-CN': '草稿' }, advice: { en: 'Draft', 'zh-CN': '草稿' } },
}

async function trySample(ctx: Context, rule: Rule, text: string): Promise<TriedSample> {
  const { rules, compiled } = await readLiveRules(ctx.db)
  const settled = { authorState: 'settled' as const, publishedPosts: 12, at: ctx.now() }
  const { outcome, findings } = judge({ fields: [{ name: 'text', text }] }, settled, compiled)
  return {
    text,
    findings: explainFindings(finderOf(rule)(text), [rule], ctx.language),
    atoms: tryAtoms(rule, text),
    live: { outcome, findings: explainFindings(findings, rules, ctx.language) },
  }
}
