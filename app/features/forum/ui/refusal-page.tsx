import type { ReactNode } from 'react'
import { sayWait } from '#app/features/forum/expected-wait.ts'
import type { Refusal } from '#app/features/forum/received.ts'
import { Alert } from '#app/features/forum/ui/alert.tsx'
import { photoUrl } from '#app/features/media/photo-url.ts'
import { AskOrRemove } from '#app/features/moderation/ui/ask-or-remove.tsx'
import { FindingList } from '#app/features/moderation/ui/finding-list.tsx'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import { passagesOf } from '#app/features/moderation/ui/passages.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What the rules refused: the author's words with the marks, the reasons, two ways out, and the form to change it. */
export function RefusalPage({
  refusal,
  facts,
  children,
}: {
  refusal: Refusal
  facts?: ReactNode
  children: ReactNode
}) {
  const words = useWords('forum')
  const changing = useWords('changing')
  const { why, wait } = useWords('moderation')
  const { typed, findings, photo, errors } = refusal
  const texts = { title: typed.title, text: typed.body, altText: typed.alt, reason: typed.reason, qr: photo?.qr }
  const sentAlong = photo ? { ...typed, photoId: photo.id } : typed
  return (
    <div className="split">
      <div className="stack stack-l">
        <Alert
          heading={changing.refused.heading(passagesOf(findings).length)}
          lead={changing.refused.lead}
          refusal={refusal}
        />
        <OwnWords refusal={refusal} />
        <section aria-labelledby="why">
          <h2 id="why">{why}</h2>
          <FindingList findings={findings} texts={texts} />
        </section>
        <AskOrRemove
          typed={sentAlong}
          wait={sayWait(wait, refusal.wait)}
          photoGoes={findings.some(({ field }) => field === 'qr')}
          onlyAsk={errors.form?.key === 'nothingLeft'}
        />
        <hr />
        <section className="stack">
          <h2>{changing.refused.change}</h2>
          {children}
        </section>
      </div>
      <aside className="rail" aria-label={changing.refused.with}>
        {photo && (
          <figure className="stack bleed">
            <img src={photoUrl(photo.id, 1600)} alt={photo.alt || words.photo.unnamed} />
            <figcaption>
              <small>{words.compose.photoKept}</small>
            </figcaption>
          </figure>
        )}
        {facts}
      </aside>
    </div>
  )
}

function OwnWords({ refusal: { typed, findings } }: { refusal: Refusal }) {
  const words = useWords('moderation')
  return (
    <section className="stack">
      <h2>{words.yourWords}</h2>
      <div className="draft prose typed">
        {typed.title && (
          <p>
            <b>
              <MarkedText text={typed.title} findings={findings} field="title" />
            </b>
          </p>
        )}
        <p>
          <MarkedText text={typed.body ?? ''} findings={findings} field="text" />
        </p>
        {typed.alt && (
          <p>
            <small>
              {words.fields.altText}: <MarkedText text={typed.alt} findings={findings} field="altText" />
            </small>
          </p>
        )}
      </div>
    </section>
  )
}
