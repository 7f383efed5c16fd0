import { RE2JS } from 're2js'
import { normalise } from '#app/features/moderation/normalise.ts'
import type { Match, Rule } from '#app/features/moderation/rule.ts'
import { pathTo, type RuleProblem } from '#app/features/moderation/rule-problem.ts'

type Pattern = { path: string; pattern: string; needs: readonly string[] }

/** Patterns that match an example in which none of the words they need stands: there they would not even be tried. */
export function missedNeeds({ match, except }: Rule, examples: readonly string[]): RuleProblem[] {
  const read = examples.map((text) => normalise(text).plain.text)
  const patterns = [
    ...patternsIn(match, 'match'),
    ...(except ?? []).flatMap((part, at) => patternsIn(part, `except.${at}`)),
  ]
  return patterns.flatMap(({ path, pattern, needs }) => {
    const regex = RE2JS.compile(pattern)
    const isMissed = (text: string) => !needs.some((word) => beginsIn(text, word)) && regex.test(text)
    const at = read.findIndex(isMissed)
    return at < 0 ? [] : [{ path, key: 'needsMissed' as const, values: { example: examples[at]?.slice(0, 80) ?? '' } }]
  })
}

/** Latin words are looked for where a word begins. */
export function beginsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z]/.test(word[0] ?? '') || !/[a-z]/.test(text[at - 1] ?? '')) return true
  }
  return false
}

function patternsIn(match: Match, path: string): Pattern[] {
  const inside = (field: string, parts: readonly Match[]) =>
    parts.flatMap((part, at) => patternsIn(part, pathTo(path, field, at)))
  if ('pattern' in match) return [{ path: pathTo(path, 'needs'), pattern: match.pattern, needs: match.needs }]
  if ('all' in match) return inside('all', match.all)
  if ('any' in match) return inside('any', match.any)
  if ('none' in match) return inside('none', match.none)
  if ('atLeast' in match) return inside('of', match.of)
  if (!('weigh' in match)) return []
  return match.weigh.flatMap(({ part }, at) => patternsIn(part, pathTo(path, 'weigh', at, 'part')))
}
