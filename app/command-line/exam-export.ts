import { parseArgs } from 'node:util'
import { openContext } from '#app/command-line/open-context.ts'
import { print, runCommand, say } from '#app/command-line/run-command.ts'
import { listBankQuestions } from '#app/features/admission/bank/bank-questions.server.ts'
import { listPictures } from '#app/features/admission/bank/list-pictures.server.ts'
import { isTopic, type Topic } from '#app/features/admission/blueprint.ts'
import {
  isWrittenFormat,
  WRITTEN_FORMATS,
  type WrittenFormat,
  writeQuestions,
} from '#app/features/admission/formats/write-questions.ts'
import { words } from '#app/messages/en/bank-reasons.ts'
import { sentence } from '#app/messages/sentence.ts'

const USAGE = `Usage: npm run -s exam:export -- --format ${WRITTEN_FORMATS.join('|')} [--topic RIG]`

type Wanted = { format: WrittenFormat; topic: Topic | undefined }

export async function exportExam(args: string[]): Promise<number> {
  const wanted = readArguments(args)
  if (!wanted) return say(USAGE, 2)
  const { db } = await openContext()
  const bank = await listBankQuestions(db)
  const asked = bank.filter(({ topic }) => wanted.topic === undefined || topic === wanted.topic)
  const { text, refused } = writeQuestions(wanted.format, asked, await listPictures(db, asked))
  await print(text)
  for (const { question, reason } of refused) say(`${question.id} (${question.lang}): ${sentence(words, reason)}`, 0)
  return say(`${asked.length - refused.length} written, ${refused.length} refused.`, refused.length === 0 ? 0 : 1)
}

function readArguments(args: string[]): Wanted | undefined {
  try {
    const { values } = parseArgs({ args, options: { format: { type: 'string' }, topic: { type: 'string' } } })
    const { format = '', topic } = values
    if (!isWrittenFormat(format) || (topic !== undefined && !isTopic(topic))) return undefined
    return { format, topic }
  } catch {
    return undefined
  }
}

runCommand(import.meta.url, exportExam)
