import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { jsonScript } from '#app/components/json-script.ts'
import { type Shell, ShellContext } from '#app/components/shell-context.ts'
import { contentSecurityPolicy, inlineScriptHashes } from '#app/gate/security-headers.server.ts'
import { viewerNote } from '#app/viewer-note.server.ts'

export { warmUpRules } from '#app/features/moderation/warm-up.server.ts'

const TIMEOUT_MS = 10_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  visit: AppLoadContext,
) {
  const used = new Set<string>()
  const page = await render(
    <ShellContext.Provider value={{ ...shellOf(visit), onWordsUsed: (feature) => used.add(feature) }}>
      <RemixServer context={remix} url={request.url} abortDelay={TIMEOUT_MS} />
    </ShellContext.Provider>,
  )
  const document = page + jsonScript('page-words', [...used].sort())
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentSecurityPolicy(inlineScriptHashes(document)))
  headers.set('Cache-Control', 'private, no-store')
  if (visit.audience !== 'public') headers.set('X-Robots-Tag', 'noindex')
  // The note stands after the document, so that the document itself is the same for a whole audience.
  const note = jsonScript('viewer-note', await viewerNote(visit, new URL(request.url).pathname))
  return new Response(document + note, { status, headers })
}

/** What the browser fetches between pages is as private as the pages. */
export function handleDataRequest(response: Response) {
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export function handleError(error: unknown, { request }: { request: Request }) {
  // An address that no route answers is the visitor's affair, not a fault of ours.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(error)
}

function shellOf({ audience, language, theme, ctx }: AppLoadContext): Shell {
  const { brandName, makerName } = ctx.settings
  return { audience, language, theme, brandName, makerName, demo: ctx.deployment.demo }
}

function render(page: React.ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const sink = new Writable({
      write(chunk, _, done) {
        chunks.push(chunk)
        done()
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString('utf8'))
        done()
      },
    })
    const stream = renderToPipeableStream(page, {
      onAllReady: () => {
        clearTimeout(patience)
        stream.pipe(sink)
      },
      onShellError: reject,
      onError: reject,
    })
    const patience = setTimeout(() => stream.abort(), TIMEOUT_MS).unref()
  })
}
