import { Link } from '@remix-run/react'

type Props = { top: string | undefined; next: string | null | undefined; words: { top: string; more: string } }

/** Back to the first rows of a list, and on to the next. */
export function MoreRows({ top, next, words }: Props) {
  return (
    <p className="line">
      {top && (
        <Link className="button quiet" to={top}>
          {words.top}
        </Link>
      )}
      {next && (
        <Link className="button end" to={next}>
          {words.more}
        </Link>
      )}
    </p>
  )
}
