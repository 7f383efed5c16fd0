import {
  anyone,
  type Closable,
  holds,
  isExaminer,
  isInside,
  isMember,
  isModerator,
  isOwn,
  isSeenOfSample,
  isShown,
  isSignedIn,
  isStaff,
  type Lockable,
  maySpeak,
  type OfSample,
  type Owned,
  ownsLine,
  type PhotoToSee,
  type Step,
  standsFor,
  wears,
  wearsForSample,
} from '#app/actor-questions.ts'
import { AppError } from '#app/platform/errors.ts'

export type GrantKind = 'examiner' | 'moderator' | 'triager' | 'pm' | 'engineer' | 'coordinator' | 'lead' | 'admin'

export type Account = {
  kind: 'account'
  id: string
  handle: string
  state: 'applicant' | 'member'
  emailConfirmed: boolean
  newcomer: boolean
  silenced: boolean
  suspended: boolean
  grants: GrantKind[]
  /** Owners of lines for whom this person stands in at the moment. */
  covers?: readonly string[]
}

/** The visitor and the system are actors too, so there is no null to forget. */
export type Actor = { kind: 'visitor' } | { kind: 'system' } | Account

/** Who a shared page is drawn for: never a person. */
export type Audience = 'public' | 'member' | 'moderator' | 'staff' | 'moderator+staff'

/** In what function someone takes a step with a request: by a grant, as owner of its product line, or as a member. */
export type Hat = 'triager' | 'pm' | 'engineer' | 'lead' | 'line-pm' | 'line-engineer' | 'member' | 'addressee'
/** In what function someone takes a step with a sample. */
export type SampleHat = 'applicant' | 'coordinator' | 'engineer'

/** Who may do what: the only place that asks. */
export const permissions = {
  'page.open': anyone,
  'account.sign-up': (actor: Actor) => actor.kind === 'visitor',
  'account.use': isSignedIn,
  'grant.change': (actor: Actor) => actor.kind === 'system' || holds(actor, 'admin'),
  /** Of a member the command asks besides how long ago the last pass was. */
  'exam.sit': (actor: Actor) => isSignedIn(actor) && actor.emailConfirmed,
  'exam.see-own': isSignedIn,
  'portfolio.send': (actor: Actor) => isSignedIn(actor) && actor.state === 'applicant' && actor.emailConfirmed,
  'portfolio.decide': (actor: Actor, portfolio: Owned & { deciders: readonly string[] }) =>
    (isExaminer(actor) || holds(actor, 'lead', 'admin')) &&
    actor.kind === 'account' &&
    portfolio.deciders.includes(actor.id) &&
    !isOwn(actor, portfolio),
  'bank.read': (actor: Actor) => isExaminer(actor) || holds(actor, 'admin', 'lead'),
  'bank.write': (actor: Actor) => actor.kind === 'system' || isExaminer(actor) || holds(actor, 'admin', 'lead'),
  'exam.override': (actor: Actor) => isExaminer(actor) || holds(actor, 'admin', 'lead'),
  /** Nobody decides past the rules for themselves. */
  'exam.decide-for': (actor: Actor, person: Owned) =>
    (isExaminer(actor) || holds(actor, 'admin', 'lead')) && !isOwn(actor, person),
  'exam.policy': (actor: Actor) => holds(actor, 'admin', 'lead'),
  'angoff.rate': (actor: Actor) => isInside(actor),
  'thread.read': isInside,
  'thread.start': maySpeak,
  'thread.reply': (actor: Actor, thread: Lockable & Closable) =>
    maySpeak(actor) && thread.closedAt === null && (thread.lockedAt === null || isModerator(actor)),
  'post.write': maySpeak,
  'post.edit': (actor: Actor, post: Owned & Lockable) =>
    maySpeak(actor) && (isModerator(actor) || (isOwn(actor, post) && post.lockedAt === null)),
  'post.vote': (actor: Actor, post: Owned) => isMember(actor) && maySpeak(actor) && !isOwn(actor, post),
  'answer.accept': (actor: Actor, thread: Owned) => isMember(actor) && maySpeak(actor) && isOwn(actor, thread),
  'photo.upload': maySpeak,
  'photo.see': (actor: Actor, photo: PhotoToSee) =>
    (isSignedIn(actor) && isOwn(actor, photo)) ||
    (photo.postState !== null && isModerator(actor)) ||
    (photo.sampleId !== null && isSeenOfSample(actor, photo)) ||
    (isShown(photo) && (isInside(actor) || photo.openToPublicAt !== null)),
  'review.read': isModerator,
  'review.decide': (actor: Actor, item: Owned) => isModerator(actor) && !isOwn(actor, item),
  'post.remove': (actor: Actor, post: Owned) => isModerator(actor) && !isOwn(actor, post),
  'post.flag': (actor: Actor, post: Owned) => isMember(actor) && maySpeak(actor) && !isOwn(actor, post),
  'thread.tie': isModerator,
  'thread.name-product': (actor: Actor, thread: Owned) =>
    isInside(actor) && (isOwn(actor, thread) || isModerator(actor)),
  /** One's own removed post, sanction or upheld refusal; a suspended member must be able to ask as well. */
  'appeal.make': (actor: Actor, decided: Owned) => isOwn(actor, decided),
  'appeal.decide': (actor: Actor, appeal: Owned & { deciders: readonly string[] }) =>
    (isModerator(actor) || holds(actor, 'lead', 'admin')) &&
    actor.kind === 'account' &&
    appeal.deciders.includes(actor.id) &&
    !isOwn(actor, appeal),
  /** Moderators do not sanction each other, nor the staff whose products they are told about. */
  'sanction.impose': (actor: Actor, person: Owned & { grants: readonly GrantKind[] }) =>
    (person.grants.length > 0 ? holds(actor, 'lead', 'admin') : isModerator(actor)) && !isOwn(actor, person),
  /** Whose account is secured decides who may: it is no less than a sanction while it lasts. */
  'account.secure': (actor: Actor, person: Owned & { grants: readonly GrantKind[] }) =>
    (person.grants.length > 0 ? holds(actor, 'lead', 'admin') : isModerator(actor)) && !isOwn(actor, person),
  'storm.declare': isModerator,
  /** The rules desk: rules as data, with what they did. PMs and engineers have no part in it. */
  'rules.read': (actor: Actor) => isModerator(actor) || holds(actor, 'admin'),
  'rules.write': (actor: Actor) => actor.kind === 'system' || isModerator(actor) || holds(actor, 'admin'),
  'rules.second': (actor: Actor, proposal: { seconders: readonly string[] }) =>
    isSignedIn(actor) && proposal.seconders.includes(actor.id),
  'rules.switch': (actor: Actor) => isModerator(actor) || holds(actor, 'admin'),
  'webhooks.manage': (actor: Actor) => holds(actor, 'lead', 'admin'),
  'triage.read': isStaff,
  'today.read': isStaff,
  /** Those of a line propose, a lead decides; where there is no lead, an admin stands in. */
  'route-rules.propose': (actor: Actor) => holds(actor, 'pm', 'lead', 'admin'),
  'route-rules.decide': (actor: Actor) => holds(actor, 'lead', 'admin'),
  'calendar.change': (actor: Actor) => holds(actor, 'lead', 'admin'),
  'team.change': (actor: Actor) => holds(actor, 'lead', 'admin'),
  'cover.enter': (actor: Actor) => holds(actor, 'pm', 'engineer', 'triager', 'lead', 'admin'),
  /** Everybody for themselves, a lead for anyone. */
  'cover.enter-for': (actor: Actor, owner: { ownerId: string }) =>
    holds(actor, 'lead', 'admin') || (isStaff(actor) && actor.kind === 'account' && actor.id === owner.ownerId),
  'line-review.note': (actor: Actor) => holds(actor, 'triager', 'pm', 'engineer', 'lead'),
  'inbox.read': isStaff,
  /** Words that staff heard elsewhere go into the inbox, never straight to a request. */
  'inbox.add': (actor: Actor) => holds(actor, 'triager', 'pm', 'engineer', 'coordinator', 'lead'),
  'inbox.judge': (actor: Actor) => holds(actor, 'triager', 'pm', 'lead'),
  /** What an asker agreed to leave, to be written to. */
  'inbox.see-contact': (actor: Actor) => holds(actor, 'triager', 'pm'),
  'inbox.import': (actor: Actor) => actor.kind === 'system' || holds(actor, 'triager', 'pm', 'lead'),
  'inbox.sources': (actor: Actor) => holds(actor, 'lead', 'admin'),
  /** The signature decides, not who sends it; and a mail only ever lands in the inbox. */
  'inbox.deliver': anyone,
  'agents.manage': (actor: Actor) => holds(actor, 'lead', 'admin'),
  /** The token decides; and a suggestion only ever waits for a person. */
  'suggestion.send': anyone,
  'missing.tell': anyone,
  'request.read': anyone,
  'request.collect': (actor: Actor) => holds(actor, 'triager', 'pm', 'engineer', 'lead'),
  'request.step': (actor: Actor, step: Step) => step.hats.some((hat) => wears(actor, hat, step)),
  'request.sign': (actor: Actor, proposal: { signers: readonly string[] }) =>
    isStaff(actor) &&
    actor.kind === 'account' &&
    proposal.signers.some((id) => id === actor.id || standsFor(actor, id)),
  /** The text of a verdict in another language of the site. */
  'verdict.translate': (actor: Actor) => holds(actor, 'triager', 'pm', 'engineer', 'coordinator', 'lead'),
  /** Answering a question, saying that it is not covered, or whether it is solved; the command asks whose turn it is. */
  'request.reply': (actor: Actor) => maySpeak(actor),
  'thread.nominate': (actor: Actor) => isMember(actor) && maySpeak(actor),
  /** Its author says that it was not meant so. */
  'mention.correct': (actor: Actor, mention: Owned) => maySpeak(actor) && isOwn(actor, mention),
  'mention.retract': (actor: Actor, mention: Owned) => isSignedIn(actor) && isOwn(actor, mention),
  /** The ledger as a table; with the names of members only for one's own line, or as a lead. */
  'request.export': (actor: Actor) => holds(actor, 'triager', 'pm', 'lead'),
  'request.export-names': (actor: Actor, line: { pmId: string | null; engineerId: string | null }) =>
    line.pmId === null ? holds(actor, 'lead') : wears(actor, 'line-pm', { ...line, hats: [] }),
  'request.me-too': (actor: Actor) => isMember(actor) && maySpeak(actor),
  /** One's own Me too or nomination: taking back is no speech, so the silenced may. */
  'demand.take-back': (actor: Actor) => isMember(actor),
  'sample.apply': (actor: Actor) => isMember(actor) && maySpeak(actor),
  'sample.see': isInside,
  'sample.board': isStaff,
  /** One that is not shared: the applicant and staff, of a product manager or engineer those of their own lines. */
  'sample.follow': (actor: Actor, sample: OfSample) =>
    (isSignedIn(actor) && isOwn(actor, sample)) ||
    holds(actor, 'triager', 'coordinator', 'lead', 'admin') ||
    ownsLine(actor, 'pm', sample.pmId) ||
    ownsLine(actor, 'engineer', sample.engineerId),
  'sample.step': (actor: Actor, step: OfSample & { hats: readonly SampleHat[] }) =>
    step.hats.some((hat) => wearsForSample(actor, hat, step)),
  /** Readers know no names, so whoever admits the applicants is none of them. */
  'sample.judge': (actor: Actor, sample: Owned) =>
    holds(actor, 'triager', 'pm', 'engineer', 'lead') && !holds(actor, 'coordinator') && !isOwn(actor, sample),
  'sample.rounds': (actor: Actor) => holds(actor, 'coordinator'),
  /** The only one who reads where somebody lives, besides that person. */
  'sample.address': (actor: Actor, sample: Owned) =>
    isSignedIn(actor) && (isOwn(actor, sample) || holds(actor, 'coordinator')),
  /** What is on sale, and what was sold of it. */
  'launch.write': (actor: Actor) => holds(actor, 'pm', 'coordinator', 'lead', 'admin'),
  /** That an account is a rental house or a school; never one's own. */
  'buyer.mark': (actor: Actor, person: Owned) =>
    holds(actor, 'pm', 'coordinator', 'lead', 'admin') && !isOwn(actor, person),
}

export type Permission = keyof typeof permissions

type SubjectOf<P extends Permission> = Parameters<(typeof permissions)[P]> extends [Actor, infer S] ? [subject: S] : []

/** Permissions that need no subject: a route can state one of these as its own. */
export type PlainPermission = { [P in Permission]: SubjectOf<P> extends [] ? P : never }[Permission]

export function can<P extends Permission>(actor: Actor, permission: P, ...subject: SubjectOf<P>): boolean {
  return (permissions[permission] as (actor: Actor, subject?: unknown) => boolean)(actor, subject[0])
}

export function ensureCan<P extends Permission>(actor: Actor, permission: P, ...subject: SubjectOf<P>): void {
  if (can(actor, permission, ...subject)) return
  throw new AppError(actor.kind === 'visitor' ? 'not-signed-in' : 'forbidden', { key: refusalFor(actor, permission) })
}

/** Says why, so that the page can say what would help. */
export function refusalFor(actor: Actor, permission: Permission): string {
  if (actor.kind !== 'account') return 'refused.visitor'
  if (actor.suspended) return 'refused.suspended'
  if (permission === 'exam.sit') return 'refused.unconfirmed'
  if (permission === 'account.sign-up') return 'refused.signedIn'
  if (isModerator(actor) && (permission === 'review.decide' || permission === 'post.remove')) return 'refused.ownPost'
  if (permission === 'exam.decide-for' && can(actor, 'exam.override')) return 'refused.ownSitting'
  if (permission === 'appeal.decide' && (isModerator(actor) || holds(actor, 'lead', 'admin'))) return 'refused.appeal'
  if (
    (permission === 'sanction.impose' || permission === 'account.secure') &&
    (isModerator(actor) || holds(actor, 'lead', 'admin'))
  )
    return 'refused.sanction'
  if (!isInside(actor)) return 'refused.applicant'
  if (actor.silenced) return 'refused.silenced'
  if (permission === 'post.flag' && isMember(actor)) return 'refused.ownFlag'
  if (permission === 'thread.reply') return 'refused.closedThread'
  if (permission === 'thread.name-product') return 'refused.notYourThread'
  return 'refused.grant'
}

export function audienceOf(actor: Actor): Audience {
  if (!isInside(actor)) return 'public'
  if (isModerator(actor)) return isStaff(actor) ? 'moderator+staff' : 'moderator'
  return isStaff(actor) ? 'staff' : 'member'
}

/** The same questions for a page that knows only its audience. */
export const seesAsStaff = (audience: Audience) => audience === 'staff' || audience === 'moderator+staff'
export const seesAsModerator = (audience: Audience) => audience === 'moderator' || audience === 'moderator+staff'
export const seesInside = (audience: Audience) => audience !== 'public'
export const isStaffActor = isStaff

/** Whether a link to the bank helps whoever holds these grants; the page itself asks again. */
export const readsBank = (grants: readonly string[] = []) =>
  grants.some((grant) => grant === 'examiner' || grant === 'lead' || grant === 'admin')
