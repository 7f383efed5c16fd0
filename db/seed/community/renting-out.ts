import type { Rule } from '#app/features/moderation/rule.ts'

/** Written after one offer, and wrong: it held whoever spoke of rented kit. Undone last month. */
export const RENTING_OUT: Rule = {
  id: 'renting-out',
  version: 1,
  state: 'review',
  family: 'for-sale',
  languages: ['en'],
  owner: 'max',
  title: { en: 'Offers to rent out', 'zh-CN': '出租器材' },
  advice: {
    en: 'Say what the kit did for you; rent it out elsewhere.',
    'zh-CN': '说说器材好不好用；出租请去别处。',
  },
  match: { words: ['rental', 'rented', 'rent'] },
  reason: 'Somebody offered his cages by the day in three threads.',
  examples: {
    block: ['I rent it out by the day, write to me.'],
    pass: ['The arm came loose on the second day.'],
  },
}

export const WROTE_RENTING_OUT = 'Somebody offered his cages by the day in three threads.'
export const UNDID_RENTING_OUT = 'It met everybody who works with rented kit. The offer needs its means beside it.'
