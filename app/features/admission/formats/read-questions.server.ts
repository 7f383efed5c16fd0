import { readAiken } from '#app/features/admission/formats/aiken.ts'
import { formatOf, isZip, type ReadFormat } from '#app/features/admission/formats/format-of.ts'
import { readGift } from '#app/features/admission/formats/gift.ts'
import { readMoodleXml } from '#app/features/admission/formats/moodle-xml.ts'
import { isPlainFileName } from '#app/features/admission/formats/picture-file.ts'
import { readSaid, refused, without } from '#app/features/admission/formats/problems.ts'
import { readQti } from '#app/features/admission/formats/qti.ts'
import { readQtiPackage } from '#app/features/admission/formats/qti-package.server.ts'
import { textOfBytes } from '#app/features/admission/formats/text-bytes.ts'
import type { Question, Reading } from '#app/features/admission/question.ts'

type Named = { format?: ReadFormat | undefined; fileName: string }

const READERS: Record<ReadFormat, (text: string) => Reading> = {
  gift: readGift,
  aiken: readAiken,
  'moodle-xml': readMoodleXml,
  qti: readQti,
}

/** The one entrance for files: whatever comes in, questions and problems come out, and nothing is thrown. */
export async function readQuestions(bytes: Uint8Array, { format, fileName }: Named): Promise<Reading> {
  if (!isPlainFileName(fileName)) return refused(1, 'fileName', { name: fileName })
  if (isZip(bytes)) {
    if (format && format !== 'qti') return refused(1, 'formatUnlike', { format })
    return readableOnly(await readQtiPackage(bytes))
  }
  const text = textOfBytes(bytes, fileName)
  if (typeof text !== 'string') return without(1, 'refused', text.fault)
  return readableOnly(READERS[format ?? formatOf(fileName, text)](text))
}

const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/

function readableOnly({ questions, problems, ...pictures }: Reading): Reading {
  const hidden = questions.filter(hasControlCharacter)
  const refusals = hidden.map(({ line }) => ({ line, kind: 'refused', reason: readSaid('controlCharacter') }) as const)
  return {
    questions: questions.filter((question) => !hidden.includes(question)),
    problems: [...problems, ...refusals],
    ...pictures,
  }
}

const hasControlCharacter = (question: Question): boolean =>
  Object.values(question)
    .flat()
    .some((text) => typeof text === 'string' && CONTROL.test(text))
