const PATIENCE_MS = 86_400_000

/** Where nobody else could sign, the same person may after a day, publicly marked as one signature. */
export const maySignAlone = (
  signers: readonly string[],
  proposedAt: number,
  now: number,
  patienceMs: number = PATIENCE_MS,
) => signers.length === 0 && now - proposedAt >= patienceMs
