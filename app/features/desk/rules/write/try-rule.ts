import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { type ExplainedFinding, explainFindings } from '#app/features/moderation/explain-findings.ts'
import { judge } from '#app/features/moderation/judge.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import { circumstancesFor, draftFor } from '#app/features/moderation/prove-rule.ts'
import type { Atom, Finding, Match, Rule } from '#app/features/moderation/rule.ts'

type Language = 'en' | 'zh-CN'
export type TriedExample = { side: 'block' | 'pass'; text: string; isRight: boolean; findings: ExplainedFinding[] }
/** One part of a match, and the words at which it holds alone. */
export type TriedAtom = { path: string; says: string; found: string[] }

/** What a rule finds in texts in the field and place it is for, whatever its state. Made once for many texts. */
export function finderOf(rule: Rule): (text: string) => Finding[] {
  const compiled = compileRules([running(rule)])
  return (text) => findWith(compiled, rule, text)
}

function findWith(compiled: CompiledRules, rule: Rule, text: string): Finding[] {
  const found = circumstancesFor(rule, 0).map((at) => judge(draftFor(rule, text), at, compiled).findings)
  return (found.find((findings) => findings.length > 0) ?? []).filter(({ end }) => end <= text.length)
}

const running = (rule: Rule): Rule => ({ ...rule, state: 'review', expiresAt: undefined })

/** Its own examples, run at once: what it must catch, and what it must leave alone. */
export function tryExamples(rule: Rule, language: Language): TriedExample[] {
  const find = finderOf(rule)
  return (['block', 'pass'] as const).flatMap((side) =>
    rule.examples[side].map((text) => {
      const found = find(text)
      const findings = explainFindings(found, [rule], language)
      return { side, text, isRight: found.length > 0 === (side === 'block'), findings }
    }),
  )
}

/** Which parts of the match hold in the text when each stands alone. */
export function tryAtoms({ match, ...rule }: Rule, text: string): TriedAtom[] {
  const atoms = atomsOf(match, 'match')
  const free = {
    ...running({ ...rule, match }),
    fields: undefined,
    scope: undefined,
    author: undefined,
    except: undefined,
  }
  const compiled = compileRules(atoms.map(({ path, atom }) => ({ ...free, id: path, match: atom })))
  const findings = findWith(compiled, { ...rule, match }, text)
  return atoms.map(({ path, atom }) => ({
    path,
    says: JSON.stringify(atom),
    found: findings.filter(({ ruleId }) => ruleId === path).map(({ start, end }) => text.slice(start, end)),
  }))
}

function atomsOf(match: Match, path: string): { path: string; atom: Atom }[] {
  const inside = (name: string, parts: readonly Match[]) =>
    parts.flatMap((part, at) => atomsOf(part, `${path}.${name}.${at}`))
  if ('all' in match) return inside('all', match.all)
  if ('any' in match) return inside('any', match.any)
  if ('none' in match) return inside('none', match.none)
  if ('atLeast' in match) return inside('of', match.of)
  if ('weigh' in match) return match.weigh.flatMap(({ part }, at) => atomsOf(part, `${path}.weigh.${at}.part`))
  return [{ path, atom: match }]
}
