import { type ThreadKind, takesAnswers } from '#app/features/forum/thread.ts'
import type { Finding, Outcome } from '#app/features/moderation/rule.ts'

export type PostKind = 'opening' | 'answer' | 'reply'

/** What becomes of a text: a refused one is never stored as a post, unless its author asks a moderator to look. */
export function stateAfter(outcome: Outcome, asked: boolean): 'published' | 'held' | 'refused' {
  if (outcome === 'publish') return 'published'
  return outcome === 'hold' || asked ? 'held' : 'refused'
}

/** Why a held post waits: the rules were unsure, or its author asked. */
export const reviewKindAfter = (outcome: Outcome): 'held' | 'asked' => (outcome === 'reject' ? 'asked' : 'held')

/** What is said to another post is a reply; the rest answers the thread, where it takes answers. */
export const kindOfPost = (threadKind: ThreadKind, replyToNo: number | null): PostKind =>
  replyToNo === null && takesAnswers(threadKind) ? 'answer' : 'reply'

/** Hints are shown and publish; only the others are at fault. */
export const atFault = (findings: Finding[]) => findings.filter((finding) => finding.effect !== 'hint')

/** As a quotation in Markdown, cut where it is long, ready to be answered beneath. */
export function quoted(handle: string, body: string): string {
  const lines = body.split('\n').filter((line) => !line.startsWith('>'))
  const text = lines.join('\n').trim()
  const short = [...text].length > 600 ? `${[...text].slice(0, 600).join('')}…` : text
  return `> **${handle}:** ${short.replaceAll('\n', '\n> ')}\n\n`
}
