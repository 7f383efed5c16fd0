import type { Half } from '#app/features/backlog/request-steps.ts'

type Holders = { engineerId: string | null; leads: readonly string[]; admins: readonly string[] }

/** Whose signature can be the second: the line's engineer or a lead; where there is neither, an admin. Never the first's own. */
export function secondSigners(half: Half, { engineerId, leads, admins }: Holders, firstId: string): string[] {
  const holders = half === 'engineer' && engineerId !== null ? [engineerId, ...leads] : leads
  const others = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== firstId)
  return others(holders).length > 0 ? others(holders) : others(admins)
}

/** Who is PM and R&D of a line signs both halves in one form. */
export const holdsBoth = (
  half: Half,
  { pmId, engineerId }: { pmId: string | null; engineerId: string | null },
  id: string,
) => half === 'engineer' && pmId === id && engineerId === id
