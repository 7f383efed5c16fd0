type Holders = { moderators: readonly string[]; leads: readonly string[]; admins: readonly string[] }
type Appeal = { authorId: string; againstId: string | null }

/** Another moderator; where there is none, a lead, then an admin. Never who decided, nor whose appeal it is. */
export function appealDeciders({ moderators, leads, admins }: Holders, { authorId, againstId }: Appeal): string[] {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== authorId && id !== againstId)
  return [moderators, leads, admins].map(others).find((ids) => ids.length > 0) ?? []
}
