import { useEffect, useState } from 'react'

const STORED = 'letter-keys'

/**
 * A page's elements name their key by `aria-keyshortcuts`; pressing it presses them, or goes into a field.
 * Single letters can be turned off, for whoever speaks to the computer.
 */
export function useLetterKeys() {
  const [on, setOn] = useState<boolean>()
  useEffect(() => setOn(localStorage.getItem(STORED) !== 'off'), [])
  useEffect(() => {
    if (!on) return
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [on])
  const turn = (to: boolean) => {
    localStorage.setItem(STORED, to ? 'on' : 'off')
    setOn(to)
  }
  return { on, turn }
}

function pressed(event: KeyboardEvent) {
  const at = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || at.closest('dialog')) return
  if (at.matches('input, textarea, select')) {
    if (event.key === 'Escape') at.blur()
    return
  }
  const named = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key.toLowerCase())}"]`)
  if (!named) return
  event.preventDefault()
  if (named.matches('textarea')) named.focus()
  else if (!event.repeat) named.click()
}
