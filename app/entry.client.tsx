import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { type Shell, ShellContext } from '#app/components/shell-context.ts'

const shell = JSON.parse(document.getElementById('shell')?.textContent ?? '{}') as Shell

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
