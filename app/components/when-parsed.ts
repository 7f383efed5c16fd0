/** Remix's module script is async: it can run before the end of the document has been parsed. */
export function whenParsed(work: () => void) {
  if (document.readyState !== 'loading') return work()
  document.addEventListener('DOMContentLoaded', work, { once: true })
}
