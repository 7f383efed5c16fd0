import { Link } from '@remix-run/react'
import { type MouseEvent, Suspense } from 'react'
import { isTextControl } from '#app/features/forum/ui/marks.tsx'
import { type Preview, usePreviewed } from '#app/features/forum/ui/previewing.tsx'
import { controlFor } from '#app/features/forum/ui/typed-fields.ts'
import { moveMarks } from '#app/features/moderation/ui/move-marks.ts'
import { type Passage, passagesOf, reasonsFor, worstOf } from '#app/features/moderation/ui/passages.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Beneath the words, what the rules would say of them; its own words come when there is something to say. */
export function FindingsPreview() {
  const preview = usePreviewed()
  return (
    <div className="preview">
      {/* Not before there is something: one that stands empty in the page is drawn anew when words come early. */}
      {preview.spoke && (
        <Suspense>
          <Found preview={preview} />
        </Suspense>
      )}
    </div>
  )
}

/** Only the summary is read out: a list would interrupt whoever types. */
function Found({ preview: { findings, texts } }: { preview: Preview }) {
  const words = useWords('moderation').preview
  const worst = worstOf(findings)
  const passages = passagesOf(findings)
  return (
    <div className={found(findings.length, worst)}>
      <p role="status">{findings.length > 0 ? words[worst](passages.length) : <small>{words.clear}</small>}</p>
      <ol>
        {passages.map((passage) => (
          <Reason key={passage.n} passage={passage} judged={texts[passage.field] ?? ''} />
        ))}
      </ol>
    </div>
  )
}

const found = (count: number, worst: ReturnType<typeof worstOf>) => {
  if (count === 0) return undefined
  return worst === 'reject' ? 'alert' : 'alert hold'
}

function Reason({ passage, judged }: { passage: Passage; judged: string }) {
  const words = useWords('moderation')
  const { title, advice, clause } = reasonsFor(passage)
  const said = judged.slice(passage.start, passage.end)
  return (
    <li>
      <p>
        {said && <q>{said}</q>} <b>{title}.</b> {advice.join(' ')}
      </p>
      <p className="line">
        {controlFor(passage.field) && (
          <button type="button" className="button quiet" onClick={(event) => goTo(event, passage, judged)}>
            {words.preview.goTo}
          </button>
        )}
        {clause && (
          <Link to={`/rules#${clause.id}`} target="_blank" rel="noreferrer">
            {words.clause(clause.title)}
          </Link>
        )}
      </p>
    </li>
  )
}

/** Selects the words, wherever they lie by now. */
function goTo(event: MouseEvent<HTMLButtonElement>, passage: Passage, judged: string) {
  const control = event.currentTarget.form?.elements.namedItem(controlFor(passage.field) ?? '')
  if (!isTextControl(control)) return
  const closed = control.closest('details')
  if (closed) closed.open = true
  const [now] = moveMarks([passage], judged, control.value)
  control.focus()
  if (now) control.setSelectionRange(now.start, now.end)
}
