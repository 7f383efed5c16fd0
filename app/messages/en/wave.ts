export const words = {
  title: 'Waves in the queue',
  lede: 'What waits and has something in common: the same account, the same site, the same picture or nearly the same words. Three or more are a group, which can be decided as one and undone as one.',
  none: 'Nothing that waits belongs together. A wave will stand here as soon as three posts have something in common.',
  gone: 'Nothing of this group waits any more: all of it is decided.',
  toQueue: 'To the queue',
  toStorm: 'Storm mode',
  toGroups: 'All groups',
  fromQueue: 'Waves: decide several as one',
  shares: {
    account: (handle: string) => `All by ${handle}`,
    link: (site: string) => `All lead to ${site}`,
    image: (_: string) => 'The same picture',
    text: (_: string) => 'Nearly the same words',
  },
  count: (n: number) => (n === 1 ? '1 waits' : `${n} wait`),
  accounts: (n: number) => (n === 1 ? 'one account' : `${n} accounts`),
  newest: 'newest',
  firstOnly: (n: number) => `the ${n} newest are shown`,
  photo: 'Photo of the post',
  ticked: 'Untick what is not meant',
  own: 'yours: another moderator decides',
  open: (author: string) => `Look at this one by ${author} alone`,
  reasonHint: 'Each author reads it. Needed to remove.',
  cannedHint: 'Each author gets it in their own language. What you type yourself goes first.',
  publish: 'Publish those ticked',
  remove: 'Remove those ticked',
  each: 'Flagged posts stay up when published; hidden photos are shown.',
  batch: {
    title: (n: number) => (n === 1 ? 'One decided' : `${n} decided as one`),
    by: 'by',
    standing: (n: number) => (n === 0 ? 'none of it stands' : `${n} of them still stand`),
    left: (n: number) =>
      n === 1
        ? '1 was left as it is: somebody decided or edited it meanwhile, or it is your own.'
        : `${n} were left as they are: somebody decided or edited them meanwhile, or they are your own.`,
    undone: 'taken back',
    undo: (n: number) => (n === 1 ? 'Take it back' : `Take all ${n} back`),
    undoText:
      'Each that still stands waits again, and its post is as it was before. The decision stays on record with your reason; authors hear of the next one, and of posts that come back.',
    ofItem: 'Decided with others: look at all, or take all back',
  },
}
