import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { Mine } from '#app/features/forum/mine.server.ts'
import { PostRestored } from '#app/features/forum/ui/restored-draft.tsx'
import { FindingList } from '#app/features/moderation/ui/finding-list.tsx'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

type OwnDraft = Mine['drafts'][number]

/** Something unfinished, or refused and kept with what was found in it. */
export function DraftItem({ draft }: { draft: OwnDraft }) {
  const words = useWords('own-page').mine
  const { fields, findings, lang, state } = draft
  const refused = state === 'refused'
  return (
    <article className="stack item">
      <div className="line">
        {refused && (
          <span className="label" data-state="refuse">
            {words.refused}
          </span>
        )}
        <p className="facts">
          <DraftTitle draft={draft} />
          <Moment at={draft.updatedAt} />
        </p>
      </div>
      <div className="draft typed" lang={lang}>
        {fields.title && (
          <p>
            <b>
              <MarkedText text={fields.title} findings={findings} field="title" />
            </b>
          </p>
        )}
        <p>
          <MarkedText text={fields.body ?? ''} findings={findings} field="text" />
        </p>
      </div>
      {state === 'restored' && <Restored />}
      {refused && (
        <FindingList
          findings={findings}
          texts={{ title: fields.title, text: fields.body, altText: fields.alt, reason: fields.reason }}
        />
      )}
      <DraftActs draft={draft} />
    </article>
  )
}

function Restored() {
  const words = useWords('moderation').waiting
  return (
    <p className="alert hold">
      <b>{words.restored}</b>
    </p>
  )
}

function DraftTitle({ draft: { mode, place } }: { draft: OwnDraft }) {
  const words = useWords('own-page').mine
  if (mode === 'new' || !place) return <span>{words.newThread}</span>
  const said = mode === 'reply' ? words.replyIn : words.editOf
  return <span lang={place.lang}>{said(place.title)}</span>
}

function DraftActs({ draft }: { draft: OwnDraft }) {
  const { id, state, mode, place } = draft
  const words = useWords('own-page').mine
  const href = mode === 'new' ? '/ask' : place?.href
  return (
    <div className="line">
      {state === 'restored' && <PostRestored draft={draft} />}
      {href && (
        <Link className="button" to={href}>
          {state === 'refused' ? words.change : words.goOn}
        </Link>
      )}
      <Form method="post" action="/drafts">
        <input type="hidden" name="id" value={id} />
        <button className="button quiet" name="intent" value="drop">
          {words.drop}
        </button>
      </Form>
    </div>
  )
}
