import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Refusal } from '#app/features/forum/received.ts'
import { threadPath } from '#app/features/forum/thread.ts'
import { Alert } from '#app/features/forum/ui/alert.tsx'
import { type Composed, Composer } from '#app/features/forum/ui/composer.tsx'
import { RefusalPage } from '#app/features/forum/ui/refusal-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = {
  thread: { no: number; slug: string; title: string; lang: string }
  composed: Composed
  refusal?: Refusal
  /** Beneath the form. */
  help?: ReactNode
}

/** A reply on a page of its own: with the draft filled in, a quotation begun, or what the rules found. */
export function ReplyPage({ thread, composed, refusal, help }: Props) {
  const words = useWords('forum')
  const changing = useWords('changing')
  const shown = refusal ? { ...composed, typed: refusal.typed, errors: refusal.errors, photo: refusal.photo } : composed
  const refused = refusal && refusal.findings.length > 0
  const to = Number(shown.typed.to) || 0
  const form = (
    <Composer
      {...shown}
      label={words.compose.body}
      placeholder={words.compose.replyPlaceholder}
      submit={refused ? changing.refused.again : words.compose.postReply}
    >
      <input type="hidden" name="to" value={shown.typed.to ?? ''} />
      {to > 1 && (
        <p className="facts">
          <Link to={`/t/${thread.no}/p/${to}`}>{words.compose.answering(to)}</Link>
        </p>
      )}
    </Composer>
  )
  if (refusal && refused) return <RefusalPage refusal={refusal}>{form}</RefusalPage>
  return (
    <div className="stack stack-l narrow-read">
      {refusal ? (
        <Alert heading={words.compose.fixFirst} lead={words.compose.fixLead} refusal={refusal} />
      ) : (
        <h1>{words.compose.yourReply}</h1>
      )}
      <p className="facts">
        <Link to={threadPath(thread)} lang={thread.lang}>
          {thread.title}
        </Link>
      </p>
      {form}
      {help}
    </div>
  )
}
