import { Link, useLocation } from '@remix-run/react'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { tabs: { toJudge: number; corrections: number; inbox: number } }

/** The ways into triage, each with how much waits there. */
export function TriageTabs({ tabs }: Props) {
  const words = useWords('judging').tabs
  const { pathname } = useLocation()
  const all: [string, string, number | null][] = [
    ['/triage', words.toJudge, tabs.toJudge],
    ['/triage/corrections', words.corrections, tabs.corrections],
    ['/triage/inbox', words.inbox, tabs.inbox],
    ['/triage/judged', words.judged, null],
  ]
  return (
    <>
      <StaffNav />
      <nav className="tabs" aria-label={words.title}>
        {all.map(([to, name, count]) => (
          <Link key={to} to={to} aria-current={to === pathname ? 'page' : undefined}>
            {name} {count !== null && <span className="n">{count}</span>}
          </Link>
        ))}
      </nav>
    </>
  )
}
