import { Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

/** Real addresses for every page: the first, the last, and those around this one. */
export function Pager({ page, pages, to }: { page: number; pages: number; to(page: number): string }) {
  const words = useWords('forum').thread
  if (pages < 2) return null
  return (
    <nav className="line pager" aria-label={words.pages}>
      {page > 1 && (
        <Link className="button" to={to(page - 1)} rel="prev">
          {words.previous}
        </Link>
      )}
      {pagesShown(page, pages).map((each, index, all) => (
        <span key={each} className="line">
          {each - (all[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
          <Link
            className="button quiet n"
            to={to(each)}
            aria-label={words.page(each)}
            aria-current={each === page ? 'page' : undefined}
          >
            {each}
          </Link>
        </span>
      ))}
      {page < pages && (
        <Link className="button" to={to(page + 1)} rel="next">
          {words.next}
        </Link>
      )}
    </nav>
  )
}

const pagesShown = (page: number, pages: number) =>
  [...new Set([1, page - 1, page, page + 1, pages])].filter((each) => each >= 1 && each <= pages).sort((a, b) => a - b)
