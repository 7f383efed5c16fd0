import { type RefObject, useEffect } from 'react'
import type { Shown } from '#app/features/backlog/answers/channels.ts'

/** Long enough in view to have been read in part. */
const LOOKED_MS = 1200

/** Says once that the card was in view, where it stands in one of the places that are kept on record. */
export function useSeen(card: RefObject<HTMLElement>, no: number, shown: Shown | undefined): void {
  const { channel, context } = shown ?? {}
  useEffect(() => {
    if (!card.current || !channel || context === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const watcher = new IntersectionObserver(([entry]) => {
      clearTimeout(timer)
      if (!entry?.isIntersecting) return
      timer = setTimeout(() => {
        watcher.disconnect()
        const body = new URLSearchParams({ no: String(no), channel, context })
        fetch('/answers', { method: 'POST', body, keepalive: true }).catch(() => {})
      }, LOOKED_MS)
    })
    watcher.observe(card.current)
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
    }
  }, [card, no, channel, context])
}
