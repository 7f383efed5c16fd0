import { useEffect, useRef } from 'react'
import { Fault } from '#app/components/fault.tsx'
import type { Refusal } from '#app/features/forum/received.ts'

type Props = { heading: string; lead: string; refusal: Refusal }

/** Focused when it comes: reading goes on here, whatever was being looked at when the form was sent. */
export function Alert({ heading, lead, refusal }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal) place.current?.focus()
  }, [refusal])
  return (
    <div className="alert" role="alert" tabIndex={-1} ref={place}>
      <h1>{heading}</h1>
      <p className="prose">{refusal.errors.form ? <Fault error={refusal.errors.form} /> : lead}</p>
    </div>
  )
}
