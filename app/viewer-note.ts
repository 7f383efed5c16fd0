/** The little that is yours on a page; drawn in after the shared document has arrived. */
export type ViewerNote = {
  audience: string
  handle: string | null
  state: 'visitor' | 'applicant' | 'member'
  newcomer: boolean
  silenced: boolean
  unread: number
  grants: string[]
  /** What a moderator imposed and still stands. */
  sanction?: { id: string; kind: 'warn' | 'silence' | 'suspend'; endsAt: number | null }
  thread?: ThreadNote
  request?: RequestNote
}

export type ThreadNote = {
  /** Post numbers. */
  own: number[]
  voted: number[]
  flagged: number[]
  editable: number[]
  mayAccept: boolean
  draft: string | null
  /** 0 when there is no draft yet. */
  draftRevision: number
  lastReadNo: number
  /** Waiting for a moderator, or removed: shown only to their author. */
  held: { no: number; state: 'held' | 'removed' }[]
}

export type RequestNote = { asked: boolean; meToo: boolean }
