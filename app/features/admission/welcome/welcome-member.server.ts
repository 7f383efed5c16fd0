import { eq } from 'drizzle-orm'
import { writeFollows } from '#app/features/accounts/follow-lines.server.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

type Welcome = { kit: string[]; lineIds: string[] }

/** What a new member says of their kit stands beside their name, so it passes the same rules as a post. */
export async function welcomeMember(ctx: Context, { kit, lineIds }: Welcome): Promise<{ refused?: Said }> {
  const accountId = ensureInside(ctx)
  const refused = refusalOf((await readLiveRules(ctx.db)).compiled, kit)
  if (refused) return { refused }
  await inTransaction(ctx, async (tx) => {
    await tx.update(accounts).set({ kit, welcomedAt: ctx.now() }).where(eq(accounts.id, accountId))
    await writeFollows(tx, ctx, accountId, lineIds)
    await recordEvent(tx, ctx, 'account.changed', `account:${accountId}`, { accountId })
  })
  return {}
}

/** All of it can wait; the page is not shown again by itself. */
export async function skipWelcome(ctx: Context): Promise<void> {
  const accountId = ensureInside(ctx)
  await inTransaction(ctx, (tx) => tx.update(accounts).set({ welcomedAt: ctx.now() }).where(eq(accounts.id, accountId)))
}

function ensureInside({ actor }: Context): string {
  ensureCan(actor, 'thread.read')
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  return actor.id
}

// Nobody reviews a kit list, so what a moderator would look at first is refused too: a line is soon rewritten.
function refusalOf(rules: CompiledRules, kit: string[]): Said | undefined {
  const text = kit.join('\n')
  const verdict = judge({ fields: [{ name: 'profile', text }] }, { authorState: 'newcomer', publishedPosts: 0 }, rules)
  const found = verdict.findings.find((finding) => finding.effect !== 'hint')
  return found && { key: 'kit.refused', values: { words: text.slice(found.start, found.end) } }
}
