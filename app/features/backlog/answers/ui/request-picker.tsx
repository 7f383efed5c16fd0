import { useEffect, useState } from 'react'
import type { Picked } from '#app/features/backlog/answers/pick-requests.server.ts'
import { insertCard, type Place } from '#app/features/backlog/answers/ui/insert-card.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** `/R-` at the beginning of a line, and what follows it up to the caret. */
const BEGUN = /(?:^|\n)\/[Rr]-([^\n]{0,40})$/

type Begun = Place & { typed: string }

/** Type `/R-` and pick: the chosen request is put into the text as a card. */
export function RequestPicker({ formId, threadNo }: { formId: string; threadNo: number }) {
  const words = useWords('answers')
  const { begun, picked, at, choose, field } = usePicking(formId, threadNo)
  if (!begun || !field) return null
  return (
    <div className="picker" role="listbox" aria-label={words.picker}>
      {picked.map((request, index) => (
        <button
          key={request.no}
          type="button"
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(request.no)}
        >
          <LabelChip label={request.label} /> <b className="n">R-{request.no}</b>{' '}
          <span lang={request.lang}>{request.title}</span>
        </button>
      ))}
      <p>
        <small>{picked.length > 0 ? words.pickerHint : words.pickerNone}</small>
      </p>
    </div>
  )
}

function usePicking(formId: string, threadNo: number) {
  const field = useField(formId)
  const [begun, setBegun] = useState<Begun>()
  const [at, setAt] = useState(0)
  const picked = usePicked(begun?.typed, threadNo)
  const choose = (no: number) => {
    if (field && begun) insertCard(field, no, begun)
    setBegun(undefined)
  }
  useEffect(() => {
    if (!field) return
    const look = () => {
      setBegun(begunAt(field))
      setAt(0)
    }
    field.addEventListener('input', look)
    field.addEventListener('click', look)
    return () => {
      field.removeEventListener('input', look)
      field.removeEventListener('click', look)
    }
  }, [field])
  useEffect(() => {
    if (!field || !begun) return
    const act = (event: KeyboardEvent) => {
      const chosen = picked[at]
      if (event.isComposing) return
      if (event.key === 'ArrowDown') setAt((now) => Math.min(now + 1, picked.length - 1))
      else if (event.key === 'ArrowUp') setAt((now) => Math.max(now - 1, 0))
      else if (event.key === 'Escape') setBegun(undefined)
      else if (event.key === 'Enter' && chosen) {
        insertCard(field, chosen.no, begun)
        setBegun(undefined)
      } else return
      event.preventDefault()
    }
    field.addEventListener('keydown', act)
    return () => field.removeEventListener('keydown', act)
  }, [field, begun, picked, at])
  return { begun, picked, at, choose, field }
}

function useField(formId: string): HTMLTextAreaElement | undefined {
  const [field, setField] = useState<HTMLTextAreaElement>()
  useEffect(() => {
    const form = document.getElementById(formId)
    const found = form instanceof HTMLFormElement ? form.elements.namedItem('body') : null
    if (found instanceof HTMLTextAreaElement) setField(found)
  }, [formId])
  return field
}

function usePicked(typed: string | undefined, threadNo: number): Picked[] {
  const [picked, setPicked] = useState<Picked[]>([])
  useEffect(() => {
    if (typed === undefined) return setPicked([])
    const overtaken = new AbortController()
    const asked = new URLSearchParams({ pick: typed, thread: String(threadNo) })
    fetch(`/answers?${asked}`, { signal: overtaken.signal, headers: { Accept: 'application/json' } })
      .then((answer) => (answer.ok ? answer.json() : []))
      .then(setPicked, () => {})
    return () => overtaken.abort()
  }, [typed, threadNo])
  return picked
}

function begunAt({ value, selectionStart: end }: HTMLTextAreaElement): Begun | undefined {
  const found = BEGUN.exec(value.slice(0, end))
  if (!found) return undefined
  const typed = found[1] ?? ''
  return { typed: typed.trim(), start: end - typed.length - '/R-'.length, end }
}
