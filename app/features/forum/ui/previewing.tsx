import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'

/** The texts are those that were judged, so that the marks fit. */
export type Preview = {
  findings: ExplainedFinding[]
  texts: Partial<Record<string, string>>
  /** Something was said once, so that its end is worth saying too. */
  spoke: boolean
}

const NOTHING: Preview = { findings: [], texts: {}, spoke: false }
const PreviewContext = createContext(NOTHING)
export const usePreviewed = () => useContext(PreviewContext)

/**
 * What the rules would say of the form it stands in, while there is still time to say it otherwise. The rules
 * themselves stay on the server. `target` is the draft's: where the words are to stand.
 */
export function Previewing({ target, children }: { target?: string; children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null)
  const preview = usePreview(place, target)
  return (
    <PreviewContext.Provider value={preview}>
      <span hidden ref={place} />
      {children}
    </PreviewContext.Provider>
  )
}

const PAUSE_MS = 900

function usePreview(place: RefObject<HTMLElement>, target = ''): Preview {
  const [preview, setPreview] = useState(NOTHING)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let abort = new AbortController()
    const look = () => {
      abort.abort()
      abort = new AbortController()
      const keep = (now: Omit<Preview, 'spoke'>) =>
        setPreview((before) => ({ ...now, spoke: before.spoke || now.findings.length > 0 }))
      askRules(form, target, abort.signal).then(keep, () => {})
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
  }, [place, target])
  return preview
}

const FIELDS = ['line', 'kind', 'title', 'body', 'alt', 'reason']

async function askRules(form: HTMLFormElement, target: string, signal: AbortSignal): Promise<Omit<Preview, 'spoke'>> {
  const typed = new FormData(form)
  const body = new URLSearchParams({ target })
  for (const name of FIELDS) body.set(name, String(typed.get(name) ?? ''))
  const headers = { Accept: 'application/json' }
  const response = await fetch('/moderation/preview', { method: 'POST', body, signal, headers })
  // An answer that did not come says nothing of the words: what was marked stays marked.
  if (!response.ok) throw new Error(`no preview: ${response.status}`)
  return (await response.json()) as Preview
}
