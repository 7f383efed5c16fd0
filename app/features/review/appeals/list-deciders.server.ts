import { listHolders, listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { maySignAlone } from '#app/features/accounts/lone-signature.ts'
import { appealDeciders } from '#app/features/review/appeals/appeal-deciders.ts'
import { listSuspended } from '#app/features/review/sanctions/list-suspended.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

type Appeal = { authorId: string; againstId: string | null; openedAt: number }
type Clock = Pick<Context, 'now' | 'settings'>

/** Who may answer an appeal today; `alone`: who decided before, because nobody else has been there for a day. */
export async function listDeciders(ctx: Clock, db: Queryable, appeal: Appeal) {
  const moderators = (await listHolders(ctx, db, ['moderator'])).filter(({ state }) => state === 'member')
  const { leads, admins } = await listStandIns(ctx, db)
  const ids = moderators.map(({ id }) => id)
  const away = await listSuspended(db, [...ids, ...leads, ...admins], ctx.now())
  const here = (holders: string[]) => holders.filter((id) => !away.has(id))
  const deciders = appealDeciders({ moderators: here(ids), leads: here(leads), admins: here(admins) }, appeal)
  const patience = ctx.settings.moderation.aloneAfterMs
  const alone = maySignAlone(deciders, appeal.openedAt, ctx.now(), patience) && appeal.againstId !== null
  return { deciders: alone ? [appeal.againstId as string] : deciders, alone }
}
