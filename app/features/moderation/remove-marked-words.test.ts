import { expect, test } from 'vitest'
import { removeMarkedWords } from '#app/features/moderation/remove-marked-words.ts'

/** Marks what stands between ‹ and ›. */
function remove(written: string): string {
  const marks = [...written.matchAll(/‹([^›]*)›/g)].map((mark, at) => {
    const start = mark.index - at * 2
    return { field: 'text' as const, start, end: start + (mark[1] ?? '').length }
  })
  return removeMarkedWords(written.replace(/[‹›]/g, ''), marks, 'text')
}

test.each([
  [
    'a clause goes and its comma with it',
    'I have used this tripod for three years, ‹use code RIG20› today.',
    'I have used this tripod for three years.',
  ],
  [
    'a sentence that would be a stump goes whole',
    'The lever is great. ‹Use code RIG20› at rigs. It fits the camera well.',
    'The lever is great. It fits the camera well.',
  ],
  [
    'a next sentence begins with a capital',
    'The lever never froze. ‹Use code RIG20›, it really fits the camera well.',
    'The lever never froze. It really fits the camera well.',
  ],
  [
    'words in the middle leave one blank',
    'I would say that this ‹really cheap› plate is what most of us needed here.',
    'I would say that this plate is what most of us needed here.',
  ],
  [
    'brackets that are left empty go',
    'The plate fits all my cameras and rails very well (‹code RIG20›) since May.',
    'The plate fits all my cameras and rails very well since May.',
  ],
  [
    'a paragraph that was an offer goes',
    'First we measured it.\n\n‹Use code RIG20 for 20% off›\n\nThen we broke it.',
    'First we measured it.\n\nThen we broke it.',
  ],
  ['a bullet that was an offer goes', '- strong plate\n- ‹code RIG20›\n- light rail', '- strong plate\n- light rail'],
  [
    'a link without a target is its words',
    'All numbers stand in [my table of torques](‹https://bit.ly/x›) since last week, have a look there.',
    'All numbers stand in my table of torques since last week, have a look there.',
  ],
  [
    'a referral leaves the bare link',
    'I bought the plate here: https://shop.example/cage?‹aff=ana› and it fits very well.',
    'I bought the plate here: https://shop.example/cage and it fits very well.',
  ],
  [
    'a referral among other parameters leaves them',
    'The size L is here: https://shop.example/cage?size=l&‹aff=ana› and it fits very well.',
    'The size L is here: https://shop.example/cage?size=l and it fits very well.',
  ],
  [
    'Chinese clauses close up',
    '这支脚架我用了三年多一直很稳，‹优惠码 RIG20›，推荐给拍鸟的朋友们用。',
    '这支脚架我用了三年多一直很稳，推荐给拍鸟的朋友们用。',
  ],
  ['code elsewhere keeps its blanks', '‹Use code RIG20 now›\n\n```\na  =  b\n```', '```\na  =  b\n```'],
  ['nothing but an offer leaves nothing', '‹Use code RIG20 for 20% off›!', ''],
])('%s', (_, written, rest) => {
  expect(remove(written)).toBe(rest)
})

test('another field’s marks change nothing', () => {
  expect(removeMarkedWords(' as it  was ', [{ field: 'title', start: 0, end: 4 }], 'text')).toBe(' as it  was ')
})
