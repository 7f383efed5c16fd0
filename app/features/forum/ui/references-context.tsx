import { createContext, type ReactNode } from 'react'

/** How a page draws the requests that its posts name. */
export type References = {
  /** In the place of `/R-1042` alone on a line, in a text of that time. */
  card(no: number, writtenAt: number): ReactNode
  /** HTML in the place of `R-1042` in a sentence; undefined leaves the plain link. */
  link(no: number): string | undefined
}

/** Where nobody fills them in, they are links. */
export const ReferencesContext = createContext<References>({
  card: (no) => (
    <p className="prose">
      <a href={`/r/${no}`}>R-{no}</a>
    </p>
  ),
  link: () => undefined,
})
