import { Link } from '@remix-run/react'
import type { ShownHit } from '#app/features/desk/backtest/shown-hits.server.ts'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** The words at fault with what stands around them. */
export function HitCard({ hit }: { hit: ShownHit }) {
  const { thread, before, after, lang, field, excerpt } = hit
  const words = useWords('backtest')
  const { fields } = useWords('moderation')
  return (
    <>
      <p className="facts">
        <Link to={`/t/${thread.no}/p/${thread.postNo}`} lang={thread.lang}>
          {thread.title}
        </Link>
        <span>{words.change(words.outcomes[before], words.outcomes[after])}</span>
        {field !== 'text' && <span>{fields[field]}</span>}
      </p>
      <blockquote className="as-written" lang={lang}>
        <MarkedText text={excerpt.text} findings={excerpt.findings} field={field} />
        {excerpt.isCut && '…'}
      </blockquote>
    </>
  )
}
