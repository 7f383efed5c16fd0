import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { dropEntry, type Entry, keepEntry, readEntries } from '#app/features/backlog/intake/event/kept-entries.ts'
import { typedFields } from '#app/platform/form.ts'

export type EventState = '' | 'saved' | 'kept' | 'full' | 'sign-in'

/** What belongs to the fair and not to the visitor stays in the form for the next one. */
const STAYS = ['line', 'place']
const AGAIN_MS = 15_000

type Page = { key: string; by: string }

/** Every entry is kept on the device first and dropped once the server has it, so that none is lost between the two. */
export function useEventEntries({ key, by }: Page, form: RefObject<HTMLFormElement>) {
  const [state, setState] = useState<EventState>('')
  const [kept, setKept] = useState<Entry[]>([])
  const [refused, setRefused] = useState<string[]>([])
  const [sent, setSent] = useState(0)
  const count = useRef(0)
  const sending = useRef(false)

  const send = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    for (const entry of readEntries(localStorage, by)) {
      const answer = await sendEntry(entry)
      if (answer === 'taken') {
        dropEntry(localStorage, by, entry.key)
        setSent((before) => before + 1)
      }
      if (answer === 'refused') setRefused((before) => [...new Set([...before, entry.key])])
      setState(answer === 'taken' ? 'saved' : answer === 'sign-in' ? 'sign-in' : 'kept')
      if (answer === 'no-network' || answer === 'sign-in') break
    }
    setKept(readEntries(localStorage, by))
    sending.current = false
  }, [by])

  useEffect(() => {
    setKept(readEntries(localStorage, by))
    send()
    const timer = setInterval(send, AGAIN_MS)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
    }
  }, [by, send])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = typedFields(new FormData(event.currentTarget))
    const at = Math.round(performance.timeOrigin + event.timeStamp)
    count.current += 1
    if (!keepEntry(localStorage, by, { key: `${key}.${count.current}`, at, fields })) return setState('full')
    clear(form.current)
    setKept(readEntries(localStorage, by))
    send()
  }

  const drop = (entryKey: string) => {
    dropEntry(localStorage, by, entryKey)
    setRefused((before) => before.filter((each) => each !== entryKey))
    setKept(readEntries(localStorage, by))
  }

  const isRefused = ({ key: each }: Entry) => refused.includes(each)
  return { state, kept: kept.length, sent, send, submit, drop, refused: kept.filter(isRefused) }
}

function clear(form: HTMLFormElement | null) {
  const stays = STAYS.map((name) => [name, form?.elements.namedItem(name)] as const)
  const values = stays.map(([, field]) => (field as HTMLInputElement | null)?.value ?? '')
  form?.reset()
  for (const [index, [, field]] of stays.entries()) if (field) (field as HTMLInputElement).value = values[index] ?? ''
  form?.querySelector<HTMLTextAreaElement>('textarea[name="quote"]')?.focus()
}

type Answer = 'taken' | 'refused' | 'sign-in' | 'no-network'

async function sendEntry({ key, at, fields }: Entry): Promise<Answer> {
  const body = new URLSearchParams({ ...fields, key, at: String(at) })
  const answer = await fetch('/triage/event/entries', { method: 'POST', body, redirect: 'error' }).catch(
    () => undefined,
  )
  if (!answer) return 'no-network'
  if (answer.ok) return 'taken'
  if (answer.status === 401 || answer.status === 403) return 'sign-in'
  return answer.status === 422 ? 'refused' : 'no-network'
}
