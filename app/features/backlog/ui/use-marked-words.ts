import { useCallback, useEffect, useState } from 'react'

/** Words selected inside one post, with the place where they begin in its text. */
export type MarkedWords = { postNo: number; quote: string; start: number }

export function useMarkedWords(): [MarkedWords | undefined, () => void] {
  const [marked, setMarked] = useState<MarkedWords>()
  useEffect(() => {
    const read = () => {
      const found = wordsIn(document.getSelection())
      if (found) setMarked(found)
    }
    // After the mouse, the finger or the keys let go: while they move, nothing jumps.
    const events = ['pointerup', 'keyup', 'touchend'] as const
    for (const event of events) document.addEventListener(event, read)
    return () => {
      for (const event of events) document.removeEventListener(event, read)
    }
  }, [])
  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setMarked(undefined)
  }, [])
  return [marked, clear]
}

function wordsIn(selection: Selection | null): MarkedWords | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const { commonAncestorContainer: around } = range
  const post = (around instanceof Element ? around : around.parentElement)?.closest<HTMLElement>('[data-post]')
  if (!post) return undefined
  const before = document.createRange()
  before.selectNodeContents(post)
  before.setEnd(range.startContainer, range.startOffset)
  const selected = range.toString()
  const quote = selected.trim()
  if (quote === '') return undefined
  const start = before.toString().length + selected.indexOf(quote)
  return { postNo: Number(post.dataset.post), quote, start }
}
