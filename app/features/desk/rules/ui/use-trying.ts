import { type RefObject, useEffect, useState } from 'react'
import type { Tried } from '#app/features/desk/rules/write/try-written.server.ts'

const PAUSE_MS = 500

/** Asks the server a moment after the last key; an older answer never stands in place of a newer one. */
export function useTrying(place: RefObject<HTMLElement>): Tried | undefined {
  const [tried, setTried] = useState<Tried>()
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let abort = new AbortController()
    const look = () => {
      abort.abort()
      abort = new AbortController()
      askDesk(form, abort.signal).then(
        (answer) => answer && setTried(answer),
        () => {},
      )
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE_MS)
    }
    later()
    form.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      abort.abort()
      form.removeEventListener('input', later)
    }
  }, [place])
  return tried
}

async function askDesk(form: HTMLFormElement, signal: AbortSignal): Promise<Tried | undefined> {
  const response = await fetch('/rules/desk/try', {
    ...{ method: 'POST', body: new FormData(form), signal },
    headers: { Accept: 'application/json' },
  })
  return response.ok ? ((await response.json()) as Tried) : undefined
}
