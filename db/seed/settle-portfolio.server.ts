import { giveOpinion } from '#app/features/admission/portfolio/give-opinion.server.ts'
import { listOwnPortfolios } from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import { sendPortfolio } from '#app/features/admission/portfolio/send-portfolio.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { prepareLiveAttempt } from '#app/features/admission/sitting/prepare-live-attempt.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Database } from '#db/client.server.ts'
import type { SeedPerson } from '#db/seed/community/seed-types.ts'
import { demoPasswordHash } from '#db/seed/demo-password.server.ts'
import { settlePerson } from '#db/seed/settle-cast.server.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'

const DAY = 86_400_000

/** Close three times: the trade is plain in the work, and not in the exam. */
const WREN: SeedPerson = {
  handle: 'wren',
  name: 'Wren Gallagher',
  language: 'en',
  timeZone: 'Europe/Dublin',
  works: 'Interiors, furniture makers',
  joinedDaysAgo: 64,
}
const SITTINGS = [
  { daysAgo: 60, right: 24 },
  { daysAgo: 52, right: 26 },
  { daysAgo: 30, right: 27 },
]

const TEXT = `I photograph rooms and furniture for makers and small architects, forty weeks a year, for eleven years now. Two lights, a flag and a polariser on a tethered body; the maker approves the wood on a calibrated screen before anything is packed.

What I would bring: how to keep walnut from going purple under mixed light, which clamps hold a 2 m arm over a table without marking it, and what a cold shoe stands before it lets go. I failed the exam on signals and codecs, which I have never needed.`

/** Someone who used up the exam, sent her work, and has one opinion of two. */
export async function settlePortfolio(database: Database, stage: Stage): Promise<void> {
  const passwordHash = await demoPasswordHash()
  await inTransaction(database, (tx) => settlePerson(tx, WREN, passwordHash, stage.at))
  for (const { daysAgo, right } of SITTINGS) await fail(stage, daysAgo, right)
  const wren = await asPerson(stage, WREN.handle, stage.at - 4 * DAY)
  await sendPortfolio(wren, {
    text: TEXT,
    links: ['https://gallagher-rooms.example/work', 'https://gallagher-rooms.example/how'],
  })
  const [sent] = await listOwnPortfolios(stage.db, authorOf(wren.actor).id)
  await giveOpinion(await asPerson(stage, 'emil', stage.at - 2 * DAY), {
    portfolioId: sent?.id ?? '',
    decision: 'admit',
    reason: 'Consistent work over years, and the notes on light and clamps are exactly what people ask here.',
  })
}

async function fail(stage: Stage, daysAgo: number, right: number) {
  const ctx = await asPerson(stage, WREN.handle, stage.at - daysAgo * DAY)
  const attemptId = await prepareLiveAttempt(ctx, authorOf(ctx.actor).id, { answered: 39, right })
  await finishAttempt(ctx, attemptId, null)
}
