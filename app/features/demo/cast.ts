/** Who can be tried in the demo; `home` is where that person would go first. */
export const CAST = [
  { handle: 'ana', part: 'member', home: '/' },
  { handle: 'noor', part: 'newcomer', home: '/' },
  { handle: 'ben', part: 'applicant', home: '/exam' },
  { handle: 'mo', part: 'moderator', home: '/review' },
  { handle: 'max', part: 'moderator', home: '/review' },
  { handle: 'pia', part: 'pm', home: '/triage' },
  { handle: 'raj', part: 'engineer', home: '/triage' },
  { handle: 'cora', part: 'coordinator', home: '/triage' },
  { handle: 'lee', part: 'lead', home: '/triage' },
  { handle: 'eva', part: 'examiner', home: '/exam' },
  { handle: 'emil', part: 'examiner', home: '/exam' },
  { handle: 'ada', part: 'admin', home: '/' },
  { handle: 'sid', part: 'silenced', home: '/' },
] as const

export type Part = (typeof CAST)[number]['part'] | 'visitor'

export const partOf = (handle: string) => CAST.find((person) => person.handle === handle)
