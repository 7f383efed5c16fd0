import type { Rule } from '#app/features/moderation/rule.ts'

export type DeskMark = 'waits' | 'braked' | 'expired' | 'reviewDue'

type Known = { waits: boolean; isBraked: boolean; at: number }

/** Why somebody should look at a rule today. */
export function marksOf({ reviewAt, expiresAt, state }: Rule, { waits, isBraked, at }: Known): DeskMark[] {
  const isPast = (date: string | undefined) => date !== undefined && state !== 'retired' && Date.parse(date) <= at
  const marks: [DeskMark, boolean][] = [
    ['waits', waits],
    ['braked', isBraked],
    ['expired', isPast(expiresAt)],
    ['reviewDue', isPast(reviewAt)],
  ]
  return marks.flatMap(([mark, holds]) => (holds ? [mark] : []))
}
