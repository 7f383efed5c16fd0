import { useCallback, useEffect, useState } from 'react'

/** Words selected inside one post, with the place where they begin in its text; without words the whole post. */
export type MarkedWords = { postNo: number; quote: string; start?: number }

export type Marking = {
  marked: MarkedWords | undefined
  /** A whole post. */
  markPost: (postNo: number) => void
  markPassage: (postNo: number, start: number, end: number) => void
  clear: () => void
}

/** `before` was marked on the page that led here. */
export function useMarkedWords(before: MarkedWords | undefined): Marking {
  const [marked, setMarked] = useState(before)
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
  const markPost = useCallback((postNo: number) => {
    document.getSelection()?.removeAllRanges()
    setMarked({ postNo, quote: '' })
    postElement(postNo)?.scrollIntoView({ block: 'nearest' })
  }, [])
  const markPassage = useCallback((postNo: number, start: number, end: number) => {
    const post = postElement(postNo)
    const quote = post?.textContent?.slice(start, end)
    if (!post || !quote) return
    select(post, start, end)
    setMarked({ postNo, quote, start })
  }, [])
  return { marked, markPost, markPassage, clear }
}

const postElement = (postNo: number) => document.querySelector<HTMLElement>(`[data-post="${postNo}"]`)

function select(post: HTMLElement, start: number, end: number) {
  const from = placeIn(post, start)
  const to = placeIn(post, end)
  if (!from || !to) return
  document.getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at)
  from.node.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** The text may lie in several pieces, cut at what was collected before. */
function placeIn(post: HTMLElement, offset: number): { node: Node; at: number } | undefined {
  const texts = document.createTreeWalker(post, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length) return { node, at: left }
    left -= length
  }
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
