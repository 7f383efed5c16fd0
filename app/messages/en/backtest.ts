type Progress = { judged: number; total: number }
type Among = { hits: number; of: number }
type Wrong = { wrong: number; accepted: number; atMost: string }
type Braked = { hits: number; accounts: number; judged: number; wrong: number }

const grouped = (n: number) => n.toLocaleString('en-GB')
const posts = (n: number) => (n === 1 ? '1 post' : `${grouped(n)} posts`)

export const words = {
  title: 'Backtest',
  of: (rule: string) => `Backtest of “${rule}”`,
  backToRule: 'To the rule',
  all: 'All backtests of this rule',
  form: {
    heading: 'Run it over the last posts',
    text: 'Judges posts that are there already as this draft would. Nothing is held, refused or said to anybody.',
    most: 'How many of the last posts',
    posts,
    power: 'As if it',
    powers: { review: 'held what it finds', block: 'refused what it finds' },
    start: 'Run the backtest',
    refused:
      'This cannot be run: the rule does not parse any more, or it cannot refuse anything, because refusing needs an offer and the means to take it. Open it in the editor; it says what is wrong.',
    saved:
      'The rule as it was saved last is run. To run one that is not saved yet, use the same button beside its editor.',
  },
  list: {
    heading: 'Earlier backtests',
    none: 'This rule has not been run over earlier posts yet.',
    line: ({ hits, of }: Among) => `${grouped(hits)} hits in ${posts(of)}`,
    by: (name: string) => `by ${name}`,
  },
  states: { waiting: 'Waits', running: 'Runs', done: 'Done', failed: 'Failed' },
  asHolding: 'as if it held what it finds',
  asRejecting: 'as if it refused what it finds',
  started: 'started',
  progress: {
    label: 'Posts judged',
    of: ({ judged, total }: Progress) => `${grouped(judged)} of ${grouped(total)}`,
    said: ({ judged, total }: Progress) => `${grouped(judged)} of ${posts(total)} judged`,
    waiting: 'Begins in a moment. You can leave this page; it goes on.',
    running: 'You can leave this page; it goes on.',
  },
  failed: 'It could not be finished. What the program says:',
  nothing: 'There are no posts yet to run it over.',
  summary: {
    heading: 'What it would have done',
    over: (n: number) => `Over your last ${posts(n)} this draft`,
    caught: ({ hits, of }: Among) =>
      of === 0
        ? 'meets nothing that people had removed as promotion, so it shows nothing about what it would catch;'
        : `would have caught ${grouped(hits)} of ${grouped(of)} that people removed as promotion;`,
    wrong: ({ wrong, accepted, atMost }: Wrong) =>
      wrong === 0
        ? `it would have hit none of the ${grouped(accepted)} that stand (at most ${atMost}, 95 % sure).`
        : `it would have hit ${grouped(wrong)} of the ${grouped(accepted)} that stand (at most ${atMost}, 95 % sure).`,
    undecided: (n: number) =>
      n === 1
        ? 'Nobody has said yet whether one of its hits is right; until then it counts as wrong.'
        : `Nobody has said yet whether ${grouped(n)} of its hits are right; until then they count as wrong.`,
  },
  figures: {
    heading: 'In figures',
    hits: 'Hits',
    fresh: 'of them new: the rules in force let them pass',
    precision: 'Right, among the hits that people decided',
    recall: 'Caught, among what people removed as promotion',
    wrong: 'Wrong, among a thousand posts that stand, at most',
    stricter: 'Posts that would be treated more strictly than now',
    milder: 'Posts that would be treated less strictly than now',
    share: (hits: number, of: number, low: string, high: string) =>
      `${grouped(hits)} of ${grouped(of)} (between ${low} and ${high})`,
    none: 'nothing to count',
  },
  limits: {
    heading: 'What this cannot know',
    items: [
      'Texts that were refused were never stored; only their authors have them.',
      'Posts are judged as they read today, after edits; what was wiped for good is not there.',
      'How new an author was is worked out from dates. Whether somebody was staff then is not known.',
      'A post may have been removed for another reason than promotion; it counts as promotion all the same.',
    ],
  },
  fresh: {
    heading: 'New hits',
    text: 'The rules in force let these pass as well. The newest that do not stand above:',
    above: 'All of them stand above, as “published → …”.',
    none: 'None: the rules in force speak of all of them already.',
  },
  drawn: {
    heading: 'Twenty hits, drawn by lot',
    headingOf: (n: number) => (n === 1 ? 'The one hit' : `All ${n} hits`),
    text: 'Say of each whether it is promotion. It counts at once in the figures above, and decides nothing about the post.',
    right: 'Right, it promotes',
    wrong: 'Wrong, it is fine',
    saidRight: 'Called right here',
    saidWrong: 'Called wrong here',
    change: 'Change',
    promotion: 'People removed it as promotion',
    fine: 'People found it fine',
    none: 'There is nothing to judge: the draft finds nothing in these posts.',
    keys: 'Keys for the first one that is open:',
  },
  changed: {
    heading: 'What would change',
    text: 'Against the rules in force, the newest fifty:',
    none: 'Every post would be treated as it is now.',
  },
  outcomes: { publish: 'published', hold: 'held', reject: 'refused' },
  change: (before: string, after: string) => `${before} → ${after}`,
  brake: {
    reasons: {
      flood: ({ hits, accounts, judged }: Braked) =>
        `Set back by the brake: ${hits} of ${judged} texts, of ${accounts} people, soon after the change.`,
      wrong: ({ wrong, hits }: Braked) =>
        `Set back by the brake: people let ${wrong} of ${hits} stand, more than its budget allows.`,
    },
    expired: (day: string) => `It was to end on ${day}.`,
  },
  undo: {
    title: 'Undo a version',
    of: (rule: string, version: number) => `Undo version ${version} of “${rule}”`,
    lede: 'Everything that this version held or refused is judged again without it. You see the list first; nothing changes until you say so.',
    reason: 'Why it is undone',
    reasonHint: 'It stands on the log, and authors whose text was held are told it.',
    list: 'List what it did',
    listing: 'Judged again',
    again: 'List anew',
    listed: {
      free: (n: number) =>
        n === 1 ? '1 post that nothing else objects to' : `${grouped(n)} posts that nothing else objects to`,
      freeText:
        'Each is published where it would have stood, with its old date. Its author is told that our rule was wrong.',
      drafts: (n: number) =>
        n === 1 ? '1 refused text that is ready again' : `${grouped(n)} refused texts that are ready again`,
      draftsText: 'They stay with their authors, who are told: our rule was wrong, your text is ready to post.',
      objected: (n: number) => (n === 1 ? '1 that other rules object to' : `${grouped(n)} that other rules object to`),
      objectedText: 'They stay as they are.',
      decided: (n: number) =>
        n === 1 ? '1 that people have decided meanwhile' : `${grouped(n)} that people have decided meanwhile`,
      decidedText: 'They are left alone.',
      gone: (n: number) => (n === 1 ? '1 that is not there any more' : `${grouped(n)} that are not there any more`),
      goneText: 'Their authors changed, posted or dropped them.',
      none: 'This version held and refused nothing.',
      more: (n: number) => `and ${grouped(n)} more`,
      text: 'A refused text, kept for its author alone',
      edit: 'An edit',
      rules: (titles: string[]) => titles.join(' · '),
    },
    act: {
      heading: 'Do all of it',
      restores: {
        draft: (version: number) => `The rule goes back to what it was in version ${version}, as a draft.`,
        trial: (version: number) => `The rule goes back to what it was in version ${version}, and is on trial.`,
        review: (version: number) => `The rule goes back to what it was in version ${version}, and holds.`,
        block: (version: number) => `The rule goes back to what it was in version ${version}, and refuses.`,
        retired: (version: number) => `The rule goes back to what it was in version ${version}, and stays retired.`,
      },
      retires: 'There is no earlier version that reads otherwise, so the rule is retired.',
      stays: 'The rule reads otherwise by now, so it stays as it is.',
      button: 'Undo this version',
      stale: 'The rules have changed since this list was made. List anew before you undo.',
    },
    doing: 'Undoing',
    done: {
      heading: 'Undone',
      text: (n: number, drafts: number) =>
        `${posts(n)} published at their old place, ${drafts === 1 ? '1 text' : `${grouped(drafts)} texts`} made ready again.`,
      by: (name: string) => `by ${name}`,
    },
    failed: 'It stopped half way. What the program says:',
    goOn: 'Go on',
  },
}
