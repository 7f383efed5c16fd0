import { NavLink } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

const PLACES = [
  ['today', '/today'],
  ['triage', '/triage'],
  ['week', '/triage/week'],
  ['rules', '/triage/rules'],
  ['calendars', '/triage/calendars'],
  ['cover', '/triage/cover'],
  ['team', '/triage/team'],
] as const

/** From one page of product staff to the next. */
export function StaffNav() {
  const words = useWords('routing').nav
  return (
    <nav className="tabs" aria-label={words.label}>
      {PLACES.map(([name, to]) => (
        <NavLink key={to} to={to} end={to === '/triage'}>
          {words[name]}
        </NavLink>
      ))}
    </nav>
  )
}
