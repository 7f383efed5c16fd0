import { expect, test } from 'vitest'
import { ownWords } from '#app/features/backlog/intake/mail/own-words.ts'

const SAID = 'The NATO rail on the V2 is too short for my handle.'

test.each([
  ['a plain mail', SAID],
  ['a signature', `${SAID}\n-- \nKim Studio\n+49 30 123`],
  ['a phone’s footer', `${SAID}\n\nSent from my iPhone`],
  ['a Chinese phone’s footer', `${SAID}\n\n发自我的 iPhone`],
  ['regards', `${SAID}\n\nKind regards,\nKim`],
  [
    'a reply in English',
    `${SAID}\n\nOn Mon, 2 Nov 2026 at 09:12, Support <help@maker.example> wrote:\n> Hello Kim\n> Thanks`,
  ],
  [
    'an introduction broken in two',
    `${SAID}\n\nOn Mon, 2 Nov 2026 at 09:12, Support Team\n<help@maker.example> wrote:\n> Hello`,
  ],
  ['a reply in German', `${SAID}\n\nAm 02.11.2026 um 09:12 schrieb Support <help@maker.example>:\n> Hallo`],
  ['a reply in Chinese', `${SAID}\n\n在 2026年11月2日，客服 <help@maker.example> 写道：\n> 你好`],
  ['a forwarded mail', `${SAID}\n\n-----Original Message-----\nFrom: Support\nHello`],
  [
    'a header block',
    `${SAID}\n\nFrom: Support <help@maker.example>\nSent: Monday\nTo: Kim\nSubject: Re: rail\n\nHello`,
  ],
  ['a Chinese header block', `${SAID}\n\n发件人: 客服\n发送时间: 2026年11月2日\n收件人: Kim\n\n你好`],
  ['answers between the lines', `> Which rail do you mean?\n${SAID}\n> Thanks`],
  ['a line of underscores', `${SAID}\n________________________________\nFrom: x`],
  ['other line ends', `${SAID}\r\n\r\n-- \r\nKim`],
])('of %s only the own words stay', (_, text) => {
  expect(ownWords(text).words).toBe(SAID)
})

test.each([
  ['From: my point of view the rail is short.', 'a sentence that begins like a header'],
  ['On Monday I wrote about the rail.\nNothing came of it.', 'a sentence that tells of writing'],
  ['One thing -- the rail -- is short.', 'dashes in a sentence'],
  ['De: lange Schiene fehlt.', 'a word that begins a header in another language'],
])('%s stays whole: %s', (text) => {
  expect(ownWords(text).words).toBe(text)
})

test('what was cut off is said', () => {
  expect(ownWords(`${SAID}\n> before`)).toMatchObject({ quoted: true, signature: false })
  expect(ownWords(`${SAID}\n-- \nKim`)).toMatchObject({ quoted: false, signature: true })
})

test('a mail that only quotes says nothing', () => {
  expect(ownWords('> all of it\n> was said before').words).toBe('')
})
