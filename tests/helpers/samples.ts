import { eq } from 'drizzle-orm'
import { applyForSample } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import { changeSample } from '#app/features/backlog/samples/change-sample.server.ts'
import { giveAddress } from '#app/features/backlog/samples/give-address.server.ts'
import { giveReading } from '#app/features/backlog/samples/give-reading.server.ts'
import { pickRound } from '#app/features/backlog/samples/pick-round.server.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import type { SampleStepName } from '#app/features/backlog/samples/sample-steps.ts'
import { photos, sampleAddresses } from '#db/schema/index.ts'
import { idOf } from '#tests/helpers/backlog.ts'
import type { World } from '#tests/helpers/world.ts'

export const DAY = 86_400_000

export const APPLICATION = {
  camera: 'FX-6',
  lens: '70–200 mm f/2.8',
  mount: 'CT-3 shoulder, 3/8-16',
  scene: 'sports',
  usedFor: 'On ski slopes, two days a week, with a caged rig of 5 kg.',
  fails: 'The head gives up eight degrees and I reset three legs for each position.',
  region: 'europe' as const,
}

export const HOME = { name: 'Ana Castellanos', lines: 'Calle Larga 17\n28013 Madrid\nSpain', phone: '+34 600 100 200' }

export const SKETCH: SampleFields = {
  ...{ verdict: 'ok', sketch: 'A 60 mm half-ball on a ring of 6 mm steel.', hours: 9, material: 120 },
  safety: 'Two screws hold it if one fails.',
}
export const CHECK: SampleFields = {
  ...{ loadCheck: '9 kg for an hour, no slip.', fitCheck: 'Tried on two CT-3 shoulders.' },
  limits: 'Up to 6 kg. Not over people.',
}
export const PARCEL: SampleFields = {
  ...{ carrier: 'Nordpost', tracking: 'NP-4471', customs: 90, postage: 18, price: 140 },
  careSheet: 'Check both screws each day.',
}
export const FEEDBACK: SampleFields = {
  ...{ fits: 'yes', holds: 'yes', faster: 'partly', trusted: 'no', replaces: 'partly', wouldBuy: 7 },
  words: 'It levels in four seconds. The knob freezes below ten degrees of frost and then nothing turns.',
  change: 'A knob that works with gloves.',
}

export async function aPhoto(world: World, by: string) {
  const id = (await world.as(by)).newId()
  const row = { id, ownerId: await idOf(world, by), alt: '', width: 1, height: 1, camera: {}, sizes: {}, sha256: id }
  await world.database.door((tx) => tx.insert(photos).values({ ...row, createdAt: world.at }))
  return { id, alt: 'The shoulder with my own plate', camera: '', qr: '' }
}

export async function apply(world: World, by: string, requestNo: number, changes: Partial<typeof APPLICATION> = {}) {
  const photo = await aPhoto(world, by)
  return applyForSample(await world.as(by), requestNo, { ...APPLICATION, ...changes, photo })
}

export async function applied(world: World, by: string, requestNo: number): Promise<number> {
  const outcome = await apply(world, by, requestNo)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors))
  return outcome.no
}

export async function move(world: World, by: string, no: number, step: SampleStepName, fields: SampleFields = {}) {
  const { sample } = await findSample(world.db, no)
  return changeSample(await world.as(by), { no, step, version: sample.version, fields })
}

export const stateOf = async (world: World, no: number) => (await findSample(world.db, no)).sample.state

export const reading = (points: number) => ({
  ...{ need: points, learning: points, modular: points, makeable: points, share: points },
  note: 'Many of those who asked stand on a slope as well.',
})

export async function readByTwo(world: World, no: number, points = 2) {
  await giveReading(await world.as('pia'), no, reading(points))
  await giveReading(await world.as('raj'), no, reading(points))
}

const ADMIT = { regionOk: true, ageOk: true }

/** Applied, admitted, read by both, and picked once its month is over. */
export async function picked(world: World, by: string, requestNo: number): Promise<number> {
  const no = await applied(world, by, requestNo)
  await move(world, 'cora', no, 'admit', ADMIT)
  await readByTwo(world, no)
  const { sample } = await findSample(world.db, no)
  world.advance(31 * DAY)
  await pickRound(await world.as('cora'), sample.month)
  return no
}

export const giveHome = async (world: World, by: string, no: number) => giveAddress(await world.as(by), no, HOME)

export async function tokenOf(world: World, no: number): Promise<string> {
  const { sample } = await findSample(world.db, no)
  const [row] = await world.db.select().from(sampleAddresses).where(eq(sampleAddresses.sampleId, sample.id))
  return row?.token ?? ''
}

/** On its way to whoever applied. */
export async function shipped(world: World, by: string, requestNo: number): Promise<number> {
  const no = await picked(world, by, requestNo)
  await giveHome(world, by, no)
  await move(world, 'raj', no, 'sketch', SKETCH)
  await move(world, by, no, 'accept')
  await move(world, 'raj', no, 'make', {
    drawing: 'v1',
    parts: [{ what: 'Ring', sku: null, pieces: 1, cost: 60 }],
  })
  await move(world, 'raj', no, 'check', CHECK)
  await move(world, 'cora', no, 'ship', { ...PARCEL, addressToken: await tokenOf(world, no) })
  return no
}

export const ADMITTED = ADMIT
