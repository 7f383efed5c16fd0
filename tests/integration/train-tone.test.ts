import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { trainShippedTone } from '#app/command-line/train-tone.ts'
import { normalise } from '#app/features/moderation/normalise.ts'
import { restoreTone } from '#app/features/moderation/tone/stored-tone.ts'
import { toneOf } from '#app/features/moderation/tone/tone-of.ts'
import { termsOf } from '#app/features/moderation/tone/tone-terms.ts'
import { soundOf } from '#app/features/moderation/tone/train-tone.ts'

test('the tone that comes with the program is that of the labelled texts', async () => {
  const place = path.join(await mkdtemp(path.join(tmpdir(), 'tone-')), 'tone.json')
  expect(await trainShippedTone(place)).toBe(0)
  const learned = restoreTone(JSON.parse(await readFile(place, 'utf8')))
  const texts = (await readFile('tests/fixtures/moderation/honest.jsonl', 'utf8')).trim().split('\n').slice(0, 500)
  for (const line of texts) {
    const plain = normalise(JSON.parse(line).text).plain.text
    // A few rules more or less are no reason to learn anew.
    expect(Math.abs(toneOf(plain) - soundOf(termsOf(plain), learned))).toBeLessThan(1)
  }
})
