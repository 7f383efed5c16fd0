import type { Wait } from '#app/features/forum/expected-wait.ts'

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
  /** While a storm is on: when it ends. */
  stormUntil?: number
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
  held: OwnHeld[]
  /** Posts that stand as they were while a change of this person's waits. */
  editsWaiting: number[]
}

export type RequestNote = {
  asked: boolean
  meToo: boolean
  /** Told when the answer changes. */
  watching?: boolean
  /** What this person said about buying, as it stands. */
  intent?: { step: 2 | 3 | 4 | 5; juster: number | null; qty: number; expiresAt: number }
}

export type OwnHeld = {
  id: string
  no: number
  state: 'held' | 'removed'
  /** Made by the one renderer that sanitises. */
  html: string
  lang: string
  /** What the rules say of it, in words. */
  why: string[]
  wait: Wait
  /** Why it was removed. */
  reason: string | null
}
