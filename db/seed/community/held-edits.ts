export type SeedHeldEdit = {
  /** Key of the thread, and the post in it. */
  thread: string
  postNo: number
  author: string
  /** What the edit puts at the end of the post. */
  added: string
  why: string
  minutesAgo: number
  /** A moderator who is looking at it. */
  claimedBy?: string
}

/** One who sells what is left of a test, and one who forgot where the line is. */
export const HELD_EDITS: SeedHeldEdit[] = [
  {
    thread: 'rods-sag-measured',
    postNo: 1,
    author: 'viktor',
    added:
      'I have four of the no-name rods left over, 12 euros each with postage to whoever writes to me first. They are good enough for a sunshade.',
    why: 'Somebody asked what became of them',
    minutesAgo: 55,
  },
  {
    thread: 'lp60-two-units-green',
    postNo: 2,
    author: 'gita',
    added: 'I have two grey cards left over from my workshop on this, free to whoever writes to me first.',
    why: 'The second half of the method',
    minutesAgo: 25,
    claimedBy: 'max',
  },
]

/** Short words read as sharp ones; the moderator will probably leave them. */
export const RAISED_FLAG = {
  thread: 'rods-sag-measured',
  postNo: 6,
  by: 'nils',
  reason: 'insult' as const,
  note: 'It reads as if I had not thought of that.',
  minutesAgo: 100,
}
