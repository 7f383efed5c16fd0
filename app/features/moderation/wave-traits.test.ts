import { expect, test } from 'vitest'
import { traitsOf } from '#app/features/moderation/wave-traits.ts'

const linksIn = (body: string, codes: string[] = []) =>
  traitsOf({ authorId: 'ana', body, pictures: [{ look: 'ff00', codes }] })
    .filter(({ kind }) => kind === 'link')
    .map(({ value }) => value)

test.each([
  ['see https://www.rigs.example/a and http://sale.rigs.example/b?x=1', ['rigs.example']],
  ['a.shop.co.uk/x and b.shop.co.uk/y', ['shop.co.uk']],
  ['https://one.github.io/x https://two.github.io/y', ['one.github.io', 'two.github.io']],
  ['rigs[.]shop today', ['rigs.shop']],
  ['http://192.0.2.7/x', ['192.0.2.7']],
  ['no link at all', []],
])('%s leads to %j', (body, sites) => {
  expect(linksIn(body)).toEqual(sites)
})

test('a code in a photo leads somewhere as well', () => {
  expect(linksIn('Look at the photo.', ['https://rigs.example/qr'])).toEqual(['rigs.example'])
})

test('its author, its pictures and its words are what else it may share', () => {
  const pictures = [{ look: 'ff00', codes: [] }]
  const traits = traitsOf({ authorId: 'ana', title: 'Clamp slips', body: 'It turns by itself.', pictures })
  expect(traits.map(({ kind }) => kind)).toEqual(['account', 'image', 'text', 'text', 'text', 'text'])
  expect(traits.slice(0, 2).map(({ value }) => value)).toEqual(['ana', 'ff00'])
})
