import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import type { DiffPiece } from '#app/features/review/decide/word-diff.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What a reader of the thread has just read. */
export function PostsBefore({ before }: Pick<ItemPage, 'before'>) {
  const words = useWords('review').context
  if (before.length === 0) return null
  return (
    <details className="before">
      <summary>{words.before}</summary>
      <ol className="stack">
        {before.map((post) => (
          <li key={post.no}>
            <small>{words.post(post.no, post.author)}</small>
            <p className="as-written" lang={post.lang}>
              {post.excerpt}
              {post.cut && <small> … {words.cut}</small>}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

export function OtherPosts({ others }: Pick<ItemPage, 'others'>) {
  const words = useWords('review').others
  return (
    <details>
      <summary>{words.title}</summary>
      {others.length === 0 && <p>{words.none}</p>}
      <ul className="stack">
        {others.map((post) => (
          <li key={`${post.threadNo}-${post.no}`}>
            <p className="facts">
              <Link to={`/t/${post.threadNo}/p/${post.no}`} lang={post.lang}>
                {post.title}
              </Link>
              <span>{words.states[post.state]}</span>
              <span>
                <Moment at={post.at} detail="day" />
              </span>
            </p>
            <p className="clipped" lang={post.lang}>
              {post.excerpt}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** So many are read; the others mostly say the same again. */
const MOST_RULES = 3

export function RulesOfItem({ rules }: Pick<ItemPage, 'rules'>) {
  const words = useWords('review').rules
  if (rules.length === 0) return null
  const [first, others] = [rules.slice(0, MOST_RULES), rules.slice(MOST_RULES)]
  return (
    <section className="rules-of-item" aria-label={words.title}>
      <RuleLines rules={first} />
      {others.length > 0 && (
        <details>
          <summary>{words.others(others.length)}</summary>
          <RuleLines rules={others} />
        </details>
      )}
    </section>
  )
}

function RuleLines({ rules }: Pick<ItemPage, 'rules'>) {
  const words = useWords('review').rules
  return (
    <ul>
      {rules.map(({ id, title, clause, state, version, record }) => (
        <li key={id} className="facts">
          <Link to={`/rules/desk/${id}`}>{title}</Link>
          {clause && <span>{clause}</span>}
          <span>{state ? words.states[state] : words.gone}</span>
          {version !== undefined && <span>{words.version(version)}</span>}
          <span className="n">{record ? words.stood(record.stood, record.decided) : words.unknown}</span>
        </li>
      ))}
    </ul>
  )
}

export function FlagsOfItem({ flags }: Pick<ItemPage, 'flags'>) {
  const words = useWords('review').flags
  if (flags.length === 0) return null
  return (
    <section className="alert hold">
      <h3>{words.title}</h3>
      <ul>
        {flags.map((flag) => (
          <FlagLine key={flag.id} flag={flag} />
        ))}
      </ul>
    </section>
  )
}

function FlagLine({ flag: { reason, clause, note, by, at, record } }: { flag: ItemPage['flags'][number] }) {
  const words = useWords('review').flags
  return (
    <li>
      <p className="facts">
        <b>{words.reasons[reason]}</b>
        {clause && <span>{words.clause(clause)}</span>}
        <span>{words.by(by)}</span>
        <span>{words.record(record.agreed, record.settled)}</span>
        <Moment at={at} />
      </p>
      {note && <q>{note}</q>}
    </li>
  )
}

/** The words that stand and those that are to stand, in one text. */
export function EditOfItem({ edit, lang }: { edit: NonNullable<ItemPage['edit']>; lang: string }) {
  const words = useWords('review').edit
  return (
    <section className="stack" aria-label={words.title}>
      {edit.titleDiff && (
        <h3 lang={lang}>
          <Diff pieces={edit.titleDiff} />
        </h3>
      )}
      <div className="draft prose" lang={lang}>
        <p className="as-written">
          <Diff pieces={edit.bodyDiff} />
        </p>
      </div>
      {edit.reason && (
        <p>
          <small>{words.why}</small> <q>{edit.reason}</q>
        </p>
      )}
    </section>
  )
}

function Diff({ pieces }: { pieces: DiffPiece[] }) {
  return pieces.map(({ kind, text }, index) => {
    // Pieces have no name but their place, and never move.
    const key = `${index}-${kind}`
    if (kind === 'gone') return <del key={key}>{text}</del>
    return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
}
