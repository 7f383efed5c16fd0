import { isFor } from '#app/features/moderation/is-for.ts'
import type { Circumstances, Draft, Rule, Scope } from '#app/features/moderation/rule.ts'

/** Whether a rule has anything to say here and now. */
export function appliesTo(rule: Rule, draft: Draft, circumstances: Circumstances): boolean {
  // Only what opens a thread has a topic; replies wander, and may.
  if (rule.family === 'off-topic' && !draft.fields.some(({ name, text }) => name === 'title' && text !== ''))
    return false
  if (rule.fields && !draft.fields.some(({ name }) => rule.fields?.includes(name))) return false
  if (rule.author && !isFor(rule.author, circumstances)) return false
  return isInScope(rule.scope ?? {}, circumstances) && !hasExpired(rule, circumstances)
}

function isInScope({ lines, threadKinds, openingOnly, firstPosts }: Scope, at: Circumstances): boolean {
  if (lines && !lines.includes(at.line ?? '')) return false
  if (threadKinds && !threadKinds.includes(at.threadKind ?? '')) return false
  if (openingOnly && !at.opening) return false
  return firstPosts === undefined || at.publishedPosts < firstPosts
}

function hasExpired({ expiresAt }: Rule, { at }: Circumstances): boolean {
  return expiresAt !== undefined && at !== undefined && Date.parse(expiresAt) <= at
}
