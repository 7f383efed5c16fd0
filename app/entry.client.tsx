import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { type Shell, ShellContext } from '#app/components/shell-context.ts'
import { whenParsed } from '#app/components/when-parsed.ts'
import { fetchWords } from '#app/messages/use-words.ts'

const inDocument = (id: string) => JSON.parse(document.getElementById(id)?.textContent ?? 'null')

// A key or click that comes early makes React 18 hydrate at once, and a whole document that suspends then stays dead
// (React's error 345). So all that the page would wait for is there before: its words and its data.
async function begin() {
  const shell: Shell = inDocument('page-shell')
  const features: string[] = inDocument('page-words')
  await Promise.all([dataRead(), ...features.map((feature) => fetchWords(shell.language, feature))])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <ShellContext.Provider value={shell}>
          <RemixBrowser />
        </ShellContext.Provider>
      </StrictMode>,
    )
  })
}

/** Remix begins to read the page's data when it is first rendered, and throws the promise of it before any hook. */
async function dataRead() {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}

whenParsed(begin)
