const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)} %`

export const words = {
  title: 'Learning',
  lede: 'A judge of its own that learns from what moderators decided in the end. It can hold a post, never refuse one, order the queue and point at what may have been missed.',
  off: (decided: number, wanted: number) =>
    `It is off. It learns from ${wanted} decisions by people; there are ${decided}.`,
  offWhy: 'From fewer it would learn the tastes of a day. Until then the rules judge alone.',
  progress: 'Decisions on the way to the first training',
  noneBetter: 'It was trained, and is not better than guessing yet. The rules judge alone.',
  on: (holdsAt: number) => `It is on. It holds a post that it thinks promotion with ${percent(holdsAt)} or more.`,
  train: 'Train it now',
  trainHint:
    'It is trained once a week by itself. A new one takes over only when it is better on posts that none of them learned from.',
  asked: 'It will be trained in a moment. Load this page again to see what came of it.',
  history: 'Trainings',
  heads: {
    when: 'Trained',
    decisions: 'Decisions',
    state: 'Outcome',
    ranking: 'Ranks rightly',
    surprise: 'Surprise',
    caught: 'Caught at 0.5 % false',
  },
  states: { live: 'In force', former: 'Replaced', 'not-better': 'Not better' },
  share: (share: number) => percent(share, 1),
  ranksHint:
    'Ranks rightly: how often it thinks a promotion likelier than an honest post, on posts it did not learn from. Surprise: 0 is sure and right; less is better.',
  samples: 'What the rules miss',
  samplesLede: (share: number) => `${percent(share, 1)} of published posts are drawn by lot for moderators to read.`,
  missed: (hits: number, of: number, low: number, high: number) =>
    of === 0
      ? 'None of them was decided in the last 90 days, so nothing is known.'
      : `${hits} of ${of} in the last 90 days were promotion: between ${percent(low, 1)} and ${percent(high, 1)} of all published posts.`,
  readThem: 'Read those that wait',
  misses: 'Likely missed',
  missesLede: 'Published posts most like what people removed. Nothing happens to them until a moderator decides.',
  noMisses: 'It points at nothing.',
  likely: (share: number) => percent(share),
  by: (handle: string, thread: string) => `${handle} in “${thread}”`,
  look: 'Put it in the queue',
}
