import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Made } from '#app/features/backlog/decisions/made-queries.server.ts'
import { Paragraphs } from '#app/features/backlog/ui/paragraphs.tsx'
import { plainWords } from '#app/features/search/plain-words.ts'
import { useWords } from '#app/messages/use-words.ts'

export function MadePage({ made }: { made: Made[] }) {
  const words = useWords('decisions')
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.madeTitle}</h1>
        <p className="prose">{words.madeLede}</p>
      </header>
      {made.length === 0 && (
        <div className="empty">
          <p>{words.madeNone}</p>
          <Link className="button" to="/requests?label=planned">
            {words.toBoard}
          </Link>
        </div>
      )}
      <ol className="decisions">
        {made.map((one) => (
          <MadeEntry key={one.no} made={one} />
        ))}
      </ol>
    </div>
  )
}

function MadeEntry({ made }: { made: Made }) {
  const words = useWords('decisions')
  const { language } = useShell()
  const { no, title, titleLang, people, sku, product, at, text, lang, asksAnswered, credits, originalLang } = made
  return (
    <li className="stack decision">
      <h2>
        {sku ? (
          <>
            <span className="n">{sku}</span> {product?.[language]}
          </>
        ) : (
          <span lang={titleLang}>{title}</span>
        )}
      </h2>
      <p className="facts">
        <Link to={`/r/${no}`}>{words.madeFrom(no)}</Link>
        <span>{words.asked(people)}</span>
        <Moment at={at} detail="day" />
      </p>
      <Paragraphs text={text} lang={lang} />
      {asksAnswered && (
        <p lang={originalLang}>
          {words.answers} {asksAnswered}
        </p>
      )}
      <Quoted quotes={made.quotes} />
      {credits && (
        <p lang={originalLang}>
          {words.credits} {credits}
        </p>
      )}
    </li>
  )
}

function Quoted({ quotes }: { quotes: Made['quotes'] }) {
  const words = useWords('decisions')
  if (quotes.length === 0) return null
  return (
    <section className="stack" aria-label={words.inTheirWords}>
      {quotes.map(({ id, quote, lang, handle, threadNo, postNo }) => (
        <blockquote key={id} lang={lang ?? undefined}>
          <p>{plainWords(quote)}</p>
          <footer>
            <Link to={`/t/${threadNo}/p/${postNo ?? 1}`}>{handle}</Link>
          </footer>
        </blockquote>
      ))}
    </section>
  )
}
