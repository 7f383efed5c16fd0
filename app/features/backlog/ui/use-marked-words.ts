import { useCallback, useEffect, useState } from 'react'
import type { Passage } from '#app/features/backlog/find-passage.ts'
import { findRead, readLength } from '#app/features/backlog/find-read.ts'
import { plainWords } from '#app/features/search/plain-words.ts'

type WrittenPost = { no: number; body: string }

/** Words of one post as they read, with the place where they begin in its text; without words the whole post. */
export type MarkedWords = { postNo: number; quote: string; start?: number }

export type Marking = {
  marked: MarkedWords | undefined
  /** A whole post. */
  markPost: (postNo: number) => void
  markPassage: (post: WrittenPost, passage: Passage) => void
  clear: () => void
}

/** `before` was marked on the page that led here. */
export function useMarkedWords(posts: readonly WrittenPost[], before: MarkedWords | undefined): Marking {
  const [marked, setMarked] = useState(before)
  useEffect(() => {
    const read = () => {
      const found = wordsIn(document.getSelection(), posts)
      if (found) setMarked(found)
    }
    // After the mouse, the finger or the keys let go: while they move, nothing jumps.
    const events = ['pointerup', 'keyup', 'touchend'] as const
    for (const event of events) document.addEventListener(event, read)
    return () => {
      for (const event of events) document.removeEventListener(event, read)
    }
  }, [posts])
  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setMarked(undefined)
  }, [])
  const markPost = useCallback((postNo: number) => {
    document.getSelection()?.removeAllRanges()
    setMarked({ postNo, quote: '' })
    postElement(postNo)?.scrollIntoView({ block: 'nearest' })
  }, [])
  const markPassage = useCallback((post: WrittenPost, passage: Passage) => {
    select(post, passage)
    setMarked(wordsOf(post.no, passage))
  }, [])
  return { marked, markPost, markPassage, clear }
}

const postElement = (postNo: number) => document.querySelector<HTMLElement>(`[data-post="${postNo}"]`)

const wordsOf = (postNo: number, { quote, start }: Passage): MarkedWords => ({
  postNo,
  quote: plainWords(quote),
  start,
})

/** What was written is sought in what is shown of it. */
function select({ no, body }: WrittenPost, { quote, start }: Passage) {
  const post = postElement(no)
  const shown = post && findRead(post.textContent ?? '', quote, readLength(body.slice(0, start)))
  const from = shown && placeIn(post, shown.start)
  const to = shown && placeIn(post, shown.end)
  if (!from || !to) return
  document.getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at)
  from.node.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** The text lies in several pieces, cut at every tag. */
function placeIn(post: HTMLElement, offset: number): { node: Node; at: number } | undefined {
  const texts = document.createTreeWalker(post, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length) return { node, at: left }
    left -= length
  }
}

function wordsIn(selection: Selection | null, posts: readonly WrittenPost[]): MarkedWords | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0).cloneRange()
  const { startContainer: from } = range
  const element = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>('[data-post]')
  const post = posts.find(({ no }) => no === Number(element?.dataset.post))
  if (!element || !post) return undefined
  // Three clicks reach into the paragraph after the last one.
  if (!element.contains(range.endContainer)) range.setEnd(element, element.childNodes.length)
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const shown = range.toString().trim()
  const place = findRead(post.body, shown, readLength(before.toString()))
  if (!place) return shown === '' ? undefined : { postNo: post.no, quote: shown }
  return wordsOf(post.no, { ...place, quote: post.body.slice(place.start, place.end) })
}
