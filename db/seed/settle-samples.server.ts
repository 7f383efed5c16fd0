import { eq } from 'drizzle-orm'
import { endOfMonth, monthOf } from '#app/features/backlog/month.ts'
import { applyForSample } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import { changeSample } from '#app/features/backlog/samples/change-sample.server.ts'
import { giveAddress } from '#app/features/backlog/samples/give-address.server.ts'
import { giveReading } from '#app/features/backlog/samples/give-reading.server.ts'
import { pickRound } from '#app/features/backlog/samples/pick-round.server.ts'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requests, sampleAddresses } from '#db/schema/index.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { SAMPLES, type SeedSample } from '#db/seed/community/samples.ts'
import { keepSeedPhoto, type PreparedPhotos, storeSeedPhoto } from '#db/seed/keep-seed-photo.server.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

type Deed = { at: number; play(): Promise<unknown> }

/** Rounds of the last months: a sample that is shared, some under way, and some that nobody has judged yet. */
export async function settleSamples(stage: Stage, photos: PreparedPhotos, told: ToldThread[]): Promise<void> {
  const numbers = new Map<SeedSample, number>()
  const threads = new Map(told.map(({ key, no }) => [key, no]))
  const deeds = [...SAMPLES.flatMap((seed) => deedsOf({ stage, photos, numbers, threads }, seed)), ...picksOf(stage)]
  for (const { play } of deeds.sort((a, b) => a.at - b.at)) await play()
}

/** Every round of the past whose month had a sample, a day after it was over. */
function picksOf(stage: Stage): Deed[] {
  const months = new Set(SAMPLES.map((seed) => monthOf(appliedAt(stage, seed))))
  return [...months]
    .filter((month) => month < monthOf(stage.at))
    .map((month) => {
      const at = pickAt(month)
      return { at, play: async () => pickRound(await asPerson(stage, 'cora', at), month) }
    })
}

const pickAt = (month: string) => endOfMonth(month) + DAY - HOUR

/** In its month; in this one shortly before now. */
function appliedAt({ at }: Stage, { monthsAgo, day }: SeedSample): number {
  if (monthsAgo === 0) return at - 5 * HOUR
  const now = new Date(at)
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, day, 9)
}

type Played = {
  stage: Stage
  photos: PreparedPhotos
  numbers: Map<SeedSample, number>
  threads: Map<string, number>
}

function deedsOf({ stage, photos, numbers, threads }: Played, seed: SeedSample): Deed[] {
  const began = appliedAt(stage, seed)
  const picked = pickAt(monthOf(began))
  const numberOf = () => numbers.get(seed) ?? 0
  const steps = seed.steps.map(({ by, step, afterPick, fields = {}, sharedIn }) => {
    const at = Math.max(began + HOUR, picked + afterPick * DAY + HOUR)
    return {
      at,
      play: () =>
        take(stage, numberOf(), { by, step, at, fields: { ...fields, ...linkTo(threads.get(sharedIn ?? '')) } }),
    }
  })
  const readings = seed.readings.map(({ by, points, note }, index) => {
    const [need, learning, modular, makeable, share] = points
    const at = Math.max(began + (2 + index) * HOUR, seed.monthsAgo === 0 ? 0 : picked - (6 - index) * DAY)
    const said = { need, learning, modular, makeable, share, note }
    return { at, play: async () => giveReading(await asPerson(stage, by, at), numberOf(), said) }
  })
  return [
    { at: began, play: async () => numbers.set(seed, await apply(stage, photos, seed, began)) },
    ...steps,
    ...readings,
  ]
}

/** A post in a thread, which says that it was a gift. */
const linkTo = (no: number | undefined) => (no ? { links: [{ url: `/t/${no}`, disclosed: true }] } : {})

async function apply(stage: Stage, photos: PreparedPhotos, seed: SeedSample, at: number): Promise<number> {
  const ctx = await asPerson(stage, seed.by, at)
  const kept = await keepSeedPhoto(ctx, photos, seed.photo)
  await inTransaction(ctx, (tx) => storeSeedPhoto(tx, kept))
  const photo = { id: kept.row.id, alt: kept.alt, camera: '', qr: '' }
  const outcome = await applyForSample(ctx, await requestNoOf(stage, seed), { ...seed.application, photo })
  if (outcome.ok) return outcome.no
  throw new Error(`the sample of ${seed.by} was refused: ${JSON.stringify(outcome.errors)}`)
}

async function requestNoOf({ db }: Stage, { request }: SeedSample): Promise<number> {
  const title = REQUESTS.find(({ key }) => key === request)?.title ?? ''
  const [found] = await db.select({ no: requests.no }).from(requests).where(eq(requests.title, title))
  return found?.no ?? 0
}

type Taken = Omit<SeedSample['steps'][number], 'afterPick' | 'sharedIn'> & { at: number }

async function take(stage: Stage, no: number, { by, step, at, fields = {} }: Taken) {
  const ctx = await asPerson(stage, by, at)
  const outcome = step === 'address' ? await giveAddress(ctx, no, homeOf(by)) : await changed()
  if (!outcome.ok) throw new Error(`${step} of S-${no} was refused: ${JSON.stringify(outcome.errors)}`)

  async function changed() {
    const addressToken = step === 'ship' ? await tokenOf(stage, no) : undefined
    return changeSample(ctx, { no, step, fields: { ...fields, ...(addressToken && { addressToken }) } })
  }
}

/** Nobody lives there. */
const homeOf = (handle: string) => ({
  name: `${handle}, care of Coldshoe Works`,
  lines: '1 Example Street\n00000 Nowhere\nDemo',
  phone: '+00 000 000 000',
})

async function tokenOf({ db }: Stage, no: number) {
  const { sample } = await findSample(db, no)
  const [row] = await db.select().from(sampleAddresses).where(eq(sampleAddresses.sampleId, sample.id))
  return row?.token
}
