import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useWords } from '#app/messages/use-words.ts'

type Selected = { postNo: number; quote: string }

/** Longer than this an address gets unwieldy; the whole post says the same. */
const LONGEST = 1000

/**
 * For staff in a thread: with words selected in a post a button leads to the collect page with them marked, and so does C.
 * Without any, C takes the post that has the focus.
 */
export function CollectSelection({ threadNo }: { threadNo: number }) {
  const words = useWords('hearing').post
  const [selected, setSelected] = useState<Selected>()
  useEffect(() => {
    const read = () => setSelected(selectedIn(document.getSelection()))
    document.addEventListener('selectionchange', read)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('keydown', press)
    }
  }, [])
  if (!selected) return null
  const query = new URLSearchParams({ post: String(selected.postNo), quote: selected.quote })
  return (
    <Link className="button primary collect-selection" to={`/t/${threadNo}/collect?${query}`} data-collect="selection">
      {words.collectWords}
    </Link>
  )
}

function selectedIn(selection: Selection | null): Selected | undefined {
  if (!selection || selection.isCollapsed) return undefined
  const within = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('.prose')
  const prose = within(selection.anchorNode)
  const quote = selection.toString().trim()
  if (!prose || prose !== within(selection.focusNode) || quote === '' || quote.length > LONGEST) return undefined
  const link = (prose.closest('article.post') ?? prose.parentElement)?.querySelector<HTMLElement>('[data-collect]')
  return link ? { postNo: Number(link.dataset.collect), quote } : undefined
}

/** J and K go from post to post, C collects: the words selected, or else the post that has the focus. */
function press(event: KeyboardEvent) {
  const at = event.target instanceof HTMLElement ? event.target : document.body
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (at.closest('input, textarea, select, dialog') || localStorage.getItem('letter-keys') === 'off') return
  const links = [...document.querySelectorAll<HTMLElement>('a[data-collect]:not([data-collect="selection"])')]
  const here = links.indexOf(document.activeElement as HTMLElement)
  const key = event.key.toLowerCase()
  if (key === 'j' || key === 'k') links[key === 'j' ? here + 1 : Math.max(0, here - 1)]?.focus()
  else if (key === 'c')
    (document.querySelector<HTMLElement>('[data-collect="selection"]') ?? links[Math.max(0, here)])?.click()
  else return
  event.preventDefault()
}
