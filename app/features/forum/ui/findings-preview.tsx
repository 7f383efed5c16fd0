import { type RefObject, useEffect, useState } from 'react'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import { worstOf } from '#app/features/moderation/ui/cut-at-findings.ts'
import { useWords } from '#app/messages/use-words.ts'

const PAUSE_MS = 900
const FIELDS = ['title', 'body', 'alt']

/** What the rules would say, while there is still time to say it otherwise. The rules themselves stay on the server. */
export function FindingsPreview({ field }: { field: RefObject<HTMLTextAreaElement> }) {
  const words = useWords('moderation')
  const findings = useFindings(field)
  return (
    <div className="preview" aria-live="polite">
      {findings.length > 0 && (
        <div className={worstOf(findings) === 'reject' ? 'alert' : 'alert hold'}>
          <p>{words.preview[worstOf(findings)]}</p>
          <ul>
            {findings.map(({ ruleId, passage, title, advice }) => (
              <li key={`${ruleId} ${passage}`}>
                <q>{passage}</q> <b>{title}.</b> {advice}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type Previewed = ExplainedFinding & { passage: string }

function useFindings(field: RefObject<HTMLTextAreaElement>): Previewed[] {
  const [findings, setFindings] = useState<Previewed[]>([])
  useEffect(() => {
    const form = field.current?.form
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let abort = new AbortController()
    const look = () => {
      abort.abort()
      abort = new AbortController()
      askRules(form, abort.signal).then(setFindings, () => {})
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE_MS)
    }
    form.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      abort.abort()
      form.removeEventListener('input', later)
    }
  }, [field])
  return findings
}

async function askRules(form: HTMLFormElement, signal: AbortSignal): Promise<Previewed[]> {
  const typed = new FormData(form)
  const body = new URLSearchParams()
  for (const name of FIELDS) body.set(name, String(typed.get(name) ?? ''))
  const response = await fetch('/moderation/preview', { method: 'POST', body, signal, headers: { Accept: 'application/json' } })
  if (!response.ok) return []
  return ((await response.json()) as { findings: Previewed[] }).findings
}
