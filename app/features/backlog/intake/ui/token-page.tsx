import { Form, Link } from '@remix-run/react'
import { useWords } from '#app/messages/use-words.ts'

type Props = { title: string; lede: string; submit: string; danger?: boolean; quoted?: string; lang?: string }

/** A link from a mail only asks: mail programs open links by themselves, and nothing may come of that. */
export function TokenPage({ title, lede, submit, danger, quoted, lang }: Props) {
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
      </header>
      {quoted && (
        <blockquote className="prose as-written" lang={lang}>
          {quoted}
        </blockquote>
      )}
      <Form method="post" className="line">
        <button className={danger ? 'button danger' : 'button primary'}>{submit}</button>
      </Form>
    </div>
  )
}

export function LinkGone() {
  const words = useWords('intake').missing
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{words.expired}</h1>
        <p className="lede">{words.expiredLede}</p>
      </header>
      <p className="line">
        <Link className="button primary" to="/missing">
          {words.again}
        </Link>
      </p>
    </div>
  )
}
