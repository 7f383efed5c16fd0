import type { Account, Actor, GrantKind, Hat, SampleHat } from '#app/permissions.ts'

/** What the table of permissions asks of an actor, and of the thing that something is done to. */
export type Owned = { authorId: string }
export type Lockable = { lockedAt: number | null }
/** Closed to everybody's replies until it is tied to a product. */
export type Closable = { closedAt: number | null }

export type Step = {
  hats: readonly Hat[]
  pmId: string | null
  engineerId: string | null
  /** Whom an open question is for. */
  addresseeId?: string | null
}
/** A sample with whoever it is for, and the owners of its request's line. */
export type OfSample = Owned & { pmId: string | null; engineerId: string | null }
/** A photo with the states of the post and thread it hangs on; null while it hangs on none. */
export type PhotoToSee = Owned & {
  deletedAt: number | null
  /** Held back until a moderator has looked. */
  hiddenAt: number | null
  postState: string | null
  threadState: string | null
  openToPublicAt: number | null
  /** The sample that it is a drawing or picture of, and since when everybody inside may see it. */
  sampleId: string | null
  sampleSharedAt: number | null
}

export const STAFF: GrantKind[] = ['triager', 'pm', 'engineer', 'coordinator', 'lead', 'admin']

export const anyone = (_: Actor) => true
export const isSignedIn = (actor: Actor): actor is Account => actor.kind === 'account' && !actor.suspended
export const holds = (actor: Actor, ...kinds: GrantKind[]) =>
  isSignedIn(actor) && kinds.some((kind) => actor.grants.includes(kind))
export const isStaff = (actor: Actor) => holds(actor, ...STAFF)
export const isMember = (actor: Actor) => isSignedIn(actor) && actor.state === 'member'
export const isInside = (actor: Actor) => isMember(actor) || isStaff(actor)
export const maySpeak = (actor: Actor) => isInside(actor) && isSignedIn(actor) && !actor.silenced
export const isOwn = (actor: Actor, thing: Owned) => actor.kind === 'account' && actor.id === thing.authorId
export const wears = (actor: Actor, hat: Hat, { pmId, engineerId, addresseeId }: Step) => {
  if (hat === 'line-pm') return ownsLine(actor, 'pm', pmId)
  if (hat === 'line-engineer') return ownsLine(actor, 'engineer', engineerId)
  if (hat === 'member') return isMember(actor) && maySpeak(actor)
  if (hat === 'addressee') return maySpeak(actor) && actor.kind === 'account' && actor.id === addresseeId
  return holds(actor, hat, 'lead')
}
/** Whoever is away has named somebody of the staff. */
export const standsFor = (actor: Actor, ownerId: string) =>
  isStaff(actor) && actor.kind === 'account' && actor.covers?.includes(ownerId) === true
/** Where a line has no owner, a lead or an admin stands in; a lead may do so anywhere. */
export const ownsLine = (actor: Actor, kind: 'pm' | 'engineer', ownerId: string | null) => {
  if (holds(actor, 'lead')) return true
  if (ownerId === null) return holds(actor, 'admin')
  return (holds(actor, kind) && actor.kind === 'account' && actor.id === ownerId) || standsFor(actor, ownerId)
}
export const wearsForSample = (actor: Actor, hat: SampleHat, sample: OfSample) => {
  if (hat === 'applicant') return isMember(actor) && isOwn(actor, sample)
  if (isOwn(actor, sample)) return false
  return hat === 'coordinator' ? holds(actor, 'coordinator') : ownsLine(actor, 'engineer', sample.engineerId)
}
/** Examiners have passed themselves; a lead or an admin stands in, so that a new house can have a bank at all. */
export const isExaminer = (actor: Actor) => isMember(actor) && holds(actor, 'examiner')
export const isModerator = (actor: Actor) => isMember(actor) && holds(actor, 'moderator')
export const isShown = (photo: PhotoToSee) =>
  photo.postState === 'published' &&
  photo.threadState === 'published' &&
  photo.deletedAt === null &&
  photo.hiddenAt === null
/** Staff look at a hidden one of a sample as well; the others once it is shared, and never at a hidden one. */
export const isSeenOfSample = (actor: Actor, { deletedAt, hiddenAt, sampleSharedAt }: PhotoToSee) =>
  deletedAt === null && (isStaff(actor) || (isInside(actor) && sampleSharedAt !== null && hiddenAt === null))
