import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useShell } from '#app/components/shell-context.ts'
import type { Author } from '#app/features/forum/authors.server.ts'
import { badgeFor } from '#app/features/forum/ui/author-badge.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Who says it and what they speak for; the time and the number stand after. */
export function AuthorLine({ author, children }: { author: Author; children?: ReactNode }) {
  const words = useWords('forum')
  const { language } = useShell()
  if (author.gone)
    return (
      <p className="who">
        {words.thread.gone} {children}
      </p>
    )
  const badge = badgeFor(author, words.roles, language)
  return (
    <p className="who">
      <Link to={`/u/${author.handle}`}>{badge && author.name ? author.name : author.handle}</Link>
      {badge && <span className="badge">{badge}</span>}
      {!badge && author.works && <span className="badge plain">{author.works}</span>}
      {children}
    </p>
  )
}
