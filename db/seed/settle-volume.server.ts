import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { enterLaunch } from '#app/features/backlog/volume/enter-launch.server.ts'
import { countLadder, estimateUnits } from '#app/features/backlog/volume/estimate-units.server.ts'
import { giveIntent } from '#app/features/backlog/volume/give-intent.server.ts'
import type { IntentStep } from '#app/features/backlog/volume/ladder-step.ts'
import { markBuyer } from '#app/features/backlog/volume/mark-buyer.server.ts'
import { scoreLaunch } from '#app/features/backlog/volume/score-launch.server.ts'
import { setMarket } from '#app/features/backlog/volume/set-market.server.ts'
import { monthsAfter, STATEMENT_MONTHS } from '#app/features/backlog/volume/standing.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, intents, ladders, mentions, requests } from '#db/schema/index.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { asPerson, asSystem, type Stage } from '#db/seed/stage.server.ts'

const DAY = 86_400_000
const MADE_DAYS_AGO = 225

/** How many of those who asked said how sure they are, by request and step; each of them pressed Me too before. */
const SAID: Record<string, Partial<Record<IntentStep, number>>> = {
  'grid-for-bare-panel': { 3: 3, 4: 5, 5: 2 },
  'plate-fuel-gauge': { 3: 9 },
  'ct3-half-ball': { 3: 8 },
  'ct3-lock-kit': { 3: 4, 5: 5 },
  'vt75-wide-feet': { 3: 2 },
}
const RENTAL_HOUSES = {
  ivan: 'Spoke with their bench; the company is registered in Sofia.',
  kirsten: 'Their counter, visited.',
}

/** What members said about buying, a count that runs, and one product held against what was sold. */
export async function settleVolume(stage: Stage): Promise<void> {
  for (const [handle, reason] of Object.entries(RENTAL_HOUSES))
    await markBuyer(await asPerson(stage, 'cora', stage.at - 120 * DAY), handle, { kind: 'rental', reason })
  for (const [key, steps] of Object.entries(SAID)) await sayHowSure(stage, await requestNamed(stage, key), steps)
  await settleLaunch(stage)
  const half = await requestNamed(stage, 'ct3-half-ball')
  await setMarket(await asPerson(stage, 'pia', stage.at - 12 * DAY), half.no, {
    factor: 2.5,
    why: 'Two dealers in Osaka and Lyon keep a list of who asks at the counter; it is about as long as ours and half as long again.',
  })
  const all = await stage.db.select({ requestId: requests.id }).from(requests).orderBy(asc(requests.no))
  for (const { requestId } of all) await estimateUnits(asSystem(stage, stage.at), { requestId })
}

async function requestNamed({ db }: Stage, key: string): Promise<Request> {
  const title = REQUESTS.find((request) => request.key === key)?.title ?? ''
  const [found] = await db.select().from(requests).where(eq(requests.title, title))
  return ensureFound(found, 'request')
}

/** Who pressed Me too since the answer, in the order in which they did. */
const listPressed = ({ db }: Stage, { id, epoch }: Request) =>
  db
    .select({ id: accounts.id, handle: accounts.handle, at: mentions.saidAt })
    .from(mentions)
    .innerJoin(accounts, eq(accounts.id, mentions.accountId))
    .where(
      and(
        ...[eq(mentions.requestId, id), eq(mentions.channel, 'me-too'), eq(mentions.epoch, epoch)],
        ...[eq(mentions.counts, true), isNull(mentions.retractedAt)],
      ),
    )
    .orderBy(asc(mentions.saidAt))

async function sayHowSure(stage: Stage, request: Request, steps: Partial<Record<IntentStep, number>>) {
  const pressed = await listPressed(stage, request)
  const since = Math.max(request.changedAt, stage.at - 60 * DAY)
  for (const [step, count = 0] of Object.entries(steps)) {
    for (const { handle, at } of pressed.splice(0, count)) {
      const moment = Math.min(Math.max(at, since) + stage.random.below(3 * DAY), stage.at - 60_000)
      const said = { requestNo: request.no, step: Number(step) as IntentStep, qty: 1 + stage.random.below(2) }
      const given = await giveIntent(await asPerson(stage, handle, moment), {
        ...said,
        juster: 4 + stage.random.below(7),
      })
      if (!given.ok) throw new Error(`${handle} was refused: ${JSON.stringify(given.errors)}`)
    }
  }
}

/** What the clamp was thought to sell on the eve of being made, and what it did. */
async function settleLaunch(stage: Stage) {
  const request = await requestNamed(stage, 'hdmi-plug-clamp')
  const eve = stage.at - (MADE_DAYS_AGO + 1) * DAY
  await rememberSure(stage, request, eve)
  const { ladder, units } = await countLadder(stage.db, request, eve)
  await inTransaction(stage, async (tx) => {
    const { id: requestId } = request
    const counted = { ...ladder, countedAt: eve }
    await tx
      .insert(ladders)
      .values({ requestId, ...counted })
      .onConflictDoUpdate({ target: ladders.requestId, set: counted })
    await tx.update(requests).set(units).where(eq(requests.id, requestId))
  })
  const launchedOn = stage.at - ((stage.at - 220 * DAY) % DAY) - 220 * DAY
  const entered = await enterLaunch(await asPerson(stage, 'lee', stage.at - 219 * DAY), {
    ...{ request: request.no, sku: 'CC-1', launchedOn },
  })
  if (!entered.ok) throw new Error(`the launch was refused: ${JSON.stringify(entered.errors)}`)
  const scored = await scoreLaunch(await asPerson(stage, 'lee', stage.at - 120 * DAY), entered.id, {
    ...{ asked1: ladder.named, asked2: ladder.meToo, asked3: ladder.wouldBuy, asked4: 0, asked5: ladder.reserved },
    ...{ bought1: 0, bought2: 2, bought3: 5, bought4: 0, bought5: 3, unitsSold: 12 },
  })
  if (!scored.ok) throw new Error(`the score was refused: ${JSON.stringify(scored.errors)}`)
}

/** Said while it was in the workshop; what is made takes no more, so the rows are put where they were. */
async function rememberSure(stage: Stage, request: Request, eve: number) {
  const pressed = await listPressed(stage, request)
  const rows = pressed.slice(0, 14).map(({ id: accountId }, index) => {
    const at = eve - (40 - index) * DAY
    const said = index < 10 ? { step: 3, juster: 4 + (index % 7) } : { step: 5, juster: null }
    const ended = { expiresAt: monthsAfter(at, STATEMENT_MONTHS), at }
    return { id: stage.newId(at), requestId: request.id, accountId, qty: 1 + (index % 2), ...said, ...ended }
  })
  await inTransaction(stage, (tx) => tx.insert(intents).values(rows))
}
