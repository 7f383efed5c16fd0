import { useEffect, useState } from 'react'
import type { OwnState } from '#app/features/backlog/answers/own-state.server.ts'

/** What one has said to this answer before; undefined until it is known, and without script. */
export function useOwn(no: number, inside: boolean): OwnState | undefined {
  const [own, setOwn] = useState<OwnState>()
  useEffect(() => {
    if (!inside) return
    const left = new AbortController()
    fetch(`/answers?own=${no}`, { signal: left.signal, headers: { Accept: 'application/json' } })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then(
        (found) => setOwn(found),
        () => {},
      )
    return () => left.abort()
  }, [no, inside])
  return own
}

/** False while the page is drawn by the server: what needs script is offered only where there is some. */
export function useScript(): boolean {
  const [there, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  return there
}
