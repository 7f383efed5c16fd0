import { useEffect, useRef, useState } from 'react'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { LiveCard } from '#app/features/backlog/answers/ui/live-card.tsx'
import { useWords } from '#app/messages/use-words.ts'

const PAUSE_MS = 900
/** A few words say what a question is about. */
const FEWEST = 12

export type AskingProps = { formId: string; shown: Shown; threadNo?: number; onInsert?: (no: number) => void }

/** Answers to what is being written in a form of the page. They stand beside it and move nothing. */
export function FoundAnswers({ formId, shown, threadNo, onInsert }: AskingProps) {
  const words = useWords('answers')
  const answers = useAnswers(formId, threadNo)
  return (
    answers.length > 0 && (
      <section className="stack" aria-label={words.composer}>
        <h2>{words.composer}</h2>
        <p>{words.composerLead}</p>
        {answers.map((live) => (
          <LiveCard key={live.no} live={live} shown={shown}>
            {onInsert && (
              <button type="button" className="button quiet" onClick={() => onInsert(live.no)}>
                {words.insert}
              </button>
            )}
          </LiveCard>
        ))}
        {shown.channel === 'composer' && (
          <p>
            <button className="button quiet" form={formId} name="anyway" value="1">
              {words.anyway}
            </button>
          </p>
        )}
      </section>
    )
  )
}

function useAnswers(formId: string, threadNo: number | undefined): LiveAnswer[] {
  const [answers, setAnswers] = useState<LiveAnswer[]>([])
  const asked = useRef('')
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let overtaken = new AbortController()
    const look = () => {
      const query = queryOf(form, threadNo)
      if (query === asked.current) return
      asked.current = query
      overtaken.abort()
      overtaken = new AbortController()
      if (query === '') return setAnswers([])
      // What stands there stays where the network fails.
      fetch(`/answers?${query}`, { signal: overtaken.signal, headers: { Accept: 'application/json' } })
        .then((answer) => (answer.ok ? answer.json() : undefined))
        .then(
          (found) => found && setAnswers(found),
          () => {},
        )
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE_MS)
    }
    form.addEventListener('input', later)
    later()
    return () => {
      clearTimeout(timer)
      overtaken.abort()
      form.removeEventListener('input', later)
    }
  }, [formId, threadNo])
  return answers
}

function queryOf(form: HTMLFormElement, threadNo: number | undefined): string {
  const typed = new FormData(form)
  const q = `${typed.get('title') ?? ''} ${typed.get('body') ?? ''}`.trim().slice(0, 600)
  if (q.length < FEWEST) return ''
  const line = String(typed.get('line') ?? '')
  return new URLSearchParams({ q, ...(line && { line }), ...(threadNo && { thread: String(threadNo) }) }).toString()
}
