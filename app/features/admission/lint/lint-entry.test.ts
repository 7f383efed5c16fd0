import { describe, expect, test } from 'vitest'
import { lintEntry } from '#app/features/admission/lint/lint-entry.ts'
import { words as english } from '#app/messages/en/bank-reasons.ts'
import { sentence } from '#app/messages/sentence.ts'
import { words as chinese } from '#app/messages/zh-CN/bank-reasons.ts'
import { bankEntry } from '#tests/helpers/bank-entry.ts'

type Changes = Parameters<typeof bankEntry>[0]
type Case = [what: string, finding: string, bad: Changes, good: Changes]

const foundIn = (changes: Changes) =>
  lintEntry(bankEntry(changes), { today: '2026-11-22' }).map(({ weight, reason }) => `${weight} ${reason.key}`)

test('an item with nothing wrong passes', () => {
  expect(foundIn({})).toEqual([])
})

const labels: Case[] = [
  ['an id', 'error lint.noId', { id: '' }, { id: 'RIG-L1-02' }],
  ['a source', 'error lint.noSource', { source: ' ' }, { source: 'A table' }],
  ['a day of checking', 'error lint.notADay', { checked: undefined }, { checked: '2026-11-20' }],
  ['a day that exists', 'error lint.notADay', { checked: '2026-02-30' }, { checked: '2026-02-28' }],
  [
    'a day for the next check that exists',
    'error lint.recheckNotADay',
    { recheck: 'later' },
    { recheck: '2028-11-21' },
  ],
  ['a next check after the last', 'error lint.recheckTooEarly', { recheck: '2026-11-21' }, { recheck: '2026-11-22' }],
  [
    'its next check still to come',
    'advice lint.recheckOverdue',
    { checked: '2024-11-21', recheck: '2026-11-21' },
    { checked: '2024-11-21', recheck: '2026-11-22' },
  ],
  ['a day for its next check', 'advice lint.noRecheck', { recheck: undefined }, {}],
  ['a topic', 'error lint.noTopic', { topic: undefined }, { topic: 'SAF', tags: ['SAF', 'L1'] }],
  ['one topic only', 'error lint.noTopic', { tags: ['RIG', 'SIG', 'L1'] }, { tags: ['L1'] }],
  ['a level', 'error lint.noLevel', { level: undefined }, { level: 2, tags: ['RIG', 'L2'] }],
  ['one level only', 'error lint.noLevel', { tags: ['RIG', 'L1', 'L2'] }, { tags: ['RIG'] }],
  ['tags that are known', 'advice lint.unknownTags', { tags: ['RIG', 'L1', 'rigs'] }, { tags: [] }],
]

const options: Case[] = [
  ['one right answer by its kind', 'error lint.otherKind', { kind: 'numeric' }, { kind: 'single' }],
  ['three to five options', 'error lint.optionCount', { en: { options: ['1', '2'] } }, inBoth(['1', '2', '3'])],
  ['not six options', 'error lint.optionCount', inBoth([...'123456']), inBoth([...'12345'])],
  ['exactly one key', 'error lint.notOneKey', { keys: [0, 1] }, { keys: [3] }],
  [
    'options that differ',
    'error lint.optionsAlike',
    inBoth(['Two', 'two. ', 'six']),
    inBoth(['60 Mb/s', '60 MB/s', 'six']),
  ],
  ['no "all of the above"', 'error lint.speaksOfOthers', { en: { options: ['1', '2', 'All of the above'] } }, {}],
  ['no "both of these"', 'error lint.speaksOfOthers', { en: { options: ['1', '2', 'Both of these'] } }, {}],
  [
    'no "A and C"',
    'error lint.speaksOfOthers',
    { en: { options: ['1', '2', 'A and C'] } },
    inBoth(['Level A and level B', '2', '3']),
  ],
  ['no 以上皆是', 'error lint.speaksOfOthers', { zh: { options: ['1', '2', '3', '以上皆是'] } }, {}],
  [
    'no 以上都不是',
    'error lint.speaksOfOthers',
    { zh: { options: ['1', '2', '3', '以上都不是'] } },
    { zh: { options: ['1/4-20', '3/8-16', '5/8-11', 'M10 以上'] } },
  ],
  ['no A 和 B', 'error lint.speaksOfOthers', { zh: { options: ['1', '2', '3', 'A 和 B'] } }, {}],
  [
    'no "never" in wrong options only',
    'advice lint.absolute',
    { en: { options: ['It never fits', 'It fits', '3', '4'] } },
    { en: { options: ['It never fits', 'It always fits', '3', '4'] } },
  ],
  [
    'no 总是 in wrong options only',
    'advice lint.absolute',
    { zh: { options: ['总是松', '会松', '3', '4'] } },
    { zh: { options: ['总是松', '绝不松', '3', '4'] } },
  ],
  [
    'a key that is not by far the longest',
    'error lint.keyLongest',
    inBoth(['a short pin', 'a pin that keeps the foot from turning', 'a long pin']),
    inBoth(['a short pin that bends', 'a pin that keeps the foot', 'a long pin']),
  ],
  [
    'a Chinese key that is not by far the longest',
    'error lint.keyLongest',
    { zh: { options: ['短销', '防止底座转动的定位销', '长销', '粗销'] } },
    { zh: { options: ['会弯的短定位销', '防止转动的定位销', '长销', '粗销'] } },
  ],
  [
    'options of like length',
    'advice lint.lengthsApart',
    inBoth(['a pin', 'a pin in the foot', 'a pin that bends at once']),
    inBoth(['a pin that bends', 'a pin in the foot', 'a pin that bends at once']),
  ],
]

const stems: Case[] = [
  [
    'no passing not',
    'error lint.negative',
    asked('A rod slips. Which clamp does not fit?'),
    asked('A rod does not fit. Which ring helps?'),
  ],
  [
    'no passing least',
    'error lint.negative',
    asked('Which clamp is least likely to slip?'),
    asked('How many at least?'),
  ],
  ['its not in capitals', 'error lint.negative', asked('Which clamp never fits?'), asked('Which clamp does NOT fit?')],
  [
    'no 不 in what it asks',
    'error lint.negative',
    inChinese('下列哪种管夹不能用？'),
    inChinese('下列哪种管夹「不能」用？'),
  ],
  [
    'no 没有 in what it asks',
    'error lint.negative',
    inChinese('哪种底座没有销钉？'),
    inChinese('哪种底座**没有**销钉？'),
  ],
  ['no 不属于…的是', 'error lint.negative', inChinese('不属于快装板的是？'), inChinese('不带镜片的转接环有多厚？')],
  ['no 不正确的一项', 'error lint.negative', inChinese('不正确的一项是哪个？'), inChinese('哪种管夹能不能都行？')],
  [
    'no 除了…以外',
    'error lint.negative',
    inChinese('除了云台以外，哪些都有螺孔？'),
    inChinese('除了云台以外，还有什么带螺孔？'),
  ],
  [
    'its leaving out apart',
    'error lint.negative',
    inChinese('不计损耗，哪块电池没电？'),
    inChinese('不计损耗，能用多久？'),
  ],
  [
    'no article that shuts out options',
    'error lint.article',
    { en: { stem: 'Such a part is called an', options: ['adapter', 'arm', 'rod', 'eyelet'] } },
    { en: { stem: 'Such a part is called a', options: ['rod', 'clamp', 'pin', 'stud'] } },
  ],
  [
    'no article before a gap',
    'error lint.article',
    { en: { stem: 'You need a _____ here.', options: ['rod', 'SDI cable', 'pin', 'stud'] } },
    { en: { stem: 'You need an _____ here.', options: ['SDI cable', 'arm', '8 mm rod', 'eyelet'] } },
  ],
]

const media: Case[] = [
  ['a template that there is', 'error lint.unknownTemplate', { ...drawn(), template: 'runtime' }, drawn()],
  ['values for its placeholders', 'error lint.unfilled', { ...drawn(), zh: { stem: '{w} Wh 能用多久？' } }, drawn()],
  ['placeholders for its template', 'error lint.noPlaceholder', { template: 'ev-from-exposure' }, drawn()],
  ['a template for its placeholders', 'error lint.noTemplate', { ...drawn(), template: undefined }, drawn()],
  [
    'words for its picture in each language',
    'error lint.noAlt',
    pictured('A rod.', ' '),
    pictured('A rod.', '一根导管。'),
  ],
  [
    'a picture told without its key',
    'error lint.altTellsKey',
    pictured('A 3/8-16 stud.', '一根螺柱。'),
    pictured('A 13/8-16 stud.', '一根螺柱。'),
  ],
]

describe.each([
  ['labels', labels],
  ['options', options],
  ['stems', stems],
  ['media', media],
])('%s: an item has', (_, cases) => {
  test.each(cases)('%s', (_what, finding, bad, good) => {
    expect(foundIn(bad)).toContain(finding)
    expect(foundIn(good)).not.toContain(finding)
  })

  test.each(cases)('%s, and is told so in both languages', (_what, finding, bad) => {
    const reasons = lintEntry(bankEntry(bad), { today: '2026-11-22' }).map(({ reason }) => reason)
    for (const reason of reasons) {
      for (const words of [english, chinese]) expect(sentence(words, reason)).not.toMatch(/^lint\.|undefined|\[object/)
    }
    expect(reasons.map(({ key }) => key)).toContain(finding.split(' ')[1])
  })
})

test('findings name their item, where it has a name', () => {
  expect(lintEntry(bankEntry({ source: '' }))[0]?.itemId).toBe('RIG-L1-01')
  expect(lintEntry(bankEntry({ id: '' }))[0]).not.toHaveProperty('itemId')
})

function inBoth(options: string[]): Changes {
  return { en: { options }, zh: { options } }
}

function asked(stem: string): Changes {
  return { en: { stem } }
}

function inChinese(stem: string): Changes {
  return { zh: { stem } }
}

function pictured(en: string, zh: string): Changes {
  return { picture: 'stud.webp', en: { alt: en }, zh: { alt: zh } }
}

function drawn(): Changes {
  const options = ['{key} h', '{slip1} h', '{slip2} h']
  return {
    template: 'ev-from-exposure',
    keys: [0],
    en: { stem: 'How long do {n} Wh last?', options },
    zh: { stem: '{n} Wh 能用多久？', options },
  }
}
