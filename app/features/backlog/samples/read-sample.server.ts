import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { findAddressNote } from '#app/features/backlog/samples/address-note.server.ts'
import { costOf } from '#app/features/backlog/samples/parts-list.ts'
import { limitsOf } from '#app/features/backlog/samples/round-queries.server.ts'
import { factsIn, withoutPrivate } from '#app/features/backlog/samples/sample-facts.ts'
import {
  findFeedback,
  findSample,
  listCosts,
  listLinks,
  listReadings,
  listSampleEvents,
  listSamplePhotos,
  ofSample,
  type Sample,
} from '#app/features/backlog/samples/sample-queries.server.ts'
import {
  BLIND,
  CANDIDATES,
  nextStep,
  type SampleStepName,
  stepsOf,
  TAKES_ADDRESS,
} from '#app/features/backlog/samples/sample-steps.ts'
import { timelineOf } from '#app/features/backlog/samples/timeline.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type ReadSample = Awaited<ReturnType<typeof readSample>>
type Found = Awaited<ReturnType<typeof findSample>>

/** One sample as this person may see it; of one that is not shared only the applicant and staff know. */
export async function readSample(ctx: Context, no: number) {
  const found = await findSample(ctx.db, no)
  const { sample, request } = found
  const follows = can(ctx.actor, 'sample.follow', ofSample(found))
  if (!follows) ensureFound(sample.sharedAt, 'sample')
  const own = authorOf(ctx.actor).id === sample.accountId
  const staff = follows && !own
  const { state, since, version, month, acceptedAt, askedAt, extensions, outcome, sharedAt } = sample
  return {
    ...{ no, state, since, version, month, accepted: acceptedAt !== null, asked: askedAt !== null, extensions },
    ...{ outcome, shared: sharedAt !== null, own, staff },
    mayReport: sharedAt !== null && can(ctx.actor, 'post.flag', { authorId: sample.accountId }),
    request: { no: request.no, title: request.title, lang: request.lang },
    ...(await whatIsShown(ctx, found, follows)),
    inside: follows ? await whatIsFollowed(ctx, found, own) : undefined,
  }
}

/** Of a shared sample everybody inside sees the praise and the criticism, and the pictures. */
async function whatIsShown({ db, actor }: Context, { sample }: Found, follows: boolean) {
  const { camera, lens, mount, usedFor, fails, lang, scene } = sample
  const { limits, lesson } = factsIn(await listSampleEvents(db, sample.id))
  return {
    application: { camera, lens, mount, usedFor, fails, lang, scene },
    ...{ limits, lesson },
    photos: (await listSamplePhotos(db, sample.id, authorOf(actor).id)).filter(
      ({ hiddenAt }) => follows || hiddenAt === null,
    ),
    feedback: await findFeedback(db, sample.id),
    links: (await listLinks(db, [sample.id])).map(({ id, url, disclosed, found }) => ({ id, url, disclosed, found })),
  }
}

async function whatIsFollowed(ctx: Context, found: Found, own: boolean) {
  const { sample } = found
  const history = await listSampleEvents(ctx.db, sample.id)
  const facts = factsIn(history)
  const mayReadAddress = can(ctx.actor, 'sample.address', ofSample(found))
  const costs = await listCosts(ctx.db, sample.id)
  const { costCap, currency } = await limitsOf(ctx.db, sample.month)
  return {
    timeline: timelineOf(history),
    facts: mayReadAddress ? facts : withoutPrivate(facts),
    ...(!own && { costs, cost: costOf(costs), costCap }),
    currency,
    name: await nameFor(ctx, found, own),
    address: mayReadAddress ? await findAddressNote(ctx.db, sample.id) : undefined,
    takesAddress: TAKES_ADDRESS.includes(sample.state),
    ...(await stepsFor(ctx, found)),
    readings: own ? undefined : await readingsFor(ctx, found),
  }
}

/** While an application is judged, nobody but the coordinator knows whose it is. */
async function nameFor({ db, actor }: Context, { sample }: Found, own: boolean) {
  if (!own && BLIND.includes(sample.state) && !can(actor, 'sample.rounds')) return null
  return (await namesOf(db, [sample.accountId])).get(sample.accountId) ?? null
}

/** The one next step, whose it is, and what else this person may do. */
async function stepsFor({ actor }: Context, found: Found) {
  const next = nextStep(found.sample)
  const mine = stepsOf(found.sample.state)
    .filter(({ by }) => can(actor, 'sample.step', { ...ofSample(found), hats: by }))
    .map(({ name }) => name)
    .filter((name) => isOffered(name, found.sample))
  return { next, steps: mine, mayJudge: mayJudge(actor, found) }
}

const mayJudge = (actor: Context['actor'], found: Found) =>
  CANDIDATES.includes(found.sample.state) && can(actor, 'sample.judge', ofSample(found))

/** A place is given by the round; the others only when their moment has come. */
function isOffered(name: SampleStepName, { acceptedAt, askedAt }: Sample): boolean {
  if (name === 'shortlist' || name === 'wait') return false
  if (name === 'stay') return askedAt !== null
  if (name === 'accept') return acceptedAt === null
  return name !== 'make' || acceptedAt !== null
}

/** Who has not read yet sees how many have, and not what they said. */
async function readingsFor(ctx: Context, found: Found) {
  const { id, state } = found.sample
  const readings = await listReadings(ctx.db, [id])
  const own = readings.some(({ readerId }) => readerId === authorOf(ctx.actor).id)
  const sees = own || can(ctx.actor, 'sample.rounds') || !CANDIDATES.includes(state)
  const names = await namesOf(
    ctx.db,
    readings.map(({ readerId }) => readerId),
  )
  const said = readings.map(({ readerId, sampleId: _, ...reading }) => ({ ...reading, by: names.get(readerId) ?? '' }))
  return { count: readings.length, own, said: sees ? said : [] }
}
