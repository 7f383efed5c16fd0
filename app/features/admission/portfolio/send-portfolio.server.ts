import { and, eq } from 'drizzle-orm'
import { findPortfolioDoor } from '#app/features/admission/portfolio/find-portfolio-door.server.ts'
import { listOwnPortfolios } from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { portfolios } from '#db/schema/index.ts'

type Work = { text: string; links: string[] }
type Sent = { ok: true } | { ok: false; errors: FieldErrors }

/** A body of work instead of a pass, for two examiners to look at. */
export async function sendPortfolio(ctx: Context, { text, links }: Work): Promise<Sent> {
  ensureCan(ctx.actor, 'portfolio.send')
  const { compiled } = await readLiveRules(ctx.db)
  const errors = { ...refusalOf(compiled, 'text', text), ...refusalOf(compiled, 'links', links.join('\n')) }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const accountId = ownId(ctx)
  return inTransaction(ctx, async (tx) => {
    const past = await listOwnPortfolios(tx, accountId)
    const open = past.find(({ state }) => state === 'open')
    // The button pressed twice, or the page sent again.
    if (open?.text === text && open.links.join() === links.join()) return { ok: true }
    const door = await findPortfolioDoor(ctx, tx, accountId, past)
    if (!door.open) throw new AppError('conflict', { key: `portfolio.${door.why}` })
    const id = ctx.newId()
    const row = { id, accountId, text, lang: ctx.language, links, createdAt: ctx.now() }
    await tx.insert(portfolios).values({ ...row, state: 'open' })
    await recordEvent(tx, ctx, 'portfolio.sent', `portfolio:${id}`, { portfolioId: id })
    return { ok: true }
  })
}

/** Takes one's own open portfolio back; what was said of it stays unsaid. */
export async function withdrawPortfolio(ctx: Context): Promise<void> {
  ensureCan(ctx.actor, 'exam.see-own')
  const own = and(eq(portfolios.accountId, ownId(ctx)), eq(portfolios.state, 'open'))
  await inTransaction(ctx, async (tx) => {
    const withdrawn = await tx
      .update(portfolios)
      .set({ state: 'withdrawn', decidedAt: ctx.now() })
      .where(own)
      .returning({ id: portfolios.id })
    for (const { id } of withdrawn) await recordEvent(tx, ctx, 'portfolio.withdrawn', `portfolio:${id}`)
  })
}

function ownId({ actor }: Context): string {
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  return actor.id
}

// Examiners read it and nobody else, and to name oneself and link to one's work is what it is for:
// only what would be refused from anybody is refused here.
function refusalOf(rules: CompiledRules, field: string, text: string): FieldErrors {
  const draft = { fields: [{ name: 'profile' as const, text }] }
  const { findings } = judge(draft, { authorState: 'settled', publishedPosts: 0 }, rules)
  const words = findings.filter(({ effect }) => effect === 'reject').map(({ start, end }) => text.slice(start, end))
  return words.length === 0 ? {} : { [field]: { key: 'portfolio.promotes', values: { words: words.join(' · ') } } }
}
