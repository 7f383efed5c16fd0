/** What came of a member’s flags so far. */
export type FlaggerRecord = { agreed: number; settled: number }

/** Fewer say nothing about a person yet. */
const LEAST = 5
const WORTH_HURRYING = 0.25

/** Whose flags make a post urgent: everybody’s, but of those who were nearly always wrong. They are still looked at. */
export const isWorthHurrying = ({ agreed, settled }: FlaggerRecord): boolean =>
  settled < LEAST || agreed / settled >= WORTH_HURRYING
