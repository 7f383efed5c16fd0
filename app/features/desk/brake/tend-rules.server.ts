import { and, eq } from 'drizzle-orm'
import { type Brake, brakeFor } from '#app/features/desk/brake/brake-for.ts'
import { listWatched, type Watched } from '#app/features/desk/brake/watched-rules.server.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { listSeconders } from '#app/features/desk/rules/states/list-seconders.server.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { jobs } from '#db/schema/index.ts'

/** What rules need without anybody: the brake, their end, and a word when they should be looked at again. */
export async function tendRules(ctx: Context): Promise<void> {
  for (const watched of await listWatched(ctx)) {
    const brake = brakeFor(watched.did, ctx.settings.moderation.brake)
    if (brake) await brakeRule(ctx, watched, brake)
  }
  const { rules } = await readLiveRules(ctx.db)
  const acting = rules.filter(({ state }) => state !== 'draft' && state !== 'retired')
  const isPast = (date: string | undefined) => date !== undefined && Date.parse(date) <= ctx.now()
  for (const rule of acting.filter(({ expiresAt }) => isPast(expiresAt))) await retire(ctx, rule)
  for (const rule of acting.filter(({ reviewAt }) => isPast(reviewAt))) await askForReview(ctx, rule)
}

async function brakeRule(ctx: Context, { rule, did }: Watched, { to, why }: Brake) {
  const figures = { why, to, hits: did.hits, accounts: did.accounts, judged: did.judged, wrong: did.wronglyRefused }
  await inTransaction(ctx, async (tx) => {
    if (!(await isUnchanged(tx, rule))) return
    const reason = inBothLanguages((words) => words.reasons[why](figures))
    await writeVersion(tx, ctx, { rule: { ...rule, state: to }, before: rule, cause: 'braked', reason, known: figures })
    await tell(tx, ctx, 'rule.braked', rule, figures)
  })
}

const retire = (ctx: Context, rule: Rule) =>
  inTransaction(ctx, async (tx) => {
    if (!(await isUnchanged(tx, rule))) return
    const reason = inBothLanguages((words) => words.expired(rule.expiresAt?.slice(0, 10) ?? ''))
    await writeVersion(tx, ctx, { rule: { ...rule, state: 'retired' }, before: rule, cause: 'moved', reason })
  })

/** Said once, and again each week until somebody has looked: by then the job that said it is forgotten. */
async function askForReview(ctx: Context, rule: Rule) {
  const key = `${rule.id}:${rule.reviewAt}`
  const said = and(eq(jobs.name, 'ask-for-review'), eq(jobs.key, key))
  const [known] = await ctx.db.select({ id: jobs.id }).from(jobs).where(said)
  if (known) return
  await inTransaction(ctx, (tx) => enqueue(tx, ctx, 'ask-for-review', key, { ruleId: rule.id }))
}

export async function runAskForReview(ctx: Context, { ruleId }: Record<string, unknown>): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const rule = await findRule(tx, String(ruleId))
    if (rule) await tell(tx, ctx, 'rule.review-due', rule, {})
  })
}

async function isUnchanged(tx: Transaction, { id, version }: Rule) {
  return (await findRule(tx, id))?.version === version
}

async function tell(
  tx: Transaction,
  ctx: Context,
  event: 'rule.braked' | 'rule.review-due',
  { id, title }: Rule,
  figures: Record<string, string | number>,
) {
  const moderatorIds = await listSeconders(ctx, tx, '')
  await recordEvent(tx, ctx, event, `rule:${id}`, { ruleId: id, titles: title, moderatorIds, figures })
}

type BrakeWords = ReturnType<typeof wordsFor<'backtest'>>['brake']

/** It stands on the log and on the rule's page, for readers of either language. */
const inBothLanguages = (say: (words: BrakeWords) => string) =>
  (['en', 'zh-CN'] as const).map((language) => say(wordsFor(language, 'backtest').brake)).join('\n')
