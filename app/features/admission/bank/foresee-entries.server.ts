import { type BankEntry, pairTexts } from '#app/features/admission/bank/bank-entry.ts'
import { listBankQuestions } from '#app/features/admission/bank/bank-questions.server.ts'
import type { Queryable } from '#db/client.server.ts'

export type Foreseen = 'taken' | 'changed' | 'unchanged'

/** What storing these would mean for the bank: new items, new versions, or nothing. By the id of each. */
export async function foreseeEntries(db: Queryable, entries: readonly BankEntry[]): Promise<Map<string, Foreseen>> {
  const stored = new Map(pairTexts(await listBankQuestions(db)).entries.map((entry) => [entry.id, entry]))
  return new Map(entries.map((entry) => [entry.id, foresee(stored.get(entry.id), entry)]))
}

function foresee(stored: BankEntry | undefined, entry: BankEntry): Foreseen {
  if (!stored) return 'taken'
  return contentOf(stored) === contentOf(entry) ? 'unchanged' : 'changed'
}

/** All that makes a version another one; titles, tags and lines are of the file alone. */
function contentOf({
  kind,
  keys,
  topic,
  level,
  source,
  checked,
  recheck,
  template,
  picture,
  texts,
}: BankEntry): string {
  const said = texts.map(({ lang, stem, options, explanation, alt }) => [lang, stem, options, explanation, alt])
  const sourceText = source === '' ? undefined : source
  return JSON.stringify([kind, keys, topic, level, sourceText, checked, recheck, template, picture, said])
}
