/** What the card takes the place of. */
export type Place = { start: number; end: number }

/** On a line of its own; said to the form as if it had been typed, so that drafts and previews follow. */
export function insertCard(field: HTMLTextAreaElement, no: number, { start, end }: Place) {
  field.setRangeText(`/R-${no}\n`, start, end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

/** At the caret, on a line of its own. */
export function insertAtCaret(formId: string, no: number) {
  const form = document.getElementById(formId)
  const field = form instanceof HTMLFormElement ? form.elements.namedItem('body') : null
  if (!(field instanceof HTMLTextAreaElement)) return
  const { value, selectionStart: at } = field
  const lead = at === 0 || value[at - 1] === '\n' ? '' : '\n'
  field.setRangeText(lead, at, at, 'end')
  insertCard(field, no, { start: at + lead.length, end: at + lead.length })
}
