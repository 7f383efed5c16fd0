import { readFileSync } from 'node:fs'

type Line = { lang: string; text: string }

const linesOf = (name: string): Line[] =>
  readFileSync(`tests/fixtures/moderation/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const KINDS = { honest: linesOf('honest'), promo: linesOf('promotions') }
const LANGUAGES = { en: ['en'], zh: ['zh-CN'], mixed: ['en', 'zh-CN'] }

/** Texts of a length, put together from the example texts of one kind and language. */
export function textsOf(kind: keyof typeof KINDS, language: keyof typeof LANGUAGES, length: number, count: number) {
  const lines = KINDS[kind].filter(({ lang }) => LANGUAGES[language].includes(lang))
  return Array.from({ length: count }, (_, from) => {
    let text = ''
    for (let at = from * 7; text.length < length; at++) text += `${lines[at % lines.length]?.text}\n`
    return text.slice(0, length)
  })
}

const times = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Texts written to take long. */
export function hostileTexts(size: number): [name: string, text: string][] {
  const repeated: [string, string][] = [
    ['one letter', 'a'],
    ['one letter and one blank', 'a '],
    ['letters with dots', 'a.'],
    ['letters with slashes', 'a/'],
    ['links inside links', '[a]('],
    ['links', 'https://a.example/x?ref=b '],
    ['bare links', 'a.com '],
    ['zero-width characters', '\u200b'],
    ['zero-width characters in a word', 'c\u200bo\u200bd\u200be '],
    ['piled marks', 'e\u0301\u0323'],
    ['signs that unfold', '\ufdfa'],
    ['one word of a rule', 'code '],
    ['the same offer', 'use code RIG20 for 20% off at our store, dm me '],
    ['the same offer in Chinese', '加微信领优惠券，下单立减20元 '],
    ['spelled-out offers', 'c o u p o n '],
    ['leetspeak', 'c0up0n d1sc0unt fr33 '],
    ['disguised Han', '微 信 '],
    ['prices', '$1 for me '],
    ['asked prices', 'asking 120 obo, 出300 '],
    ['contacts', 'whatsapp +86 138 0013 8000 加微信 camlover88 '],
    ['digits', '1 3 8 '],
    ['said digits', 'one five five '],
    ['backquotes', '`'],
    ['quoted lines', '>\n'],
    ['empty lines', '\n'],
    ['half a tag', '<a '],
    ['half an entity', '&#'],
    ['emphasis', '*_~'],
    ['look-alikes', 'с'],
    ['mixed scripts', 'cоuрon '],
    ['flags', '🇺🇸'],
    ['lone surrogates', '\ud83d'],
    ['brackets', '[(<{'],
    ['accents', 'ćóúpóń '],
    ['kana', 'クーポンの'],
    ['blanks', ' \n\t'],
  ]
  return repeated.map(([name, piece]) => [name, times(piece, size)])
}
