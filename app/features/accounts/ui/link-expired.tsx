import { Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

type Props = { text: string; again: string; label: string }

export function LinkExpired({ text, again, label }: Props) {
  const { confirm } = useWords('accounts')
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{confirm.expiredTitle}</h1>
        <p className="lede">{text}</p>
      </header>
      <p className="line">
        <Link className="button primary" to={again}>
          {label}
        </Link>
      </p>
    </div>
  )
}
