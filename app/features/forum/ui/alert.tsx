import { useEffect, useRef } from 'react'
import type { Refusal } from '#app/features/forum/received.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { heading: string; lead: string; refusal: Refusal }

/** Focused when it comes: reading goes on here, whatever was being looked at when the form was sent. */
export function Alert({ heading, lead, refusal }: Props) {
  const errors = useWords('errors')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal) place.current?.focus()
  }, [refusal])
  return (
    <div className="alert" role="alert" tabIndex={-1} ref={place}>
      <h1>{heading}</h1>
      <p className="prose">{refusal.errors.form ? sentence(errors, refusal.errors.form) : lead}</p>
    </div>
  )
}
