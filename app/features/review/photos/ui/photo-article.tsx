import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { FindingList } from '#app/features/moderation/ui/finding-list.tsx'
import { AuthorFacts } from '#app/features/review/decide/ui/author-facts.tsx'
import { DecisionHistory } from '#app/features/review/decide/ui/decided.tsx'
import { ReasonField } from '#app/features/review/decide/ui/decision-form.tsx'
import { WaitingPhoto } from '#app/features/review/decide/ui/waiting-photo.tsx'
import type { PhotoItem } from '#app/features/review/photos/photo-item.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { page: PhotoItem; refused?: { errors: FieldErrors; typed: Record<string, string> } }

/** A photo that hangs on no post: what it is of, what speaks against it, and the decision. */
export function PhotoArticle({ page, refused }: Props) {
  const words = useWords('review')
  const { photo, findings } = page
  return (
    <article className="stack stack-l narrow-read">
      <PhotoHeader page={page} />
      <Reports reports={page.reports} />
      {photo ? <WaitingPhoto photo={photo} findings={findings} /> : <p className="empty">{words.photo.gone}</p>}
      {findings.length === 0 ? (
        <p>{words.photo.noFindings}</p>
      ) : (
        <FindingList findings={findings} texts={{ imageText: photo?.imageText ?? '', altText: photo?.alt }} />
      )}
      <AuthorFacts author={page.author} facts={page.facts} note={null} />
      <DecisionHistory kind="image" decisions={page.decisions} />
      {page.mayDecide ? <Decide page={page} refused={refused} /> : <p>{words.own}</p>}
      <p>
        <Link to="/review">{words.title}</Link>
      </p>
    </article>
  )
}

function PhotoHeader({ page: { item, sample, line, hidden } }: Pick<Props, 'page'>) {
  const words = useWords('review')
  return (
    <header className="stack">
      <p className="facts">
        <b>{words.kinds.image}</b>
        <span>{line}</span>
        <span>
          {words.sent} <Moment at={item.openedAt} />
        </span>
        <span>{hidden ? words.photo.hidden : words.photo.shown}</span>
      </p>
      <h1>{words.photo.title(sample.no)}</h1>
      <p lang={sample.lang}>
        {sample.shared ? <Link to={`/samples/${sample.no}`}>{sample.title}</Link> : sample.title}
      </p>
    </header>
  )
}

function Reports({ reports }: { reports: PhotoItem['reports'] }) {
  const words = useWords('review')
  if (reports.length === 0) return null
  return (
    <section className="alert hold">
      <h2>{words.photo.reported}</h2>
      <ul>
        {reports.map(({ reason, by, at }) => (
          <li key={by} className="facts">
            <b>{words.flags.reasons[reason]}</b>
            <span>{words.flags.by(by)}</span>
            <Moment at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decide({ page, refused }: Props) {
  const words = useWords('review')
  return (
    <Form method="post" className="stack">
      <ReasonField hint={words.photo.reasonHint} longest={page.longestReason} {...refused} />
      <p className="line">
        <button className="button primary" name="decision" value="publish">
          {words.decide.image.publish}
        </button>
        <button className="button danger" name="decision" value="remove">
          {words.photo.hide}
        </button>
      </p>
    </Form>
  )
}
