import type { Fault } from '#app/features/admission/formats/gift-answers.ts'
import { readLabels } from '#app/features/admission/formats/gift-labels.ts'
import { readAnswers } from '#app/features/admission/formats/gift-options.ts'
import { type GiftParagraph, giftParagraphs } from '#app/features/admission/formats/gift-paragraphs.ts'
import { type GiftParts, partsOf } from '#app/features/admission/formats/gift-parts.ts'
import {
  formatOf,
  hasHtmlTags,
  hasPathLikeBreak,
  oneLine,
  plainText,
} from '#app/features/admission/formats/gift-text.ts'
import { factsOf } from '#app/features/admission/formats/labels.ts'
import { joinReadings, readSaid, warningsAt, without } from '#app/features/admission/formats/problems.ts'
import type { Question, Reading } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

/** Reads the questions of a GIFT file. One bad question never costs another. */
export function readGift(text: string): Reading {
  return joinReadings(giftParagraphs(text).map(readQuestion))
}

function readQuestion(paragraph: GiftParagraph): Reading {
  const start = paragraph.text.search(/\S/)
  const refuse = ({ fault, at, kind = 'refused' }: Fault): Reading =>
    without(lineAt(paragraph, Math.max(at, start)), kind, fault)

  const facts = factsOf(readLabels(paragraph.comments), paragraph.category)
  if ('otherLanguage' in facts) {
    return refuse({ fault: readSaid('otherLanguage', { lang: facts.otherLanguage }), at: start })
  }
  const parts = partsOf(paragraph.text)
  if ('fault' in parts) return refuse(parts)
  const format = formatOf(parts.stem)
  const answers = readAnswers(parts.block, facts.lang, format)
  if ('fault' in answers) return refuse({ ...answers, at: parts.blockAt + answers.at })
  const stem = stemOf(parts)
  if (stem === '') return refuse({ fault: readSaid('noStem'), at: start })

  const { warnings, ...key } = answers
  const line = lineAt(paragraph, start)
  const question: Question = { ...facts, ...key, title: oneLine(parts.title), stem, line }
  const explanation = plainText(parts.explanation, format)
  if (explanation !== '') question.explanation = explanation
  return { questions: [question], problems: warningsAt(line, [...warningsOf(parts), ...warnings]) }
}

function lineAt({ text, line }: GiftParagraph, offset: number): number {
  return line + text.slice(0, offset).split('\n').length - 1
}

// Text behind the options makes them a gap in a sentence, as elsewhere in GIFT.
function stemOf({ stem, after }: GiftParts): string {
  const before = plainText(stem)
  return after.trim() === '' ? before : `${before} _____ ${plainText(after, formatOf(stem))}`.trim()
}

function warningsOf({ stem, block, explanation, after }: GiftParts): Said[] {
  const warnings: Said[] = []
  if (after.trim() !== '') warnings.push(readSaid('gap'))
  if (hasHtmlTags(stem)) warnings.push(readSaid('htmlTags'))
  if ([stem, block, explanation].some(hasPathLikeBreak)) warnings.push(readSaid('pathBreak'))
  return warnings
}
