import { type ComponentType, useId, useRef } from 'react'
import { ShellContext, useShell } from '#app/components/shell-context.ts'
import { useLater } from '#app/components/use-later.ts'

type Sent<P> = {
  /** At hand on the server alone; the browser leaves what was drawn with it as it came. */
  part: ComponentType<P> | undefined
  /** For a page that was opened without the server's drawing. */
  load: () => Promise<ComponentType<P>>
  props: P
}

const IN_BROWSER = !import.meta.env.SSR

/** What is read and sent by plain forms: its code and words stay on the server, and its forms load the page anew. */
export function AsSent<P extends object>({ part: Part, load, props }: Sent<P>) {
  const id = useId()
  const shell = useShell()
  const sent = useRef<string | null>()
  if (IN_BROWSER && sent.current === undefined) sent.current = sentUnder(id)
  const Later = useLater(IN_BROWSER && sent.current === null, load)
  if (!IN_BROWSER)
    return (
      <ShellContext.Provider value={{ ...shell, onWordsUsed: undefined }}>
        <div data-as-sent={id}>{Part && <Part {...props} />}</div>
      </ShellContext.Provider>
    )
  if (typeof sent.current !== 'string') return <div data-as-sent={id}>{Later && <Later {...props} />}</div>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is this page's own document, read before anybody could write
  return <div data-as-sent={id} dangerouslySetInnerHTML={{ __html: sent.current }} suppressHydrationWarning />
}

const sentUnder = (id: string) => document.querySelector(`[data-as-sent="${CSS.escape(id)}"]`)?.innerHTML ?? null
