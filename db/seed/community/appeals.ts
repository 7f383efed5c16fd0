export type SeedAppeal = {
  /** Key of the thread that the post is a late reply in. */
  thread: string
  author: string
  body: string
  writtenDaysAgo: number
  /** A member who flagged it; without one a moderator came upon it. */
  flaggedBy?: { by: string; note: string }
  removed: { by: string; reason: string; daysAgo: number }
  appeal: { text: string; daysAgo: number }
  answer?: { by: string; outcome: 'overturned' | 'upheld'; reason: string; daysAgo: number }
}

/** One that two good moderators would argue about, and one that the house got wrong and said so. */
export const APPEALS: SeedAppeal[] = [
  {
    thread: 'lp60-two-units-green',
    author: 'greta',
    body: `For whoever comes here with two lamps of different age: I wrote the whole procedure down for our trainees, four pages with the card readings before and after. The museum keeps it at https://repro.museum.example/lp60-match.pdf

If you only want the result: warm up both for twenty minutes, measure at half power, correct the **older** one.`,
    writtenDaysAgo: 44,
    removed: { by: 'max', reason: 'Leads readers away to a page of your employer.', daysAgo: 43 },
    appeal: {
      text: 'It is a free PDF about exactly this lamp and this fault, without a sign-up, and nothing on it is sold. I work in a museum, we do not even have a shop.',
      daysAgo: 42,
    },
    answer: {
      by: 'mo',
      outcome: 'overturned',
      reason:
        'Instructions for the very lamp that was asked about, free to read, and summed up in the post itself. This is what the forum is for.',
      daysAgo: 41,
    },
  },
  {
    thread: 'ma-2-creeps-at-40',
    author: 'farid',
    body: `A summer later: the turner in my street made me a **steel cone** for the middle joint, 11.8 mm, 15° included angle, the surface left rough. Three arms, Beirut in August, none has crept since.

He asks 12 dollars a cone and has made eight more. Tell me which arm you have and I pass it on to him.`,
    writtenDaysAgo: 4.2,
    flaggedBy: { by: 'tariq', note: 'The cone is a good idea. The last two lines are an order form.' },
    removed: {
      by: 'mo',
      reason:
        'It takes orders for a workshop: a price, a stock, and whom to write to. The cone and its measures are welcome without that.',
      daysAgo: 3.6,
    },
    appeal: {
      text: 'I earn nothing and take no money. People here always ask what a fix costs, so I said it. Take the last two lines away if you must, but now the only cure that ever worked is gone from the thread as well.',
      daysAgo: 0.8,
    },
  },
]

/** What members want looked at; moderators will probably leave both. */
export const FLAGS = [
  {
    thread: 'safety-wires-over-heads',
    postNo: 1,
    by: 'nadia',
    reason: 'not-product' as const,
    clause: null,
    note: 'It is about rules on set, not about a piece of gear.',
    minutesAgo: 85,
  },
  {
    thread: 'rental-cages-14-months',
    postNo: 1,
    by: 'kirsten',
    reason: 'promotion' as const,
    clause: 'no-advertising',
    note: 'I rent out cages too. Would I be allowed to write about mine?',
    minutesAgo: 70,
  },
]
