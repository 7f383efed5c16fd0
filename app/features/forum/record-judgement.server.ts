import { createHash } from 'node:crypto'
import { authorOf } from '#app/features/forum/author.ts'
import type { DraftMode } from '#app/features/forum/draft-queries.server.ts'
import type { WordsVerdict } from '#app/features/forum/judge-words.server.ts'
import { draftOf, type Words } from '#app/features/forum/words.ts'
import { EFFECT_WEIGHT, type Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { judgements, ruleHits } from '#db/schema/index.ts'

/** `target` and `mode` are those of the draft that the words lie in when they are refused. */
export type Judged = { target: string; mode: DraftMode; words: Words; verdict: WordsVerdict; asked: boolean }

/** Every verdict is kept, with each rule that spoke, so that a rule can be weighed by what it did. */
export async function recordJudgement(tx: Transaction, ctx: Context, judged: Judged, postId?: string): Promise<void> {
  const { target, mode, words, verdict, asked } = judged
  const { outcome, findings, judgedWith, classifierShare, micros } = verdict
  const row = { id: ctx.newId(), accountId: authorOf(ctx.actor).id, postId, at: ctx.now() }
  const textHash = createHash('sha256')
    .update(JSON.stringify(draftOf(words)))
    .digest('hex')
  const result = { outcome, findings, judgedWith, classifierShare, micros }
  await tx.insert(judgements).values({ ...row, target, mode, textHash, asked, ...result })
  await recordHits(tx, ctx, row, verdict)
}

type Row = { id: string; accountId: string; postId?: string; at: number }

async function recordHits(tx: Transaction, ctx: Context, { id, ...row }: Row, { findings, logged }: WordsVerdict) {
  const spoke = strongestByRule([...findings, ...logged])
  if (spoke.length === 0) return
  const alone = strongestByRule(findings).length === 1
  await tx.insert(ruleHits).values(
    spoke.map(({ ruleId, ruleVersion, effect }) => ({
      ...{ id: ctx.newId(), judgementId: id, ...row },
      ...{ ruleId, ruleVersion, effect, alone: alone && effect !== 'log' },
    })),
  )
}

function strongestByRule(findings: readonly Finding[]): Finding[] {
  const strongest = new Map<string, Finding>()
  for (const finding of findings) {
    const known = strongest.get(finding.ruleId)
    if (!known || EFFECT_WEIGHT[finding.effect] > EFFECT_WEIGHT[known.effect]) strongest.set(finding.ruleId, finding)
  }
  return [...strongest.values()]
}
