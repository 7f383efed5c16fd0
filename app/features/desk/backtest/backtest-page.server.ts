import {
  findBacktest,
  listBacktests,
  listSpotLabels,
  readTally,
} from '#app/features/desk/backtest/backtest-queries.server.ts'
import { type Figures, figuresOf } from '#app/features/desk/backtest/figures.ts'
import { listShownHits } from '#app/features/desk/backtest/shown-hits.server.ts'
import type { Tally } from '#app/features/desk/backtest/tally.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type BacktestPage = Awaited<ReturnType<typeof backtestPage>>
export type BacktestList = Awaited<ReturnType<typeof backtestList>>

/** One backtest: how far it is, or what it shows. */
export async function backtestPage(ctx: Context, ruleId: string, backtestId: string) {
  const found = ensureFound(await findBacktest(ctx.db, ruleId, backtestId), 'backtest')
  const { id, rule, most, state, judged, total, problem, by, startedAt, finishedAt } = found
  const tally = await readTally(ctx.db, found)
  const draft = rule as Rule
  const title = draft.title[ctx.language]
  return {
    rule: { id: ruleId, title, isRejecting: draft.state === 'block' },
    run: { id, most, state, judged, total, problem, by, startedAt, finishedAt },
    figures: tally && figuresOf(tally),
    hits: tally && (await readHits(ctx, draft, id, tally)),
    title: titleOf(ctx, title),
  }
}

async function readHits(ctx: Context, draft: Rule, backtestId: string, tally: Tally) {
  const isDrawn = (postId: string) => tally.drawn.some((hit) => hit.postId === postId)
  const [fresh, drawn, changed] = await Promise.all([
    listShownHits(
      ctx,
      draft,
      tally.freshHits.filter(({ postId }) => !isDrawn(postId)),
    ),
    listShownHits(ctx, draft, tally.drawn),
    listShownHits(ctx, draft, tally.changed),
  ])
  const said = await listSpotLabels(ctx.db, backtestId)
  return { fresh, changed, drawn: drawn.map((hit) => ({ ...hit, said: said.get(hit.postId) ?? null })) }
}

/** All backtests of a rule, and whether there is one to begin. */
export async function backtestList(ctx: Context, ruleId: string) {
  const rule = ensureFound(await findRule(ctx.db, ruleId), 'rule')
  const rows = await listBacktests(ctx.db, ruleId)
  const title = rule.title[ctx.language]
  const runs = await Promise.all(
    rows.map(async ({ backtest, by }) => {
      const { id, state, judged, total, startedAt } = backtest
      const tally = await readTally(ctx.db, backtest)
      return { id, state, judged, total, startedAt, by, figures: tally && (figuresOf(tally) satisfies Figures) }
    }),
  )
  return { rule: { id: ruleId, title }, runs, title: titleOf(ctx, title) }
}

const titleOf = ({ language, settings }: Context, rule: string) =>
  `${wordsFor(language, 'backtest').title} · ${rule} · ${settings.brandName}`
