import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { usePreviewed } from '#app/features/forum/ui/previewing.tsx'
import { TYPED_FIELDS, type TypedField } from '#app/features/forum/ui/typed-fields.ts'
import { moveMarks } from '#app/features/moderation/ui/move-marks.ts'
import { cutAtPassages, passagesOf } from '#app/features/moderation/ui/passages.ts'

/** Lies under the control before it, with the same words unseen and the marks showing through. Empty while nothing is found. */
export function Marks({ of }: { of: TypedField }) {
  const field = TYPED_FIELDS[of]
  const place = useRef<HTMLDivElement>(null)
  const { findings, texts } = usePreviewed()
  const passages = useMemo(() => passagesOf(findings).filter((passage) => passage.field === field), [findings, field])
  const typed = useTyped(place, passages.length > 0)
  const pieces = cutAtPassages(typed, moveMarks(passages, texts[field] ?? '', typed), field)
  return (
    <div className="marks" aria-hidden="true" ref={place}>
      {pieces.map(({ text, start, passage }) =>
        passage ? (
          <mark key={start} data-verdict={passage.effect}>
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </div>
  )
}

/** What stands in the control now, and its scrolling followed; nothing is watched while nothing is marked. */
function useTyped(place: RefObject<HTMLElement>, watched: boolean): string {
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const control = place.current?.previousElementSibling
    if (!watched || !isTextControl(control)) return setTyped('')
    const follow = () => place.current?.scrollTo(control.scrollLeft, control.scrollTop)
    const read = () => setTyped(control.value)
    read()
    follow()
    control.addEventListener('input', read)
    control.addEventListener('scroll', follow)
    return () => {
      control.removeEventListener('input', read)
      control.removeEventListener('scroll', follow)
    }
  }, [place, watched])
  return typed
}

export const isTextControl = (element: unknown): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
