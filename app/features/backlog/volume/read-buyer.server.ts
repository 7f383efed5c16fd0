import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { findBuyer, findMark } from '#app/features/backlog/volume/mark-buyer.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

export type BuyerPageData = Awaited<ReturnType<typeof readBuyer>>

export async function readBuyer(ctx: Context, handle: string) {
  const person = await findBuyer(ctx.db, handle)
  const mark = await findMark(ctx.db, person.id)
  const names = await namesOf(ctx.db, [mark?.givenBy ?? null])
  return {
    handle: person.handle,
    may: can(ctx.actor, 'buyer.mark', { authorId: person.id }),
    mark: mark && { ...mark, by: names.get(mark.givenBy) ?? null },
  }
}
