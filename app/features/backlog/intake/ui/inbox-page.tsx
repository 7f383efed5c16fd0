import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { addressOf } from '#app/features/backlog/intake/inbox-address.ts'
import type { InboxPageData } from '#app/features/backlog/intake/read-inbox.server.ts'
import { InboxItem } from '#app/features/backlog/intake/ui/inbox-item.tsx'
import { JudgeForm } from '#app/features/backlog/intake/ui/judge-form.tsx'
import { useInboxKeys } from '#app/features/backlog/intake/ui/use-inbox-keys.ts'
import { TriageTabs } from '#app/features/backlog/judging/ui/triage-tabs.tsx'
import { KeyHints } from '#app/features/backlog/ui/key-hints.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = {
  inbox: InboxPageData
  tabs: Parameters<typeof TriageTabs>[0]['tabs']
  done?: { did: string; id: string; no: string }
  refused?: CollectRefused
}

/** One thing that was said outside, where it could go, and what waits behind it. */
export function InboxPage({ inbox, tabs, done, refused }: Props) {
  const words = useWords('intake').inbox
  const { item, may, line } = inbox
  useInboxKeys()
  return (
    <div className="stack">
      <header className="stack">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </header>
      <TriageTabs tabs={tabs} />
      <WaysIn may={may} />
      {done && <Done done={done} line={line} />}
      <InboxLines inbox={inbox} />
      {item ? (
        <div className="collect">
          <InboxItem key={item.id} item={item} inbox={inbox} />
          <aside>
            {may.judge ? <JudgeForm key={item.id} inbox={inbox} refused={refused} /> : <p>{words.cannotJudge}</p>}
          </aside>
        </div>
      ) : (
        <div className="empty stack">
          <p>{words.empty}</p>
          <p>{words.emptyNext}</p>
        </div>
      )}
      <Following inbox={inbox} />
      <Lately inbox={inbox} />
      {item && may.judge && <Keys />}
    </div>
  )
}

function WaysIn({ may }: Pick<InboxPageData, 'may'>) {
  const words = useWords('intake').inbox
  return (
    <p className="line">
      {may.add && (
        <>
          <Link className="button" to="/triage/inbox/new">
            {words.add}
          </Link>
          <Link className="button" to="/triage/event">
            {words.event}
          </Link>
        </>
      )}
      {may.import && (
        <Link className="button quiet" to="/triage/import">
          {words.import}
        </Link>
      )}
      {may.sources && (
        <Link className="button quiet" to="/triage/sources">
          {words.sources}
        </Link>
      )}
    </p>
  )
}

function Done({ done, line }: { done: { did: string; id: string; no: string }; line?: string }) {
  const words = useWords('intake').inbox
  const said = words.done[done.did as keyof typeof words.done]
  if (!said) return null
  return (
    <Form method="post" className="alert done-note line">
      <p role="status">{said(done.no)}</p>
      {done.id && (
        <>
          <input type="hidden" name="undo" value={done.id} />
          {line && <input type="hidden" name="line" value={line} />}
          <button className="button quiet" name="intent" value="undo" aria-keyshortcuts="u">
            {words.undo} <kbd className="wide-only">U</kbd>
          </button>
        </>
      )}
    </Form>
  )
}

function InboxLines({ inbox: { lines, none, line } }: Pick<Props, 'inbox'>) {
  const words = useWords('intake').inbox
  const { language } = useShell()
  const all = lines.reduce((sum, each) => sum + each.count, none)
  const tabs = [
    { slug: undefined, name: words.all, count: all },
    { slug: 'none', name: words.none, count: none },
    ...lines.map(({ slug, name, count }) => ({ slug, name: name[language], count })),
  ]
  return (
    <nav className="chips" aria-label={words.lines}>
      {tabs.map(({ slug, name, count }) => (
        <Link
          key={slug ?? ''}
          to={slug ? `/triage/inbox?line=${slug}` : '/triage/inbox'}
          aria-current={slug === line ? 'page' : undefined}
        >
          {name} <span className="n count">{count}</span>
        </Link>
      ))}
    </nav>
  )
}

function Following({ inbox: { following, line } }: Pick<Props, 'inbox'>) {
  const { inbox: words, channels } = useWords('intake')
  const { language } = useShell()
  if (following.length === 0) return null
  return (
    <section className="stack" aria-labelledby="following">
      <h2 id="following">{words.following}</h2>
      <ul className="rows">
        {following.map((item) => (
          <li key={item.id} className="to-judge">
            <p className="facts">
              <span>{channels[item.channel]}</span>
              <span>{item.line?.[language] ?? words.none}</span>
              <Moment at={item.receivedAt} detail="day" />
            </p>
            <p lang={item.lang}>
              <Link to={addressOf(item.id, line)}>{item.quote}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lately({ inbox: { judged, may, line } }: Pick<Props, 'inbox'>) {
  const words = useWords('intake').inbox
  if (judged.length === 0) return null
  return (
    <details>
      <summary>{words.lately}</summary>
      <ul className="rows">
        {judged.map(({ id, quote, lang, state, requestNo, by }) => (
          <li key={id} className="line judged-item">
            <span lang={lang}>{quote}</span>
            <small>
              {words.states[state]} {requestNo !== null && <Link to={`/r/${requestNo}`}>R-{requestNo}</Link>} {by}
            </small>
            {may.judge && state !== 'undone' && (
              <Form method="post">
                <input type="hidden" name="undo" value={id} />
                {line && <input type="hidden" name="line" value={line} />}
                <button className="button quiet" name="intent" value="undo" aria-label={words.undoIt(quote)}>
                  {words.undo}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Keys() {
  const { keys } = useWords('intake').inbox
  const { choose } = useWords('triage').keys
  const shown: [string, string][] = [
    ['J K', keys.move],
    ['1–5', choose],
    ['Enter', keys.attach],
    ['N', keys.fresh],
    ['X', keys.dismiss],
    ['U', keys.undo],
  ]
  return <KeyHints keys={shown} />
}
