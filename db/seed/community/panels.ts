/** Judges of mixed trades; `leans` is how much kinder than the rest one is at first, as a share. */
export const CLOSED_PANEL = {
  name: 'First panel, motion',
  track: 'motion' as const,
  by: 'emil',
  daysAgo: 70,
  judges: [
    { handle: 'tomasz', leans: 0.05 },
    { handle: 'ivan', leans: -0.05 },
    { handle: 'liang', leans: 0 },
    { handle: 'luz', leans: 0.1 },
    { handle: 'sven', leans: 0 },
    { handle: 'kirsten', leans: -0.05 },
    { handle: 'oksana', leans: 0 },
    { handle: 'eva', leans: -0.05 },
  ],
}

export const OPEN_PANEL = {
  name: 'First panel, stills',
  track: 'stills' as const,
  by: 'emil',
  daysAgo: 6,
  judges: [
    { handle: 'chenwei', leans: 0, rated: 40 },
    { handle: 'greta', leans: -0.05, rated: 40 },
    { handle: 'kenji', leans: 0.05, rated: 30 },
    { handle: 'amara', leans: 0, rated: 20 },
    { handle: 'uma', leans: 0, rated: 0 },
    { handle: 'eva', leans: 0, rated: 10 },
  ],
}

/** What was said in the talk of the closed panel. */
export const REMARKS = [
  { by: 'tomasz', remark: 'Every assistant does this by the second week; who has never been one may not.' },
  { by: 'kirsten', remark: 'At the counter I explain this one daily, to people who live by their pictures. Lower.' },
  { by: 'liang', remark: '自由职业者很少碰到，片场的人天天遇到，所以取中间。' },
  { by: 'ivan', remark: 'Reading the label is enough here, and it is open book.' },
]
