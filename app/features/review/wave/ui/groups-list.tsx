import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { photoUrl } from '#app/features/media/photo-url.ts'
import type { GroupsPage } from '#app/features/review/wave/groups-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function GroupsList({ page: { groups } }: { page: GroupsPage }) {
  const words = useWords('wave')
  return (
    <div className="stack stack-l wave">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <p>
          <Link to="/review">{words.toQueue}</Link> · <Link to="/review/storm">{words.toStorm}</Link>
        </p>
      </header>
      {groups.length === 0 && <p className="empty">{words.none}</p>}
      <ol className="stack">
        {groups.map((group) => (
          <li key={`${group.kind} ${group.value}`}>
            <GroupCard group={group} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function GroupCard({ group }: { group: GroupsPage['groups'][number] }) {
  const words = useWords('wave')
  const { kind, value, name, lang, excerpt, photoId } = group
  return (
    <article className="draft stack">
      <div className="line">
        <h2>
          <Link to={`/review/groups/${kind}/${encodeURIComponent(value)}`}>{words.shares[kind](name ?? '')}</Link>
        </h2>
        <span className="label" data-state="hold">
          {words.count(group.count)}
        </span>
      </div>
      <p className="facts">
        <span>{words.accounts(group.accounts)}</span>
        <span>
          {words.newest} <Moment at={group.newestAt} />
        </span>
      </p>
      <div className="sample">
        {photoId && <img src={photoUrl(photoId, 320)} alt={words.photo} loading="lazy" />}
        <p className="clipped as-written" lang={lang}>
          {excerpt}
        </p>
      </div>
    </article>
  )
}
