import { type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import { passagesOf, reasonsFor, worstOf } from '#app/features/moderation/ui/passages.ts'
import { useWords } from '#app/messages/use-words.ts'

const PAUSE_MS = 900
const FIELDS = ['title', 'body', 'alt']

/** What the rules would say, while there is still time to say it otherwise. The rules themselves stay on the server. */
export function FindingsPreview() {
  const place = useRef<HTMLDivElement>(null)
  const preview = usePreview(place)
  return (
    <div className="preview" aria-live="polite" ref={place}>
      <Suspense>{preview.findings.length > 0 && <Found preview={preview} />}</Suspense>
    </div>
  )
}

/** Its words come when there is something to say. */
function Found({ preview: { findings, texts } }: { preview: Preview }) {
  const words = useWords('moderation')
  const worst = worstOf(findings)
  return (
    <div className={worst === 'reject' ? 'alert' : 'alert hold'}>
      <p>{words.preview[worst]}</p>
      <ul>
        {passagesOf(findings).map((passage) => (
          <li key={passage.n}>
            <q>{texts[passage.field]?.slice(passage.start, passage.end)}</q> <b>{reasonsFor(passage).title}.</b>{' '}
            {reasonsFor(passage).advice.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The texts are those that were judged, so that the marks fit. */
type Preview = { findings: ExplainedFinding[]; texts: Partial<Record<string, string>> }

const NOTHING: Preview = { findings: [], texts: {} }

function usePreview(place: RefObject<HTMLElement>): Preview {
  const [preview, setPreview] = useState(NOTHING)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let abort = new AbortController()
    const look = () => {
      abort.abort()
      abort = new AbortController()
      askRules(form, abort.signal).then(setPreview, () => {})
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
  }, [place])
  return preview
}

async function askRules(form: HTMLFormElement, signal: AbortSignal): Promise<Preview> {
  const typed = new FormData(form)
  const body = new URLSearchParams()
  for (const name of FIELDS) body.set(name, String(typed.get(name) ?? ''))
  const response = await fetch('/moderation/preview', {
    method: 'POST',
    body,
    signal,
    headers: { Accept: 'application/json' },
  })
  if (!response.ok) return NOTHING
  return (await response.json()) as Preview
}
