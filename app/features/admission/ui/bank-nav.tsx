import { Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

const PLACES = {
  '/bank': 'items',
  '/bank/import': 'import',
  '/bank/disputes': 'disputes',
  '/bank/sittings': 'sittings',
  '/bank/portfolios': 'portfolios',
  '/bank/statistics': 'statistics',
  '/bank/angoff': 'angoff',
  '/bank/policy': 'policy',
  '/bank/decisions': 'decisions',
} as const

/** The examiners' section: `current` is the address of the place that the page belongs to. */
export function BankNav({ current }: { current: keyof typeof PLACES }) {
  const words = useWords('bank').nav
  return (
    <nav className="tabs bank-nav" aria-label={words.label}>
      {Object.entries(PLACES).map(([to, name]) => (
        <Link key={to} to={to} aria-current={to === current ? 'page' : undefined}>
          {words[name]}
        </Link>
      ))}
    </nav>
  )
}
