import { Form } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CloseRequest } from '#app/features/backlog/closest-requests.server.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { CollectPageData } from '#app/features/backlog/read-collect.server.ts'
import { CloseRequests } from '#app/features/backlog/ui/close-requests.tsx'
import { useCollectKeys } from '#app/features/backlog/ui/use-collect-keys.ts'
import { type MarkedWords, useMarkedWords } from '#app/features/backlog/ui/use-marked-words.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: CollectPageData; refused?: CollectRefused }

/** One form: what was marked, and where it goes. Marking with the mouse fills it in; without script it is typed. */
export function CollectForm({ page, refused }: Props) {
  const words = useWords('triage')
  const form = useRef<HTMLFormElement>(null)
  const [marked, clear] = useMarkedWords()
  const closest = useClosest(page, marked)
  useCollectKeys(form, marked, clear)
  return (
    <Form ref={form} method="post" id="where" className={marked ? 'card collecting' : 'card'}>
      <Source key={`${marked?.postNo} ${marked?.start}`} page={page} marked={marked} refused={refused} />
      <CloseRequests key={closest.map((each) => each.no).join()} closest={closest} refused={refused}>
        <NewRequest page={page} marked={marked} refused={refused} />
      </CloseRequests>
      <div className="decide stack">
        <p className="line">
          <button className="button primary" name="intent" value="collect">
            {words.add}
          </button>
        </p>
        {marked && <Keys />}
      </div>
    </Form>
  )
}

function Keys() {
  const { keys } = useWords('triage')
  return (
    <>
      <p className="keys wide-only">
        <span>
          <kbd>Enter</kbd> {keys.add}
        </span>
        <span>
          <kbd>N</kbd> {keys.fresh}
        </span>
        <span>
          <kbd>Esc</kbd> {keys.clear}
        </span>
      </p>
      <a className="button primary to-where" href="#where">
        {keys.where}
      </a>
    </>
  )
}

/** Close to the whole thread at first, then to the words that are marked. */
function useClosest({ thread, closest }: CollectPageData, marked: MarkedWords | undefined): CloseRequest[] {
  const [found, setFound] = useState<CloseRequest[]>()
  const quote = marked?.quote
  useEffect(() => {
    if (!quote) return
    const overtaken = new AbortController()
    findClosest(thread.no, quote, overtaken.signal).then((close) => close && setFound(close))
    return () => overtaken.abort()
  }, [quote, thread.no])
  return (quote && found) || closest
}

/** Undefined where it was overtaken by newer words, by leaving the page, or by the network: what stands there stays. */
async function findClosest(no: number, quote: string, signal: AbortSignal): Promise<CloseRequest[] | undefined> {
  const asked = new URLSearchParams({ thread: String(no), q: quote.slice(0, 300) })
  const answer = await fetch(`/requests/closest?${asked}`, { signal }).catch(() => undefined)
  return answer?.ok ? answer.json().catch(() => undefined) : undefined
}

type SourceProps = Props & { marked?: MarkedWords }

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
            defaultValue={marked?.quote ?? refused?.typed.quote}
            onChange={() => setStart(undefined)}
          />
        )}
      </Field>
      <input type="hidden" name="start" value={start ?? ''} />
    </fieldset>
  )
}

function NewRequest({ page: { thread, lines }, marked, refused }: SourceProps) {
  const words = useWords('triage')
  const { language } = useShell()
  return (
    <div className="stack">
      <Field name="title" label={words.newTitle} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={2} maxLength={160} defaultValue={refused?.typed.title ?? thread.title} />}
      </Field>
      <Field name="need" label={words.newNeed} hint={words.newNeedHint} errors={refused?.errors}>
        {(tied) => (
          <textarea
            {...tied}
            key={marked?.quote}
            rows={3}
            maxLength={300}
            defaultValue={marked?.quote.slice(0, 300) ?? refused?.typed.need}
          />
        )}
      </Field>
      <Field name="line" label={words.fields.line} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} defaultValue={refused?.typed.line ?? thread.lineSlug}>
            {lines.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
