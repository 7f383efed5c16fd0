import { addedFindings } from '#app/features/forum/held-edit/added-findings.ts'
import { judgeWords, type WordsVerdict } from '#app/features/forum/judge-words.server.ts'
import type { PostToEdit } from '#app/features/forum/post-queries.server.ts'
import type { Words } from '#app/features/forum/words.ts'
import { outcomeOf } from '#app/features/moderation/judge.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'

/** `all` is what the rules find in the words as they are to stand. */
export type EditVerdict = WordsVerdict & { all: Finding[] }

/** Only what the change adds counts: what stood there before has been answered for. */
export async function judgeEdit(ctx: Context, post: PostToEdit, words: Words): Promise<EditVerdict> {
  const opening = post.kind === 'opening'
  const place = { line: post.lineSlug, threadKind: post.threadKind, opening }
  const verdict = await judgeWords(ctx, words, place)
  const all = verdict.findings
  if (all.length + verdict.logged.length === 0) return { ...verdict, all }
  const before = { title: opening ? post.title : '', text: post.body }
  const stood = await judgeWords(ctx, before, place)
  const added = (list: 'findings' | 'logged') =>
    addedFindings({ findings: verdict[list], texts: words }, { findings: stood[list], texts: before })
  const findings = added('findings')
  // A storm holds what no rule minds, changes as well.
  const outcome = outcomeOf(all) === verdict.outcome ? outcomeOf(findings) : verdict.outcome
  return { ...verdict, findings, logged: added('logged'), outcome, all }
}
