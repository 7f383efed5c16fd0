import { useLocation, useNavigation } from '@remix-run/react'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { whenParsed } from '#app/components/when-parsed.ts'
import type { ViewerNote } from '#app/viewer-note.ts'

const NoteContext = createContext<ViewerNote | null>(null)

/** Null until the note has been read: draw the neutral state then, so that hydration matches. */
export const useViewerNote = () => useContext(NoteContext)

export function ViewerNoteProvider({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<ViewerNote | null>(null)
  const { pathname } = useLocation()
  const { state } = useNavigation()
  const first = useRef(true)

  useEffect(() => {
    if (state !== 'idle') return
    if (first.current) {
      first.current = false
      return whenParsed(() => setNote(noteInDocument()))
    }
    const abort = new AbortController()
    fetchNote(pathname, abort.signal).then(setNote, () => {})
    return () => abort.abort()
  }, [pathname, state])

  return <NoteContext.Provider value={note}>{children}</NoteContext.Provider>
}

const noteInDocument = () =>
  JSON.parse(document.getElementById('viewer-note')?.textContent ?? 'null') as ViewerNote | null

async function fetchNote(pathname: string, signal: AbortSignal): Promise<ViewerNote> {
  const response = await fetch(`/note?for=${encodeURIComponent(pathname)}`, {
    signal,
    headers: { Accept: 'application/json' },
  })
  const note = (await response.json()) as ViewerNote
  // Rights changed elsewhere: the frame around the page is drawn for another audience.
  if (note.audience !== document.documentElement.dataset.audience) location.reload()
  return note
}
