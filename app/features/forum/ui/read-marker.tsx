import { Form } from '@remix-run/react'
import { useEffect } from 'react'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** Long enough on the page to have read something of it. */
const LOOKED_MS = 3000

/** Says how far this person has read; a button where there is no script. */
export function ReadMarker({ threadId, lastNo }: { threadId: string; lastNo: number }) {
  const words = useWords('forum').thread
  const lastReadNo = useViewerNote()?.thread?.lastReadNo
  useEffect(() => {
    if (lastReadNo === undefined || (lastReadNo >= lastNo && !holdsWhatChanges())) return
    const body = new URLSearchParams({ thread: threadId, no: String(lastNo) })
    const timer = setTimeout(
      () => fetch('/reads', { method: 'POST', body, keepalive: true, redirect: 'manual' }).catch(() => {}),
      LOOKED_MS,
    )
    return () => clearTimeout(timer)
  }, [threadId, lastNo, lastReadNo])
  return (
    <noscript>
      <Form method="post" action="/reads">
        <input type="hidden" name="thread" value={threadId} />
        <input type="hidden" name="no" value={lastNo} />
        <button className="button quiet">{words.markRead}</button>
      </Form>
    </noscript>
  )
}

/** What the server drew into the thread may be newer than what was read: that is told at every visit. */
const holdsWhatChanges = () => document.querySelector('[data-as-sent]')
