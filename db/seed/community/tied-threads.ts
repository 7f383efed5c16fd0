/** Discussions that a moderator asked about: one still has its time, nobody answered for the other. */
export const TIED_THREADS = [
  {
    thread: 'what-14-kg-means',
    reason: 'The figures are for several heads. Which one of ours would you use them for?',
    hoursAgo: 6,
  },
  {
    thread: 'safety-wires-over-heads',
    reason: 'Good advice, but for no piece of gear in particular. Which mount is it about?',
    hoursAgo: 60,
  },
]

/** A photo of parts in which the bag’s label lies, with its code to the shop. */
export const PHOTO_WITH_CODE = {
  thread: 'arca-widths-measured',
  author: 'gita',
  body: 'Measured the three plates on the left with calipers: 37.9, 38.1 and 38.4 mm. The widest one needs the screw lever, a clamp that snaps shut does not take it.',
  photo: { file: 'parts-with-a-code.jpg', alt: 'Three plates and small parts on a grey table' },
  minutesAgo: 12,
}
