import { type RefObject, useEffect, useRef, useState } from 'react'

export type SaveState = 'idle' | 'saving' | 'saved' | 'unsaved' | 'refused'

const TRY_AGAIN_MS = 15_000

/** Saves on every change, and goes on trying. Without script the buttons of the form save. */
export function useAutosave(form: RefObject<HTMLFormElement>, path: string, stored: number, onMovedOn: () => void) {
  const [state, setState] = useState<SaveState>('idle')
  const [sequence, setSequence] = useState<number>()
  const sent = useRef(stored)
  const movedOn = useRef(onMovedOn)
  movedOn.current = onMovedOn

  async function save() {
    if (!form.current) return
    sent.current += 1
    const mine = sent.current
    // What the form itself sends later must count as newer than this.
    setSequence(mine + 1)
    setState('saving')
    const fields = new FormData(form.current)
    fields.set('sequence', String(mine))
    const status = await post(path, fields)
    if (mine !== sent.current) return
    if (status === 409) return movedOn.current()
    setState(status === 200 ? 'saved' : status === undefined ? 'unsaved' : 'refused')
  }

  const again = useRef(save)
  again.current = save
  useEffect(() => {
    if (state !== 'unsaved') return
    const timer = setInterval(() => again.current(), TRY_AGAIN_MS)
    return () => clearInterval(timer)
  }, [state])

  return { state, sequence, save }
}

/** The status, or undefined where nobody answered. */
async function post(path: string, fields: FormData): Promise<number | undefined> {
  try {
    const response = await fetch(path, { method: 'POST', body: fields, headers: { Accept: 'application/json' } })
    return response.status >= 500 ? undefined : response.status
  } catch {
    return undefined
  }
}
