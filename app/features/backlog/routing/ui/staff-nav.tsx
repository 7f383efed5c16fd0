import { NavLink } from '@remix-run/react'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { useWords } from '#app/messages/use-words.ts'

const DAILY = [
  ['today', '/today'],
  ['triage', '/triage'],
  ['week', '/triage/week'],
  ['samples', '/samples'],
  ['figures', '/triage/metrics'],
] as const

const SELDOM = [
  ['replies', '/triage/replies'],
  ['translations', '/triage/translations'],
  ['launches', '/requests/launches'],
  ['rules', '/triage/rules'],
  ['calendars', '/triage/calendars'],
  ['cover', '/triage/cover'],
  ['team', '/triage/team'],
] as const

const OF_EXPORTERS = [['export', '/triage/export']] as const

/** For whoever answers for what comes in and goes out. */
const OF_LEADS = [
  ['sources', '/triage/sources'],
  ['webhooks', '/webhooks'],
  ['agents', '/triage/agents'],
] as const

/** From one page of product staff to the next. */
export function StaffNav() {
  const words = useWords('routing').nav
  const grants = useViewerNote()?.grants ?? []
  const holds = (...kinds: string[]) => grants.some((grant) => kinds.includes(grant))
  const seldom = [
    ...SELDOM,
    ...(holds('triager', 'pm', 'lead') ? OF_EXPORTERS : []),
    ...(holds('lead', 'admin') ? OF_LEADS : []),
  ]
  return (
    <nav className="tabs staff-nav" aria-label={words.label}>
      {DAILY.map(([name, to]) => (
        <NavLink key={to} to={to} end={to === '/triage'}>
          {words[name]}
        </NavLink>
      ))}
      <details>
        <summary>{words.more}</summary>
        <ul>
          {seldom.map(([name, to]) => (
            <li key={to}>
              <NavLink to={to}>{words[name]}</NavLink>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
