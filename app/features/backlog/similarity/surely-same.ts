import type { Likeness } from '#app/features/backlog/similarity/compare-needs.ts'

/** The only one that may be chosen before a person has looked: judged the same, and nothing keeps it apart. */
export const surelySame = <T extends { likeness: Pick<Likeness, 'verdict' | 'apart'> }>(closest: readonly T[]) =>
  closest.find(({ likeness: { verdict, apart } }) => verdict === 'same' && apart.length === 0)
