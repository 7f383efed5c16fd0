import { useEffect, useRef } from 'react'
import { type ReasonCode, reviewMonths } from '#app/features/backlog/reasons.ts'

type Props = { tied: { id: string; name: string; required?: boolean; defaultValue?: string } }

/** The day follows the ground that is chosen, until somebody sets it. Without script it is a year. */
export function ReviewDate({ tied }: Props) {
  const place = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const day = place.current
    const ground = day?.form?.elements.namedItem('reasonCode')
    if (!day || !(ground instanceof HTMLSelectElement)) return
    const usual = day.value
    let follows = true
    const stop = () => {
      follows = false
    }
    const follow = () => {
      if (follows) day.value = monthsLater(usual, reviewMonths(ground.value as ReasonCode) - reviewMonths(undefined))
    }
    day.addEventListener('input', stop)
    ground.addEventListener('change', follow)
    return () => {
      day.removeEventListener('input', stop)
      ground.removeEventListener('change', follow)
    }
  }, [])
  return <input {...tied} ref={place} type="date" />
}

function monthsLater(day: string, months: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  at.setUTCMonth(at.getUTCMonth() + months)
  return at.toISOString().slice(0, 10)
}
