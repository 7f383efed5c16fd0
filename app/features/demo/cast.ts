/** Who can be tried in the demo, by where they stand; `home` is where that person would go first. */
export const CAST = {
  outside: [{ handle: 'ben', part: 'applicant', home: '/exam' }],
  members: [
    { handle: 'ana', part: 'member', home: '/' },
    { handle: 'noor', part: 'newcomer', home: '/' },
    { handle: 'sid', part: 'silenced', home: '/' },
  ],
  moderators: [
    { handle: 'mo', part: 'moderator', home: '/review' },
    { handle: 'max', part: 'moderator', home: '/review' },
  ],
  makers: [
    { handle: 'pia', part: 'pm', home: '/triage' },
    { handle: 'raj', part: 'engineer', home: '/triage' },
    { handle: 'cora', part: 'coordinator', home: '/triage' },
  ],
  house: [
    { handle: 'lee', part: 'lead', home: '/triage' },
    { handle: 'eva', part: 'examiner', home: '/exam' },
    { handle: 'emil', part: 'examiner', home: '/exam' },
    { handle: 'ada', part: 'admin', home: '/' },
  ],
} as const

export type Group = keyof typeof CAST
export type Person = (typeof CAST)[Group][number]

export const PEOPLE: Person[] = Object.values(CAST).flat()

export const partOf = (handle: string): Person | undefined => PEOPLE.find((person) => person.handle === handle)
