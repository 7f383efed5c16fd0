import { useEffect } from 'react'
import { chooseClose } from '#app/features/backlog/ui/use-collect-keys.ts'

const TAKES_KEYS = 'input:not([type="radio"]), textarea, select, button, a, summary'

/** J and K move, 1 to 5 choose, Enter attaches to what is chosen, N begins a new request, X says why not, U takes back. */
export function useInboxKeys(): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof Element && event.target.closest(TAKES_KEYS)) return
      if (press(event.key.toLowerCase())) event.preventDefault()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
}

function press(key: string): boolean {
  const form = document.querySelector<HTMLFormElement>('#judge')
  if (chooseClose(form, key)) return true
  if (key === 'enter' && form) {
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="place"]'))
    return true
  }
  if (key === 'n' && form) {
    form.querySelector<HTMLInputElement>('input[name="request"][value="new"]')?.click()
    form.querySelector<HTMLTextAreaElement>('textarea[name="title"]')?.focus()
    return true
  }
  const named =
    ['j', 'k', 'x', 'u'].includes(key) && document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)
  if (!named) return false
  named.click()
  if (key === 'x') form?.querySelector<HTMLInputElement>('input[name="dismissal"]')?.focus()
  return true
}
