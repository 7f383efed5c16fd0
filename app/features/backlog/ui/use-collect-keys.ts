import { type RefObject, useEffect } from 'react'
import { sentencesOf } from '#app/features/backlog/judging/sentences-of.ts'
import type { Marking } from '#app/features/backlog/ui/use-marked-words.ts'

const TAKES_KEYS = 'input, textarea, select, button, a, summary'
const WRITES = 'input, textarea, select'

type WrittenPost = { no: number; body: string }

/**
 * J and K go from post to post, S from sentence to sentence within one; 1 to 5 choose among the requests. With
 * something marked Enter adds it to the chosen one, N opens a new one, Escape lets go. In a field Enter with Control or
 * Command sends the form.
 */
export function useCollectKeys(
  form: RefObject<HTMLFormElement>,
  posts: readonly WrittenPost[],
  marking: Marking,
): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : undefined
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && at?.closest('form') === form.current)
        return submit(form.current, event)
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'Escape' && at instanceof HTMLElement && at.matches(WRITES)) return at.blur()
      if (at?.closest(TAKES_KEYS) && !(at.matches('input[type="radio"]') && event.key !== 'Enter')) return
      if (localStorage.getItem('letter-keys') === 'off' && event.key.length === 1) return
      press(event, form.current, posts, marking)
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [form, posts, marking])
}

function press(event: KeyboardEvent, form: HTMLFormElement | null, posts: readonly WrittenPost[], marking: Marking) {
  const { marked, markPost, clear } = marking
  const key = event.key.toLowerCase()
  const place = posts.findIndex(({ no }) => no === marked?.postNo)
  const next = { j: posts[place + 1], k: posts[Math.max(0, place - 1)] }[key]
  if (next) markPost(next.no)
  if (key === 's') markNextSentence(posts, marking)
  if (key === 'escape') clear()
  if (chooseClose(form, key)) return
  if (!marked) return
  // A new request is looked over first: nothing is opened under a title that nobody has read.
  const fresh = key === 'n' || (key === 'enter' && form?.querySelector('input[value="new"]:checked') !== null)
  if (key === 'enter' && !fresh) submit(form, event)
  if (!fresh) return
  openNew(form)
  event.preventDefault()
}

function markNextSentence(posts: readonly WrittenPost[], { marked, markPassage }: Marking) {
  const post = posts.find(({ no }) => no === marked?.postNo) ?? posts[0]
  if (!post) return
  const sentences = sentencesOf(post.body)
  const after = marked?.quote ? (marked.start ?? 0) : -1
  const next = sentences.find(({ start }) => start > after) ?? sentences[0]
  if (next) markPassage(post, next)
}

function submit(form: HTMLFormElement | null, event: KeyboardEvent) {
  event.preventDefault()
  if (!event.repeat) form?.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="collect"]'))
}

export function openNew(form: HTMLFormElement | null) {
  form?.querySelector<HTMLInputElement>('input[name="request"][value="new"]')?.click()
  const title = form?.querySelector<HTMLTextAreaElement>('textarea[name="title"]')
  title?.select()
  title?.scrollIntoView({ block: 'nearest' })
}

/** By its place among the requests that stand beside the words; says whether there is one. */
export function chooseClose(form: HTMLFormElement | null, key: string): boolean {
  const close = [...(form?.querySelectorAll<HTMLInputElement>('input[name="request"]') ?? [])]
  const chosen = close.filter(({ value }) => /^\d+$/.test(value))[Number(key) - 1]
  chosen?.click()
  chosen?.closest('label')?.scrollIntoView({ block: 'nearest' })
  return chosen !== undefined
}
