import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Piece } from '#app/features/search/excerpt.ts'
import type { Result, Results } from '#app/features/search/search.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { q: string; page: number; found: Results; above?: ReactNode }

export function SearchPage({ q, page, found, above }: Props) {
  const words = useWords('forum').search
  return (
    <div className="stack stack-l narrow-read">
      <h1>{words.title}</h1>
      <search>
        <Form className="line" action="/search">
          <label className="vh" htmlFor="q">
            {words.label}
          </label>
          <input id="q" name="q" type="search" key={q} defaultValue={q} placeholder={words.label} maxLength={200} />
          <button className="button">{words.go}</button>
        </Form>
      </search>
      {above}
      {q === '' ? <p className="empty">{words.empty}</p> : <Found q={q} page={page} found={found} />}
    </div>
  )
}

function Found({ q, page, found: { results, any, more } }: Props) {
  const words = useWords('forum').search
  const to = (n: number) => `/search?${new URLSearchParams({ q, page: String(n) })}`
  if (results.length === 0) {
    return (
      <div className="stack empty" role="status">
        <p>{words.none(q)}</p>
        <p>{words.noneHint}</p>
      </div>
    )
  }
  return (
    <>
      {any && <p role="status">{words.any}</p>}
      <ul className="entries results">
        {results.map((result) => (
          <ResultEntry key={result.href} result={result} />
        ))}
      </ul>
      <p className="line">
        {page > 1 && (
          <Link className="button" to={to(page - 1)} rel="prev">
            {words.less}
          </Link>
        )}
        {more && (
          <Link className="button" to={to(page + 1)} rel="next">
            {words.more}
          </Link>
        )}
      </p>
    </>
  )
}

function ResultEntry({ result: { kind, href, title, names, lang, excerpt, line, by, at } }: { result: Result }) {
  const words = useWords('forum').search
  const { language } = useShell()
  return (
    <li>
      <h2 className="title" lang={names ? language : lang}>
        <Link to={href}>{names && language !== 'en' ? names[language] : <Pieces pieces={title} />}</Link>
      </h2>
      <p lang={lang} className="glimpse">
        <Pieces pieces={excerpt} />
      </p>
      <p className="facts">
        <b>{words.kinds[kind]}</b>
        <span>{line[language]}</span>
        {by && <span>{by}</span>}
        {kind === 'post' && <Moment at={at} detail="day" />}
      </p>
    </li>
  )
}

/** What was looked for stands out. */
function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, hit }, index) => (hit ? <b key={index}>{text}</b> : <span key={index}>{text}</span>))
}
