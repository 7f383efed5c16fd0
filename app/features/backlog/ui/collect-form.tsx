import { Form } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Field } from '#app/components/field.tsx'
import type { CloseRequest } from '#app/features/backlog/closest-requests.server.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { TickReplies } from '#app/features/backlog/judging/ui/tick-replies.tsx'
import type { CollectPageData } from '#app/features/backlog/read-collect.server.ts'
import { CloseRequests } from '#app/features/backlog/ui/close-requests.tsx'
import { KeyHints } from '#app/features/backlog/ui/key-hints.tsx'
import { NewRequest } from '#app/features/backlog/ui/new-request.tsx'
import { openNew, useCollectKeys } from '#app/features/backlog/ui/use-collect-keys.ts'
import type { MarkedWords, Marking } from '#app/features/backlog/ui/use-marked-words.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: CollectPageData; marking: Marking; asNew: boolean; refused?: CollectRefused }

/** One form: what was marked, and where it goes. Marking fills it in, by hand or by key; without script it is typed. */
export function CollectForm({ page, marking, asNew, refused }: Props) {
  const words = useWords('triage')
  const form = useRef<HTMLFormElement>(null)
  const { marked } = marking
  const closest = useClosest(page, marked)
  useCollectKeys(form, page.posts, marking)
  useEffect(() => {
    if (asNew) openNew(form.current)
  }, [asNew])
  return (
    <Form ref={form} method="post" id="where" className={marked ? 'card collecting' : 'card'} onKeyUp={showReached}>
      <Source key={`${marked?.postNo} ${marked?.start}`} page={page} marked={marked} refused={refused} />
      <CloseRequests closest={closest} asNew={asNew} refused={refused}>
        <NewRequest page={page} marked={marked} refused={refused} />
      </CloseRequests>
      <TickReplies replies={page.replies} markedNo={marked?.postNo} typed={refused?.typed.replies} />
      <div className="decide stack">
        <p className="line">
          <button className="button primary" name="intent" value="collect">
            {words.add}
          </button>
        </p>
        <Keys marked={marked !== undefined} />
      </div>
    </Form>
  )
}

/** Of a field reached by Tab the browser shows the caret; here all of it comes into sight, above the button. */
const showReached = ({ key, target }: KeyboardEvent) =>
  key === 'Tab' && target instanceof Element && target.scrollIntoView({ block: 'nearest' })

function Keys({ marked }: { marked: boolean }) {
  const { keys } = useWords('triage')
  const shown: [string, string][] = [
    ['J K', keys.post],
    ['S', keys.sentence],
    ['1–5', keys.choose],
    ['Enter', keys.add],
    ['N', keys.fresh],
  ]
  return (
    <>
      <KeyHints keys={shown} />
      {marked && (
        <a className="button primary to-where" href="#where">
          {keys.where}
        </a>
      )}
    </>
  )
}

/** Close to the whole thread or to what was marked before, then to the words that are marked here. */
function useClosest({ thread, closest, marked: before }: CollectPageData, marked: MarkedWords | undefined) {
  const [found, setFound] = useState<CloseRequest[]>()
  const quote = marked?.quote
  useEffect(() => {
    if (!quote || quote === before?.quote) return setFound(undefined)
    const overtaken = new AbortController()
    findClosest(thread.no, quote, overtaken.signal).then((close) => close && setFound(close))
    return () => overtaken.abort()
  }, [quote, before?.quote, thread.no])
  return (quote && found) || closest
}

/** Undefined where it was overtaken by newer words, by leaving the page, or by the network: what stands there stays. */
async function findClosest(no: number, quote: string, signal: AbortSignal): Promise<CloseRequest[] | undefined> {
  const asked = new URLSearchParams({ thread: String(no), q: quote.slice(0, 300) })
  const answer = await fetch(`/requests/closest?${asked}`, { signal }).catch(() => undefined)
  return answer?.ok ? answer.json().catch(() => undefined) : undefined
}

type SourceProps = { page: CollectPageData; marked?: MarkedWords; refused?: CollectRefused }

function Source({ page: { posts }, marked, refused }: SourceProps) {
  const words = useWords('triage')
  const [start, setStart] = useState(marked?.start)
  return (
    <fieldset className="stack">
      <legend className="vh">{words.marked}</legend>
      <Field name="postNo" label={words.from} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} defaultValue={marked?.postNo ?? refused?.typed.postNo}>
            <option value="">{words.whole}</option>
            {posts.map(({ no, by }) => (
              <option key={no} value={no}>
                {words.postNo(no)}, {by}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="quote" label={words.quote} hint={words.quoteHint} errors={refused?.errors}>
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            defaultValue={marked?.quote || refused?.typed.quote}
            onChange={() => setStart(undefined)}
          />
        )}
      </Field>
      <input type="hidden" name="start" value={start ?? ''} />
    </fieldset>
  )
}
