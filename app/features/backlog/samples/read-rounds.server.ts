import { endOfMonth, monthBeside, monthOf } from '#app/features/backlog/month.ts'
import { total } from '#app/features/backlog/samples/pick-shortlist.ts'
import { listPicked } from '#app/features/backlog/samples/picked-now.server.ts'
import { readRoundMoney } from '#app/features/backlog/samples/round-money.server.ts'
import { findRound, limitsOf, listRounds, type Round } from '#app/features/backlog/samples/round-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

export type RoundsData = Awaited<ReturnType<typeof readRounds>>

/** The rounds with what stands for their places; of the two next ones also the limits that can still be set. */
export async function readRounds(ctx: Context) {
  ensureCan(ctx.actor, 'sample.rounds')
  const current = monthOf(ctx.now())
  const all = await listRounds(ctx.db)
  const open = all.filter(({ pickedAt }) => pickedAt === null)
  const months = [...new Set([...open.map(({ month }) => month), current])].sort()
  const next = monthBeside(current, 1)
  return {
    rounds: await Promise.all(months.map((month) => readRound(ctx, month))),
    next: { month: next, ...(await limitsOf(ctx.db, next)) },
    past: await Promise.all(all.filter(({ pickedAt }) => pickedAt !== null).map((round) => readPast(ctx, round))),
  }
}

/** Most of the money of a round is spent when its places are long given. */
const readPast = async ({ db }: Context, { month, moneyCap }: Round) => ({
  ...{ month, moneyCap, money: await readRoundMoney(db, month) },
})

async function readRound(ctx: Context, month: string) {
  const { limits, places, given, over, unjudged, unread, picked, rest } = await listPicked(ctx.db, ctx, month)
  const shown = [...picked, ...unread, ...rest].map((candidate) => ({
    ...{ no: candidate.no, title: candidate.title, lang: candidate.lang, asked: candidate.askedAt !== null },
    ...{ readings: candidate.readings.length, sum: total(candidate), picked: picked.includes(candidate) },
  }))
  return {
    ...{ month, ...limits, places, given, over, closesAt: endOfMonth(month), candidates: shown },
    unjudged: unjudged.map(({ no }) => no),
    money: await readRoundMoney(ctx.db, month),
    exists: (await findRound(ctx.db, month)) !== undefined,
    ready: over && unjudged.length === 0 && unread.length === 0 && shown.length > 0,
  }
}
