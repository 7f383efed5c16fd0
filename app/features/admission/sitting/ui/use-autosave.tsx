import { type RefObject, useEffect, useRef, useState } from 'react'

export type SaveState = 'idle' | 'saving' | 'saved' | 'unsaved' | 'refused'
/** The server's clock, as it was when it answered. */
export type Clock = { deadlineAt: number; now: number }

type Autosave = { path: string; stored: number; onMovedOn: () => void; onClock: (clock: Clock) => void }

const TRY_AGAIN_MS = 15_000
const PATIENCE_MS = 12_000

/** Saves on every change, and goes on trying. Without script the buttons of the form save. */
export function useAutosave(form: RefObject<HTMLFormElement>, { path, stored, ...on }: Autosave) {
  const [state, setState] = useState<SaveState>('idle')
  const [sequence, setSequence] = useState<number>()
  const sent = useRef(stored)
  // A button of this form may have saved since, and come back to the same item.
  sent.current = Math.max(sent.current, stored)
  const heard = useRef(on)
  heard.current = on

  async function save() {
    if (!form.current) return
    sent.current += 1
    const mine = sent.current
    // What the form itself sends later must count as newer than this.
    setSequence(mine + 1)
    setState('saving')
    const fields = new FormData(form.current)
    fields.set('sequence', String(mine))
    const answer = await post(path, fields)
    if (answer?.clock) heard.current.onClock(answer.clock)
    if (mine !== sent.current) return
    if (answer?.status === 409) return heard.current.onMovedOn()
    setState(answer?.status === 200 ? 'saved' : answer === undefined ? 'unsaved' : 'refused')
  }

  const again = useRef(save)
  again.current = save
  useEffect(() => {
    if (state !== 'unsaved') return
    const timer = setInterval(() => again.current(), TRY_AGAIN_MS)
    return () => clearInterval(timer)
  }, [state])

  return { state, sequence: sequence && Math.max(sequence, stored + 1), save }
}

type Answer = { status: number; clock?: Clock }

/** Undefined where nobody answered. */
async function post(path: string, fields: FormData): Promise<Answer | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const asked = { method: 'POST', body: fields, headers: { Accept: 'application/json' }, signal }
    const response = await fetch(path, asked)
    if (response.status >= 500) return undefined
    const { deadlineAt, now } = await response.json()
    return { status: response.status, clock: typeof now === 'number' ? { deadlineAt, now } : undefined }
  } catch {
    return undefined
  }
}
