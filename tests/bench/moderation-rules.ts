import { compileRules } from '#app/features/moderation/compile-rules.ts'
import type { Match, Rule } from '#app/features/moderation/rule.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'
import { SHARED_LISTS } from '#app/features/moderation/shared-lists.ts'

/** Lists are there to be shared: the likenesses share a second set of them. */
const MARK_OF_LISTS = 'zq'

/**
 * The shipped rules, padded with likenesses of themselves. A likeness finds all that its model finds and looks for one
 * word more, so that none of its parts is found already.
 */
export function paddedRules(count: number) {
  const running = RULES.filter(({ state }) => state === 'review' || state === 'block')
  const extra = Array.from({ length: Math.max(0, count - running.length) }, (_, at) => {
    const model = running[at % running.length] as Rule
    const mark = `zq${Math.floor(at / running.length)}`
    const except = model.except?.map((part) => likeness(part, mark))
    return { ...model, id: `${model.id}-${mark}`, match: likeness(model.match, mark), ...(except ? { except } : {}) }
  })
  return compileRules([...running, ...extra])
}

function likeness(match: Match, mark: string): Match {
  const each = (parts: readonly Match[]) => parts.map((part) => likeness(part, mark))
  if ('words' in match) return { words: [...match.words, mark] }
  if ('disguised' in match) return { disguised: [...match.disguised, mark] }
  if ('pattern' in match) return { pattern: `${match.pattern}|${mark}`, needs: [...match.needs, mark] }
  if ('list' in match) return likeness(SHARED_LISTS[match.list] as Match, MARK_OF_LISTS)
  if ('all' in match) return { ...match, all: each(match.all) }
  if ('any' in match) return { any: each(match.any) }
  if ('none' in match) return { none: each(match.none) }
  if ('atLeast' in match) return { ...match, of: each(match.of) }
  if ('weigh' in match)
    return { ...match, weigh: match.weigh.map((one) => ({ ...one, part: likeness(one.part, mark) })) }
  return match
}
