import { acceptedNumber } from '#app/features/admission/formats/accepted-number.ts'
import { htmlToText } from '#app/features/admission/formats/html-text.ts'
import { type Label, labelsOf } from '#app/features/admission/formats/labels.ts'
import { tagOf } from '#app/features/admission/formats/moodle-labels.ts'
import { writeSaid } from '#app/features/admission/formats/shape-fault.ts'
import { shareOfEach } from '#app/features/admission/formats/shares.ts'
import { escapeXml } from '#app/features/admission/formats/xml.ts'
import type { Question } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

const TYPES = { single: 'multichoice', multiple: 'multichoice', truefalse: 'truefalse', numeric: 'numerical' } as const

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

export function moodleFault(question: Question): Said | undefined {
  const texts = Object.values(question).flat()
  return texts.some((text) => typeof text === 'string' && NOT_XML.test(text)) ? writeSaid('xmlCharacter') : undefined
}

type Pictures = ReadonlyMap<string, Uint8Array>

/** `pictures`: the bytes of those that the questions name, to lie in the file beside them. */
export const writeMoodleQuiz = (questions: readonly Question[], pictures: Pictures = new Map()): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.map((question) => writeQuestion(question, pictures)).join('')}</quiz>\n`

function writeQuestion(question: Question, pictures: Pictures): string {
  const { id, kind, title, explanation = '' } = question
  const labels = [...labelsOf(question), ...numberLabels(question)].filter((label) => label.name !== 'id')
  const lines = [
    `<name>${inText(title)}</name>`,
    stemOf(question, pictures.get(question.picture ?? '')),
    plain('generalfeedback', explanation),
    `<idnumber>${escapeXml(id)}</idnumber>`,
    ...answersOf(question),
    `<tags>${labels.map((label) => `<tag>${inText(tagOf(label))}</tag>`).join('')}</tags>`,
  ]
  return `  <question type="${TYPES[kind]}">\n${lines.map((line) => `    ${line}\n`).join('')}  </question>\n`
}

function stemOf({ stem, picture = '', alt = '' }: Question, bytes: Uint8Array | undefined): string {
  if (!bytes) return plain('questiontext', stem)
  const image = `<img src="@@PLUGINFILE@@/${encodeURIComponent(picture)}" alt="${escapeXml(alt)}">`
  const html = `<p>${escapeXml(stem).replaceAll('\n', '<br>')}</p><p>${image}</p>`
  // Spaces that HTML would join keep the text plain: then the picture lies in the file, and only its label names it.
  const isSame = htmlToText(html) === stem
  const text = isSame ? inText(html) : inText(stem)
  const file = `<file name="${escapeXml(picture)}" path="/" encoding="base64">${toBase64(bytes)}</file>`
  return `<questiontext format="${isSame ? 'html' : 'plain_text'}">${text}${file}</questiontext>`
}

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

const inText = (text: string) => `<text>${escapeXml(text)}</text>`

const plain = (name: string, text: string) => `<${name} format="plain_text">${inText(text)}</${name}>`

function answersOf({ kind, options, keys }: Question): string[] {
  if (kind === 'numeric') return options.map(numberAnswer)
  if (kind === 'truefalse')
    return ['true', 'false'].map((word, index) => answer(keys.includes(index) ? '100' : '0', word))
  const right = kind === 'single' ? '100' : shareOfEach(keys.length)
  const wrong = kind === 'single' ? '0' : '-100'
  return [
    `<single>${kind === 'single'}</single>`,
    '<shuffleanswers>true</shuffleanswers>',
    ...options.map((option, index) => answer(keys.includes(index) ? right : wrong, option)),
  ]
}

const answer = (fraction: string, text: string) =>
  `<answer fraction="${fraction}" format="plain_text">${inText(text)}</answer>`

function numberAnswer(option: string): string {
  const { number, tolerance } = asMoodleNumber(option)
  return `<answer fraction="100" format="plain_text">${inText(number)}<tolerance>${tolerance}</tolerance></answer>`
}

function asMoodleNumber(option: string): { number: string; tolerance: string } {
  const [number = '', tolerance = '0'] = option.split(':')
  if (!option.includes('..')) return { number, tolerance }
  const accepted = acceptedNumber(option)
  return { number: String(accepted?.centre), tolerance: String(accepted?.tolerance) }
}

function numberLabels({ kind, options }: Question): Label[] {
  if (kind !== 'numeric') return []
  const areSaid = options.every((option) => {
    const { number, tolerance } = asMoodleNumber(option)
    return option === (Number(tolerance) === 0 ? number : `${number}:${tolerance}`)
  })
  return areSaid ? [] : options.map((value) => ({ name: 'answer', value }))
}
