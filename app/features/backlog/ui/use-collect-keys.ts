import { type RefObject, useEffect } from 'react'
import type { MarkedWords } from '#app/features/backlog/ui/use-marked-words.ts'

const TAKES_KEYS = 'input, textarea, select, button, a, summary'

/** With words marked: Enter adds them to the chosen request, N opens a new one, Escape lets go. */
export function useCollectKeys(
  form: RefObject<HTMLFormElement>,
  marked: MarkedWords | undefined,
  clear: () => void,
): void {
  useEffect(() => {
    if (!marked) return
    const act = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest(TAKES_KEYS)) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') clear()
      if (event.key === 'Enter') submit(form.current)
      if (event.key.toLowerCase() === 'n') openNew(form.current)
      if (['Enter', 'n', 'N'].includes(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [form, marked, clear])
}

const submit = (form: HTMLFormElement | null) =>
  form?.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="collect"]'))

function openNew(form: HTMLFormElement | null) {
  form?.querySelector<HTMLInputElement>('input[value="new"]')?.click()
  form?.querySelector<HTMLTextAreaElement>('textarea[name="title"]')?.select()
}
