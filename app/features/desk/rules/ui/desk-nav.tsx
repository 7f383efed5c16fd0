import { Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

const PLACES = {
  '/rules/desk': 'rules',
  '/rules/desk/new': 'fresh',
  '/rules/desk/exchange': 'exchange',
  '/rules/desk/learning': 'learning',
  '/review/log': 'log',
} as const

/** `current` is the address of the place that the page belongs to. */
export function DeskNav({ current }: { current: keyof typeof PLACES }) {
  const words = useWords('desk').nav
  return (
    <nav className="tabs desk-nav" aria-label={words.label}>
      {Object.entries(PLACES).map(([to, name]) => (
        <Link key={to} to={to} aria-current={to === current ? 'page' : undefined}>
          {words[name]}
        </Link>
      ))}
    </nav>
  )
}
