import { Link } from '@remix-run/react'

/** Above the title of a page that is about one request. */
export function RequestLine({
  request: { no, title, lang },
}: {
  request: { no: number; title: string; lang: string }
}) {
  return (
    <p className="facts">
      <Link className="n" to={`/r/${no}`}>
        R-{no}
      </Link>
      <span lang={lang}>{title}</span>
    </p>
  )
}
