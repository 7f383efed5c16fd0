import { listBankQuestions } from '#app/features/admission/bank/bank-questions.server.ts'
import { listPictures } from '#app/features/admission/bank/find-item.server.ts'
import { isTopic } from '#app/features/admission/blueprint.ts'
import {
  isWrittenFormat,
  refusedBy,
  WRITTEN_FORMATS,
  type WrittenFormat,
  writeQuestions,
} from '#app/features/admission/formats/write-questions.ts'
import type { Question } from '#app/features/admission/question.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'

const FILES: Record<WrittenFormat, { ending: string; type: string }> = {
  gift: { ending: 'gift', type: 'text/plain; charset=utf-8' },
  aiken: { ending: 'txt', type: 'text/plain; charset=utf-8' },
  'moodle-xml': { ending: 'xml', type: 'application/xml; charset=utf-8' },
}

/** The newest version of every item, or of one topic, as a file. */
export async function exportBank(ctx: Context, search: URLSearchParams) {
  const format = search.get('format') ?? ''
  if (!isWrittenFormat(format)) throw new AppError('bad-request', { key: 'bank.exportFormat' })
  const topic = search.get('topic') ?? ''
  const stored = (await listBankQuestions(ctx.db)).filter((question) => !isTopic(topic) || question.topic === topic)
  const questions = sayableIn(format, ctx.language, stored)
  const pictures = format === 'moodle-xml' ? await picturesOf(ctx, questions) : undefined
  const { text } = writeQuestions(format, questions, pictures)
  const name = ['coldshoe-bank', ...(isTopic(topic) ? [topic.toLowerCase()] : [])].join('-')
  return { text, name: `${name}.${FILES[format].ending}`, type: FILES[format].type }
}

/** What each format would leave out of this bank. */
export async function exportLosses({ db, language }: Context) {
  const questions = await listBankQuestions(db)
  return WRITTEN_FORMATS.map((format) => {
    const refused = refusedBy(format, sayableIn(format, language, questions))
    const named = refused.map(({ question: { id, lang }, reason }) => ({ id, lang, reason }))
    return { format, count: named.length, first: named.slice(0, MOST_NAMED) }
  })
}

const MOST_NAMED = 10

// Aiken cannot say in which language a question is: its file holds the reader's.
const sayableIn = (format: WrittenFormat, language: Language, questions: readonly Question[]) =>
  format === 'aiken' ? questions.filter(({ lang }) => lang === language) : questions

const picturesOf = ({ db }: Context, questions: readonly Question[]) =>
  listPictures(db, [...new Set(questions.flatMap(({ picture }) => picture ?? []))])
