/** Events that staff watch for; whoever sees one come about ticks it. */
export const WATCHED = ['body_release', 'supplier', 'cost', 'standard', 'patent', 'other'] as const

export type WatchedKind = (typeof WATCHED)[number]
type ConditionLine = { kind: WatchedKind; text: string }

/** One line of the form: `supplier: A caster below 20,000`. Without a kind it is another event. */
export function readConditionLine(line: string): ConditionLine {
  const [, kind, text] = /^([a-z_]+):\s*(.+)$/is.exec(line) ?? []
  const known = WATCHED.find((each) => each === kind?.toLowerCase())
  return known && text ? { kind: known, text } : { kind: 'other', text: line }
}

export const writeConditionLine = ({ kind, text }: ConditionLine) => (kind === 'other' ? text : `${kind}: ${text}`)

/** The rows of the form (`conditionKind` and `condition`, each several times) as the one field that steps know. */
export function withConditionLines(form: FormData): FormData {
  if (!form.has('condition')) return form
  const kinds = form.getAll('conditionKind').map(String)
  const lines = form.getAll('condition').flatMap((text, at) => {
    const typed = String(text).replace(/\s+/g, ' ').trim()
    const kind = WATCHED.find((each) => each === kinds[at]) ?? 'other'
    return typed === '' ? [] : [writeConditionLine({ kind, text: typed })]
  })
  const joined = new FormData()
  for (const [name, value] of form) if (name !== 'condition' && name !== 'conditionKind') joined.append(name, value)
  joined.set('changes', lines.join('\n'))
  return joined
}
