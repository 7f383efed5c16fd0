import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { type Labels, labelsSchema } from '#app/features/admission/bank/entry.schema.ts'
import { OPTION_ROWS, textsIn } from '#app/features/admission/bank/entry-fields.ts'
import { textFaults } from '#app/features/admission/bank/text-faults.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Read = { entry: BankEntry } | { errors: FieldErrors }

/** The form of an item as an entry of the bank, or everything that is wrong with it at once. */
export function readEntry(form: FormData, typed: Readonly<Record<string, string>>, today: string): Read {
  const labels = parseForm(labelsSchema, form)
  const texts = textsIn(typed)
  const row = Number(typed.key) - 1
  const shared = { key: OPTION_ROWS.find((each) => each === row), picture: Boolean(typed.picture) }
  const errors = {
    ...textFaults(texts, shared),
    ...(labels.ok ? dayFaults(labels.value, today) : labels.errors),
  }
  if (!labels.ok || Object.keys(errors).length > 0) return { errors }
  return { entry: entryOf(labels.value, texts) }
}

function dayFaults({ checked, recheck }: Labels, today: string): FieldErrors {
  return {
    ...(checked > today && { checked: { key: 'bank.checkedLater' } }),
    ...(recheck && recheck <= checked && { recheck: { key: 'bank.recheckEarly' } }),
  }
}

function entryOf(
  { id, topic, level, source, checked, recheck, template, picture, key }: Labels,
  texts: BankEntry['texts'],
) {
  const entry: BankEntry = {
    ...{ id, kind: 'single', keys: [key], topic, level, source, checked, tags: [topic, `L${level}`], line: 1 },
    ...(recheck && { recheck }),
    ...(template && { template }),
    ...(picture && { picture }),
    // A picture that was taken out takes its description along.
    texts: texts.map(({ alt, ...text }) => ({ ...text, ...(picture && alt && { alt }) })),
  }
  return entry
}
