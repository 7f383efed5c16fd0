import { expect, test } from 'vitest'
import { phrasingIn, spanAround } from '#app/features/moderation/phrasing.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'

const [said = ''] = phrasings('my | our', '- | new', 'video | short film')

function found(text: string, word: string): string | undefined {
  const phrasing = phrasingIn(word)
  const anchors = (phrasing?.anchors ?? []).map((way) => ({
    start: text.indexOf(way),
    end: text.indexOf(way) + way.length,
  }))
  const [span] = anchors.flatMap((anchor) =>
    phrasing && anchor.start >= 0 ? (spanAround(phrasing, text, anchor) ?? []) : [],
  )
  return span && text.slice(span.start, span.end)
}

test('every way through the slots is one entry among words', () => {
  expect(said).toBe('(my|our) (-|new) (video|short film)')
  expect(phrasingIn('my video')).toBeUndefined()
})

test.each([
  ['watch my video today', 'my video'],
  ['our new short film is out', 'our new short film'],
  ['my newest video', undefined],
  ['army video', undefined],
  ['my, video', undefined],
])('in “%s” it finds %s', (text, span) => expect(found(text, said)).toBe(span))

test('it is looked for by the slot whose words are rarest', () => {
  expect(phrasingIn('(i|we) (shot|published) (a|the)')?.anchors).toEqual(['shot', 'published'])
})
