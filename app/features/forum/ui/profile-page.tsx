import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from '#app/components/icons.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Profile } from '#app/features/forum/profile.server.ts'
import { markedPostPath } from '#app/features/forum/thread.ts'
import { badgeFor } from '#app/features/forum/ui/author-badge.ts'
import { useWords } from '#app/messages/use-words.ts'

type ProfileProps = { profile: Omit<Profile, 'id'>; children?: ReactNode }

/** `children`: what other parts of the house know of this person. */
export function ProfilePage({ profile, children }: ProfileProps) {
  const { author, kit, joinedAt, passedAgainAt, newcomer, posts, next } = profile
  const words = useWords('forum')
  const { language } = useShell()
  const badge = badgeFor(author, words.roles, language)
  return (
    <div className="stack stack-l narrow-read">
      <header className="stack">
        <h1>{author.handle}</h1>
        <p className="line">
          {author.name && <span>{author.name}</span>}
          {badge && <span className="badge">{badge}</span>}
          {newcomer && <span className="badge plain">{words.profile.newcomer}</span>}
        </p>
        <dl className="pairs">
          {author.works && (
            <>
              <dt>{words.profile.works}</dt>
              <dd>{author.works}</dd>
            </>
          )}
          {kit.length > 0 && (
            <>
              <dt>{words.profile.kit}</dt>
              <dd>
                {kit.map((thing) => (
                  <div key={thing}>{thing}</div>
                ))}
              </dd>
            </>
          )}
          {joinedAt && (
            <>
              <dt>{words.profile.joined}</dt>
              <dd>
                <Moment at={joinedAt} detail="day" />
              </dd>
            </>
          )}
          {passedAgainAt && (
            <>
              <dt>{words.profile.passedAgain}</dt>
              <dd>
                <Moment at={passedAgainAt} detail="day" />
              </dd>
            </>
          )}
        </dl>
      </header>
      {children}
      <section className="stack">
        <h2>{words.profile.posts}</h2>
        {posts.length === 0 && <p className="empty">{words.profile.noPosts}</p>}
        <ul className="entries">
          {posts.map((post) => (
            <PostEntry key={post.id} post={post} />
          ))}
        </ul>
        {next && (
          <p>
            <Link className="button" to={`/u/${author.handle}?after=${next}`}>
              {words.profile.older}
            </Link>
          </p>
        )}
      </section>
    </div>
  )
}

function PostEntry({ post }: { post: Profile['posts'][number] }) {
  const words = useWords('forum').profile
  return (
    <li>
      <Link to={markedPostPath({ no: post.threadNo, slug: post.slug }, post.no)} lang={post.threadLang}>
        {post.title}
      </Link>
      <p lang={post.lang} className="glimpse">
        {post.body}
      </p>
      <p className="facts">
        {post.accepted === 1 && (
          <span className="done">
            <Icon name="check" />
            {words.accepted}
          </span>
        )}
        <Moment at={post.createdAt} />
      </p>
    </li>
  )
}
