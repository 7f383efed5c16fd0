import { useEffect } from 'react'

const WRITES = 'input, textarea, select'

/** J and K go through the rows, and the row's own links do the rest: Enter opens it, N begins a new request, X says that it is none. */
export function useTriageKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
}

function act(event: KeyboardEvent) {
  const at = event.target instanceof HTMLElement ? event.target : document.body
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Escape') return leave(at)
  if (at.matches(WRITES) && !at.matches('input[type="radio"]')) return
  if (localStorage.getItem('letter-keys') === 'off') return
  const key = event.key.toLowerCase()
  const row = at.closest<HTMLElement>('[data-judge]')
  if (key === 'j' || key === 'k') stepFrom(row, key === 'j' ? 1 : -1)
  else if (key === 'n') row?.querySelector<HTMLElement>('[data-key="n"]')?.click()
  else if (key === 'x') dismiss(row)
  else return
  event.preventDefault()
}

function stepFrom(row: HTMLElement | null, by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-judge]')]
  const next = rows[row ? rows.indexOf(row) + by : 0]
  next?.querySelector<HTMLElement>('[data-key="enter"]')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function dismiss(row: HTMLElement | null) {
  const form = row?.querySelector('details')
  if (!form) return
  form.open = true
  form.querySelector<HTMLElement>('input[type="radio"]')?.focus()
}

/** Out of a field first, then out of the form; the row stays chosen. */
function leave(at: HTMLElement) {
  const row = at.closest<HTMLElement>('[data-judge]')
  const form = at.closest('details')
  if (form) form.open = false
  row?.querySelector<HTMLElement>('[data-key="enter"]')?.focus()
}
