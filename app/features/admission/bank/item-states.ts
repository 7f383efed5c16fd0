import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import type { ItemState } from '#app/features/admission/bank/bank-questions.server.ts'
import { lintEntry } from '#app/features/admission/lint/lint-entry.ts'

const STEPS: Record<ItemState, readonly ItemState[]> = {
  draft: ['pilot', 'live', 'retired'],
  pilot: ['draft', 'live', 'suspended', 'retired'],
  live: ['pilot', 'suspended', 'retired'],
  suspended: ['draft', 'pilot', 'live', 'retired'],
  // Not straight back: what was retired may have been practised in public.
  retired: ['suspended'],
  practice: ['retired'],
}

export const stepsFrom = (state: ItemState): readonly ItemState[] => STEPS[state]

export const isDrawn = (state: ItemState) => state === 'live' || state === 'pilot'

type Hindrance = 'voided' | 'notReviewed' | 'lintErrors'

/** What keeps an item out of every form, whatever its state; undefined when nothing does. */
export function hindranceOf(item: { voided: boolean; approved: BankEntry | undefined }): Hindrance | undefined {
  if (item.voided) return 'voided'
  if (!item.approved) return 'notReviewed'
  return hasErrors(item.approved) ? 'lintErrors' : undefined
}

export const hasErrors = (entry: BankEntry) => lintEntry(entry).some(({ weight }) => weight === 'error')
