import { type RefObject, useEffect, useState } from 'react'

export type DraftToKeep = { target: string; mode: 'new' | 'reply' | 'edit'; revision: number }
export type Keeping = 'idle' | 'keeping' | 'kept' | 'conflict' | 'offline'

/** Two seconds after the last key. */
const PAUSE_MS = 2000
const FIELDS = ['line', 'product', 'kind', 'title', 'body', 'alt', 'to', 'reason', 'photoId']

/** Sends the form's fields to the server while they are typed, never over a newer text from elsewhere. */
export function useDraftKeeping(place: RefObject<HTMLElement>, { target, mode, revision }: DraftToKeep): Keeping {
  const [keeping, setKeeping] = useState<Keeping>('idle')
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let known = revision
    let timer: ReturnType<typeof setTimeout> | undefined
    const abort = new AbortController()
    const keep = async () => {
      setKeeping('keeping')
      const answer = await sendDraft(form, { target, mode, revision: known }, abort.signal)
      if (abort.signal.aborted) return
      known = answer.revision ?? known
      setKeeping(answer.keeping)
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, PAUSE_MS)
    }
    // What is being posted must not come back as a draft.
    const stop = () => {
      clearTimeout(timer)
      abort.abort()
      form.removeEventListener('input', later)
    }
    form.addEventListener('input', later)
    form.addEventListener('submit', stop)
    return () => {
      form.removeEventListener('submit', stop)
      stop()
    }
  }, [place, target, mode, revision])
  return keeping
}

async function sendDraft(
  form: HTMLFormElement,
  draft: DraftToKeep,
  signal: AbortSignal,
): Promise<{ keeping: Keeping; revision?: number }> {
  const typed = new FormData(form)
  const body = new URLSearchParams({ target: draft.target, mode: draft.mode, revision: String(draft.revision) })
  for (const name of FIELDS) if (typeof typed.get(name) === 'string') body.set(name, String(typed.get(name)))
  try {
    const response = await fetch('/drafts', { method: 'POST', body, signal, headers: { Accept: 'application/json' } })
    if (response.status === 409) return { keeping: 'conflict' }
    if (!response.ok) return { keeping: 'offline' }
    return { keeping: 'kept', revision: ((await response.json()) as { revision: number }).revision }
  } catch {
    return { keeping: 'offline' }
  }
}
