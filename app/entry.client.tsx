import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { type Shell, ShellContext } from '#app/components/shell-context.ts'
import { whenParsed } from '#app/components/when-parsed.ts'
import { fetchWords } from '#app/messages/use-words.ts'

const inDocument = (id: string) => JSON.parse(document.getElementById(id)?.textContent ?? 'null')

// React 18 cannot suspend while it hydrates a whole document, so the words of the page are fetched before.
async function begin() {
  const shell: Shell = inDocument('shell')
  const features: string[] = inDocument('words')
  await Promise.all(features.map((feature) => fetchWords(shell.language, feature)))
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

whenParsed(begin)
