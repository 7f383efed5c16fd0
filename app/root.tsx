import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage } from '#app/components/error-page.tsx'
import { Footer } from '#app/components/footer.tsx'
import { Header } from '#app/components/header.tsx'
import { escapedJson } from '#app/components/json-script.ts'
import { SanctionBanner } from '#app/components/sanction-banner.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { StormBanner } from '#app/components/storm-banner.tsx'
import { ViewerNoteProvider } from '#app/components/viewer-note-context.tsx'
import { BeBar } from '#app/features/demo/ui/be-bar.tsx'
import { useWords } from '#app/messages/use-words.ts'
import base from '#app/styles/base.css?url'
import pages from '#app/styles/pages.css?url'
import tokens from '#app/styles/tokens.css?url'

export const links = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  ...[tokens, base, pages].map((href) => ({ rel: 'stylesheet', href })),
]

export function Layout({ children }: { children: ReactNode }) {
  const shell = useShell()
  const words = useWords('shell')
  return (
    <html lang={shell.language} data-theme={shell.theme} data-audience={shell.audience}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Title />
        <Links />
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <ViewerNoteProvider>
          {shell.demo && <BeBar />}
          <Header />
          <SanctionBanner />
          <StormBanner />
          <main className="page" id="main" tabIndex={-1}>
            {children}
          </main>
          <Footer />
        </ViewerNoteProvider>
        <ShellScript />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

/** A page that failed has no words of its own for its title. */
function Title() {
  const error = useRouteError()
  const { brandName } = useShell()
  if (!error) return <Meta />
  return <title>{`${isRouteErrorResponse(error) ? error.status : 500} · ${brandName}`}</title>
}

function ShellScript() {
  const shell = escapedJson(useShell())
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, escaped
  return <script type="application/json" id="page-shell" dangerouslySetInnerHTML={{ __html: shell }} />
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error)) return <ErrorPage status={error.status} said={error.data} />
  return <ErrorPage status={500} />
}
