import type { ReplyToTick } from '#app/features/backlog/judging/list-replies.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { replies: ReplyToTick[]; markedNo?: number; typed?: string }

/** Others in the thread who name the same need, each ticked beforehand; the rest can be ticked by hand. */
export function TickReplies({ replies, markedNo, typed }: Props) {
  const words = useWords('judging').replies
  const open = replies.filter(({ no, collected }) => no !== markedNo && !collected)
  const agreeing = open.filter(({ agrees }) => agrees !== null)
  const others = open.filter(({ agrees }) => agrees === null)
  if (open.length === 0) return null
  const ticked = typed?.split(' ')
  const row = (reply: ReplyToTick) => (
    <Reply key={reply.no} reply={reply} ticked={ticked ? ticked.includes(String(reply.no)) : reply.agrees !== null} />
  )
  return (
    <fieldset className="stack tick-replies">
      <legend>{agreeing.length > 0 ? words.same(agreeing.length) : words.none}</legend>
      {agreeing.map(row)}
      {others.length > 0 && (
        <details open={ticked && others.some(({ no }) => ticked.includes(String(no)))}>
          <summary>{words.others(others.length)}</summary>
          {others.map(row)}
        </details>
      )}
    </fieldset>
  )
}

function Reply({ reply: { no, by, lang, excerpt, agrees }, ticked }: { reply: ReplyToTick; ticked: boolean }) {
  const words = useWords('judging').replies
  return (
    <label className="target">
      <input type="checkbox" name="reply" value={no} defaultChecked={ticked} />
      <span className="stack">
        <span className="facts">
          <b>{by}</b>
          <span className="n">#{no}</span>
          {agrees && <span>{words.agrees[agrees]}</span>}
        </span>
        <small lang={lang}>{excerpt}</small>
      </span>
    </label>
  )
}
