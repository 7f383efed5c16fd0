import { isLevel, isTopic, type Level, type Topic } from '#app/features/admission/blueprint.ts'
import { type Fault, type GiftOption, readOptions } from '#app/features/admission/formats/gift-options.ts'
import { type GiftParagraph, giftParagraphs } from '#app/features/admission/formats/gift-paragraphs.ts'
import { findLastMark, findMark, hasHtmlTags, hasPathLikeBreak, plainText } from '#app/features/admission/formats/gift-text.ts'

export type GiftItem = {
  /** Empty where the file gives none. */
  id: string
  title: string
  stem: string
  options: GiftOption[]
  explanation?: string
  tags: string[]
  topic?: Topic
  level?: Level
  source?: string
  checked?: string
  line: number
}

export type GiftProblem = { line: number; kind: 'refused' | 'warning'; reason: string }

export type GiftReading = { items: GiftItem[]; problems: GiftProblem[] }

/** Reads the choice questions of a GIFT file. One bad question never costs another. */
export function readGift(text: string): GiftReading {
  const readings = giftParagraphs(text).map(readQuestion)
  return {
    items: readings.flatMap((reading) => reading.items),
    problems: readings.flatMap((reading) => reading.problems),
  }
}

function readQuestion(paragraph: GiftParagraph): GiftReading {
  const start = paragraph.text.search(/\S/)
  const refuse = ({ fault, at }: Fault): GiftReading => ({
    items: [],
    problems: [{ line: lineAt(paragraph, Math.max(at, start)), kind: 'refused', reason: fault }],
  })

  const parts = partsOf(paragraph.text)
  if ('fault' in parts) return refuse(parts)
  const options = readOptions(parts.block)
  if ('fault' in options) return refuse({ ...options, at: parts.blockAt + options.at })

  const line = lineAt(paragraph, start)
  const item = {
    ...labelsOf(paragraph),
    title: plainText(parts.title),
    stem: stemOf(parts),
    options,
    ...(parts.explanation && { explanation: plainText(parts.explanation) }),
    line,
  }
  if (item.stem === '') return refuse({ fault: 'The question has no text before its options.', at: start })
  return { items: [item], problems: warningsOf(parts).map((reason) => ({ line, kind: 'warning', reason })) }
}

function lineAt({ text, line }: GiftParagraph, offset: number): number {
  return line + text.slice(0, offset).split('\n').length - 1
}

type Parts = { title: string; stem: string; block: string; blockAt: number; explanation: string; after: string }

function partsOf(text: string): Parts | Fault {
  const start = text.search(/\S/)
  const isTitled = text.startsWith('::', start)
  const titleEnd = isTitled ? findMark(text, ['::'], start + 2) : start
  if (titleEnd === -1) return { fault: 'The title is not closed with ::.', at: start }

  const stemAt = isTitled ? titleEnd + 2 : start
  const open = findMark(text, ['{', '}'], stemAt)
  if (open === -1) return { fault: 'There are no options in { }.', at: start }
  if (text[open] === '}') return { fault: 'A } stands before any {. A brace in a text is written \\}.', at: open }
  const close = findMark(text, ['{', '}'], open + 1)
  if (close === -1) return { fault: 'The options are not closed with } before the next blank line.', at: open }
  if (text[close] === '{')
    return { fault: 'A second { stands before the }. A brace in a text is written \\{.', at: close }
  const second = secondQuestionAt(text, close + 1)
  if (second) return second

  const inside = text.slice(open + 1, close)
  const general = findLastMark(inside, '####')
  return {
    title: isTitled ? text.slice(start + 2, titleEnd) : '',
    stem: text.slice(stemAt, open),
    block: general === -1 ? inside : inside.slice(0, general),
    blockAt: open + 1,
    explanation: general === -1 ? '' : inside.slice(general + 4),
    after: text.slice(close + 1),
  }
}

function secondQuestionAt(text: string, from: number): Fault | undefined {
  const brace = findMark(text, ['{', '}'], from)
  const lineBreak = /\n\s*(?=\S)/.exec(text.slice(from))
  const nextLine = lineBreak ? from + lineBreak.index + lineBreak[0].length : text.length
  if (brace !== -1 && brace < nextLine) return { fault: 'One question has two sets of options in { }.', at: brace }

  const isQuestion = brace !== -1 || text.startsWith('::', nextLine)
  return isQuestion ? { fault: 'A blank line is missing before this question.', at: nextLine } : undefined
}

// Text behind the options makes them a gap in a sentence, as elsewhere in GIFT.
function stemOf({ stem, after }: Parts): string {
  return after.trim() === '' ? plainText(stem) : `${plainText(stem)} _____ ${plainText(after)}`.trim()
}

function warningsOf({ stem, block, explanation, after }: Parts): string[] {
  const warnings: string[] = []
  if (after.trim() !== '') warnings.push('Text after the } makes the options a gap in the sentence.')
  if (hasHtmlTags(stem)) warnings.push('HTML tags were taken out.')
  if ([stem, block, explanation].some(hasPathLikeBreak)) {
    warnings.push('\\n inside a word is a line break; a backslash in a text is written \\\\.')
  }
  return warnings
}

function labelsOf({ comments, category }: GiftParagraph) {
  const labels = [...comments.matchAll(/\[(id|tag|source|checked):((?:\\\]|[^\]])*)\]/g)].map((match) => ({
    name: match[1] ?? '',
    value: (match[2] ?? '').replaceAll('\\]', ']').trim(),
  }))
  const labelled = (name: string) => labels.find((label) => label.name === name)?.value
  const tags = labels.filter((label) => label.name === 'tag').map((label) => label.value)
  const levels = tags.map((tag) => Number(/^L(\d)$/.exec(tag)?.[1]))
  return {
    id: labelled('id') ?? '',
    tags,
    topic: tags.find(isTopic) ?? category.split('/').findLast(isTopic),
    level: levels.find(isLevel),
    source: labelled('source'),
    checked: labelled('checked'),
  }
}
