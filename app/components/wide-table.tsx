import type { ReactNode } from 'react'

type WideTableProps = { label: string; children: ReactNode }

/** Scrolls sideways by itself where a phone is too narrow, and can be reached and scrolled by keyboard. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus (WCAG 2.1.1)
    <section className="wide-table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
