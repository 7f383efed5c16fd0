type Waits = 'held' | 'asked' | 'appeal'

const duration = (ms: number) => {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 90) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}
const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)} %`

export const words = {
  title: 'Moderation in figures',
  lede: 'What the rules and the people behind them did in the last 90 days. Counted every hour; nobody is named.',
  none: 'Nothing has been counted yet. The first figures come within the hour.',
  texts: 'Texts',
  judged: 'judged',
  published: 'published at once',
  held: 'held for a moderator',
  refused: 'refused by a rule',
  clauses: 'By house rule',
  clausesHint: 'Right: how often people agreed with the rule when they looked, and the range the true share lies in.',
  heads: { clause: 'House rule', refused: 'Refused', held: 'Held', right: 'Right' },
  right: (share: number, low: number, high: number) => `${percent(share)} (${percent(low)}–${percent(high)})`,
  tooFew: 'too few decided',
  people: 'What people decided',
  decidedPublished: 'published after all, or left standing',
  decidedRemoved: 'removed',
  oneSignature: 'decided with one signature',
  waits: 'How long it took, typically',
  waitKinds: {
    held: 'a held text',
    asked: 'a refused text somebody asked us to publish',
    appeal: 'an appeal',
  } satisfies Record<Waits, string>,
  wait: duration,
  fewWaits: 'too few to say',
  appeals: 'Appeals',
  appealsText: (answered: number, overturned: number, days: number) =>
    `${answered} answered, ${overturned} of them in favour of who appealed. A second person decides, within ${days} days.`,
  flags: 'Flags',
  flagsText: (settled: number, agreed: number) => `${settled} answered; moderators agreed with ${agreed}.`,
  sanctions: 'Sanctions',
  sanctionsText: ({
    warn,
    silence,
    suspend,
    lifted,
  }: {
    warn: number
    silence: number
    suspend: number
    lifted: number
  }) => `${warn} warned, ${silence} silenced, ${suspend} suspended; ${lifted} lifted early. Never by a machine.`,
  missed: 'What slips through',
  missedText: (hits: number, of: number, low: number, high: number) =>
    of === 0
      ? 'Moderators read some published posts drawn by lot. None has been decided yet.'
      : `Of ${of} published posts drawn by lot, ${hits} should not have been there: between ${percent(low, 1)} and ${percent(high, 1)} of all.`,
  log: {
    title: 'Log',
    lede: 'Every decision and every change of a rule, in order. Nothing is ever changed or taken out.',
    whole: 'Each entry’s checksum follows from the one before: the log is whole.',
    broken: 'An entry does not follow from the one before. Somebody changed the past.',
    of: (subject: string) => `Only ${subject}.`,
    all: 'Show everything',
    none: 'Nothing yet.',
    heads: { when: 'When', who: 'Who', act: 'What', about: 'About', reason: 'Reason' },
    house: 'the house',
    older: 'Older',
    checksum: 'Checksum',
  },
  countedAt: 'Counted',
  toRules: 'House rules',
  acts: {
    'post.published-by-review': 'published a post',
    'post.removed-by-review': 'removed a post',
    'post.left-by-review': 'left a flagged post',
    'post.restored': 'put back the words from before a takeover',
    'post.mended-by-review': 'took words out and published',
    'edit.applied-by-review': 'let an edit through',
    'edit.dropped-by-review': 'refused an edit',
    'photo.shown-by-review': 'showed a photo again',
    'photo.kept-hidden-by-review': 'kept a photo hidden',
    'sample.found-fine': 'found a sample fine',
    'sample.removed': 'removed a sample',
    'trial.rule-was-right': 'found a trial hit right',
    'trial.rule-was-wrong': 'found a trial hit wrong',
    'decision.taken-back': 'took a decision back',
    'appeal.made': 'appealed',
    'appeal.upheld': 'upheld a decision on appeal',
    'appeal.overturned': 'overturned a decision on appeal',
    'sanction.imposed': 'imposed a sanction',
    'sanction.lifted': 'lifted a sanction',
    'account.secured': 'secured an account',
    'account.admitted': 'admitted by hand',
    'grant.given': 'gave a grant',
    'grant.ended': 'ended a grant',
    'rule.changed': 'changed a rule',
    'rule.proposed': 'proposed that a rule may refuse',
    'rule.proposal-answered': 'answered a proposal',
    'rule.braked': 'braked a rule',
    'rule.undone': 'undid a version of a rule',
    'classifier.asked-for': 'asked for a training',
    'classifier.live': 'put a learned judge in force',
    'classifier.not-better': 'trained a judge that is not better',
    'draft.restored': 'gave a refused text back',
    'storm.began': 'declared a storm',
    'storm.ended': 'ended a storm',
    'thread.tie-asked': 'asked to tie a thread to a product',
    'thread.tied': 'tied a thread to a product',
    'thread.closed': 'closed a thread',
  } as Record<string, string>,
}
