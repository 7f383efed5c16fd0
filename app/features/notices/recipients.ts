import type { EventName } from '#app/events.ts'

export type NoticeKind =
  | 'answer'
  | 'reply'
  | 'line.thread'
  | 'accepted'
  | 'released'
  | 'removed'
  | 'photo-hidden'
  | 'tie-asked'
  | 'tie-closed'
  | 'mended'
  | 'edit-applied'
  | 'edit-refused'
  | 'mention'
  | 'request-changed'
  | 'not-a-demand'
  | 'nomination-judged'
  | 'judged-anew'
  | 'correction-settled'
  | 'request-merged'
  | 'request-digest'
  | 'request-watched'
  | 'answer-differs'
  | 'answer-differs-answered'
  | 'answer-appealed'
  | 'answer-appeal-answered'
  | 'request-yours'
  | 'request-question'
  | 'request-author'
  | 'request-follow-up'
  | 'signature'
  | 'clock-warned'
  | 'clock-breached'
  | 'year-over'
  | 'cover-entered'
  | 'route-rules-proposed'
  | 'intent-runs-out'
  | 'sample-moved'
  | 'sample-yours'
  | 'sample-closed'
  | 'sample-reminder'
  | 'admitted'
  | 'exam-failed'
  | 'exam-passed-after-all'
  | 'exam-corrected'
  | 'dispute-answered'
  | 'portfolio-admitted'
  | 'portfolio-declined'
  | 'portfolio-waits'
  | 'rating-wanted'
  | 'flag-settled'
  | 'sanctioned'
  | 'sanction-lifted'
  | 'appeal-waits'
  | 'appeal-late'
  | 'appeal-decided'
  | 'rule-proposed'
  | 'rule-braked'
  | 'rule-review-due'
  | 'rule-was-wrong'
  | 'draft-restored'
  | 'exam-open'
  | 'account-secured'
  | 'storm-began'
  | 'storm-ended'

/** Account ids by their part in what happened; whoever has none is left out. */
export type People = {
  actor?: string | null
  account?: string | null
  /** Let in by a corrected mark. */
  admitted?: string | null
  /** Whose portfolio was decided, or who applied for a sample. */
  applicant?: string | null
  examiners?: string[]
  judges?: string[]
  /** Who may answer an appeal. */
  deciders?: string[]
  postAuthor?: string | null
  /** Whose post waited for a rule that was wrong. */
  wronged?: string | null
  moderators?: string[]
  threadAuthor?: string | null
  repliedTo?: string | null
  passageAuthor?: string | null
  askers?: string[]
  /** Who put a thread forward for product staff to hear. */
  nominators?: string[]
  /** Who asked in a request that went into another. */
  merged?: string[]
  /** Told in the digest. */
  watchers?: string[]
  owners?: string[]
  leads?: string[]
  /** Who wanted to be told without asking for it. */
  told?: string[]
  /** Whose words a request began with. */
  authors?: string[]
  /** Whom a question is for. */
  addressee?: string | null
  /** Asked whether it is solved. */
  askedAfter?: string[]
  signers?: string[]
  followers?: string[]
}

export type Recipient = { accountId: string; kind: NoticeKind }
type Hearers = (people: People) => [NoticeKind, (string | null | undefined)[]][]

const hearers: Partial<Record<EventName, Hearers>> = {
  'post.published': (people) => [
    ['reply', [people.repliedTo]],
    ['answer', [people.threadAuthor]],
    ['line.thread', people.followers ?? []],
  ],
  // Released by a moderator, a post is new to the thread as well.
  'post.released': (people) => [
    ['rule-was-wrong', [people.wronged]],
    ['released', [people.postAuthor]],
    ['reply', [people.repliedTo]],
    ['answer', [people.threadAuthor]],
    ['line.thread', people.followers ?? []],
  ],
  'post.removed': (people) => [['removed', [people.postAuthor]]],
  'post.mended': (people) => [['mended', [people.postAuthor]]],
  'edit.applied': (people) => [['edit-applied', [people.postAuthor]]],
  'edit.refused': (people) => [['edit-refused', [people.postAuthor]]],
  'photo.hidden': (people) => [['photo-hidden', [people.postAuthor]]],
  'thread.tie-asked': (people) => [['tie-asked', [people.threadAuthor]]],
  'thread.closed': (people) => [['tie-closed', [people.threadAuthor]]],
  'answer.accepted': (people) => [['accepted', [people.postAuthor]]],
  'mention.added': (people) => [['mention', [people.passageAuthor]]],
  'intent.running-out': (people) => [['intent-runs-out', [people.account]]],
  'sample.moved': (people) => [
    ['sample-moved', [people.applicant]],
    ['sample-yours', people.owners ?? []],
    ['sample-closed', people.askers ?? []],
  ],
  'sample.reminded': (people) => [['sample-reminder', [people.applicant, ...(people.owners ?? [])]]],
  'thread.judged': (people) => [
    ['not-a-demand', [people.threadAuthor]],
    ['nomination-judged', people.nominators ?? []],
  ],
  'thread.judged-anew': (people) => [['judged-anew', [people.threadAuthor]]],
  'correction.settled': (people) => [['correction-settled', [people.passageAuthor]]],
  'request.proposed': (people) => [['signature', people.signers ?? []]],
  'clock.warned': (people) => [['clock-warned', people.owners ?? []]],
  'clock.breached': (people) => [['clock-breached', [...(people.owners ?? []), ...(people.leads ?? [])]]],
  'clock.year-over': (people) => [['year-over', people.owners ?? []]],
  'cover.entered': (people) => [['cover-entered', [people.account]]],
  'route-rules.proposed': (people) => [['route-rules-proposed', people.leads ?? []]],
  'request.changed': (people) => [
    ['request-question', [people.addressee]],
    ['request-author', people.authors ?? []],
    ['request-merged', people.merged ?? []],
    ['request-changed', people.askers ?? []],
    ['request-yours', people.owners ?? []],
    ['request-watched', people.told ?? []],
    ['request-digest', people.watchers ?? []],
  ],
  'answer.differed': (people) => [['answer-differs', people.owners ?? []]],
  'answer.difference-answered': (people) => [['answer-differs-answered', [people.account]]],
  'answer.appealed': (people) => [['answer-appealed', people.owners ?? []]],
  'answer.appeal-answered': (people) => [['answer-appeal-answered', [people.account]]],
  'request.follow-up-due': (people) => [['request-follow-up', people.askedAfter ?? []]],
  'request.follow-up-answered': (people) => [['request-yours', people.owners ?? []]],
  'account.admitted': (people) => [
    ['portfolio-admitted', [people.applicant]],
    ['admitted', [people.account]],
  ],
  'portfolio.sent': (people) => [['portfolio-waits', people.examiners ?? []]],
  'portfolio.declined': (people) => [['portfolio-declined', [people.applicant]]],
  'angoff.invited': (people) => [['rating-wanted', people.judges ?? []]],
  'angoff.moved': (people) => [['rating-wanted', people.judges ?? []]],
  'rule.proposed': (people) => [['rule-proposed', people.signers ?? []]],
  'rule.braked': (people) => [['rule-braked', people.moderators ?? []]],
  'rule.review-due': (people) => [['rule-review-due', people.moderators ?? []]],
  'draft.restored': (people) => [['draft-restored', [people.account]]],
  'exam.failed': (people) => [['exam-failed', [people.account]]],
  'exam.rescored': (people) => [
    ['exam-passed-after-all', [people.admitted]],
    ['exam-corrected', [people.account]],
  ],
  'exam.opened': (people) => [['exam-open', [people.account]]],
  'account.secured': (people) => [['account-secured', [people.account]]],
  'storm.began': (people) => [['storm-began', people.moderators ?? []]],
  'storm.ended': (people) => [['storm-ended', people.moderators ?? []]],
  'flag.settled': (people) => [['flag-settled', [people.account]]],
  'sanction.imposed': (people) => [['sanctioned', [people.account]]],
  'sanction.lifted': (people) => [['sanction-lifted', [people.account]]],
  'appeal.made': (people) => [['appeal-waits', people.deciders ?? []]],
  'appeal.overdue': (people) => [['appeal-late', people.deciders ?? []]],
  'appeal.decided': (people) => [['appeal-decided', [people.account]]],
  'exam.dispute-answered': (people) => [['dispute-answered', [people.account]]],
}

/** About oneself even when one set it off oneself: a passed exam, a failed one. */
const OWN_NEWS = new Set<EventName>(['account.admitted', 'exam.failed'])

/** Each person once, by the closest part; never for what somebody did himself. */
export function recipientsOf(type: EventName, people: People): Recipient[] {
  const heard = new Map<string, NoticeKind>()
  for (const [kind, accountIds] of hearers[type]?.(people) ?? [])
    for (const accountId of accountIds) if (accountId && !heard.has(accountId)) heard.set(accountId, kind)
  if (people.actor && !OWN_NEWS.has(type)) heard.delete(people.actor)
  return [...heard].map(([accountId, kind]) => ({ accountId, kind }))
}
