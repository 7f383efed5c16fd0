import { readFile, writeFile } from 'node:fs/promises'
import { runCommand, say } from '#app/command-line/run-command.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'
import { storeTone } from '#app/features/moderation/tone/stored-tone.ts'
import { type LabelledText, toneExamples, toneExamplesOfRules } from '#app/features/moderation/tone/tone-examples.ts'
import { trainTone } from '#app/features/moderation/tone/train-tone.ts'

const TEXTS = 'tests/fixtures/moderation'
const PLACE = 'app/features/moderation/tone/tone.json'

/** Learns how offers and honest posts sound from the labelled texts, and writes it down for the next build. */
export async function trainShippedTone(place = PLACE): Promise<number> {
  const [promotions, honest, topics] = await Promise.all(['promotions', 'honest', 'topics'].map(readTexts))
  const examples = [
    ...toneExamples(promotions ?? [], true),
    ...toneExamples([...(honest ?? []), ...(topics ?? [])], false),
    ...toneExamplesOfRules(RULES),
  ]
  await writeFile(place, `${JSON.stringify(storeTone(trainTone(examples), examples.length), null, 2)}\n`)
  return say(`The tone of ${examples.length} texts stands in ${place}.`, 0)
}

async function readTexts(name: string): Promise<LabelledText[]> {
  const lines = await readFile(`${TEXTS}/${name}.jsonl`, 'utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

runCommand(import.meta.url, () => trainShippedTone())
