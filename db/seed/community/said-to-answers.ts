/** What was said to our answers, by the key of the request. */
export const CARDS_IN_REPLIES = [
  {
    ...{ thread: 'clamp-that-shows-shut', by: 'lee', daysAgo: 318, request: 'hdmi-plug-clamp' },
    body: (
      no: number,
    ) => `Uma, nothing is decided about a quick release that shows it is shut. A knob that a glove can feel is being worked out on another part first, so that is the one to follow:

/R-${no}

What we learn from R-${no} about gloves and pads comes back here.`,
  },
  {
    ...{ thread: 'leveller-or-bowl-zh', by: 'pia', daysAgo: 104, request: 'ct3-half-ball' },
    body: (no: number) => `这件事我们有过答复。以后有变化，下面这张卡片会跟着变，不用再问：

/R-${no}`,
  },
]

export const DIFFERENCES = [
  {
    ...{ request: 'ct3-half-ball', by: 'kirsten', daysAgo: 9 },
    text: 'Mine differs: on a rental shelf the leveller is the part that goes missing. I would take a half-ball that cannot be taken off without a key, even if it costs 60 mm of height.',
  },
]

export const APPEALS_TO_ANSWERS = [
  {
    ...{ request: 'ct3-half-ball', by: 'ulrich', daysAgo: 3 },
    facts:
      'You write that the shoulder leaves 84 mm between the pivots. I measured three CT-3 bought this spring: the pivots sit 3 mm further out on all of them, and a 60 mm bowl would keep 6.5 mm of wall. Photographs with the caliper are in the thread.',
  },
]

export const TICKED = [
  {
    ...{ request: 'v2-19mm-clamp', by: 'lee', daysAgo: 2, at: 1 },
    note: '新的快装桥也要开 19 毫米管夹的模，十月的立项会已经批了，同一副模可以出这个夹。',
    source: 'https://coldshoe.example/workshop/19-mm-bridge',
  },
]

/** Who wanted to be told without asking. */
export const WATCHERS = [
  { request: 'ct3-half-ball', by: 'noor', daysAgo: 5 },
  { request: 'arm-for-heat', by: 'ana', daysAgo: 20 },
]

/** Who met an answer in a thread, and what they said of it. */
export const MET_IN_THREADS = [
  { request: 'ct3-half-ball', thread: 'ct3-half-ball', daysAgo: 30, by: ['declan', 'luz', 'oliver', 'samira', 'aiko'] },
  { request: 'arm-for-heat', thread: 'm7-arm-creeps-in-heat', daysAgo: 18, by: ['ivan', 'marta', 'haoran'] },
]
