export const EXPORT_KINDS = ['requests', 'mentions', 'verdicts', 'samples'] as const

export type ExportKind = (typeof EXPORT_KINDS)[number]

/** The head of each table: stable names, in English, for programs. */
export const EXPORT_COLUMNS: Record<ExportKind, readonly string[]> = {
  requests: [
    ...['request', 'line', 'state', 'label', 'title', 'need', 'lang'],
    ...['people', 'people_since', 'returning', 'outside', 'unattributed'],
    ...['need_grade', 'make_grade', 'units_low', 'units_middle', 'units_high', 'units_chance', 'line_of_units'],
    ...['merged_into', 'created_at', 'changed_at'],
  ],
  mentions: [
    ...['request', 'said_at', 'channel', 'how', 'quote', 'lang', 'epoch', 'counts', 'source'],
    ...['retracted_at', 'differs', 'person'],
  ],
  verdicts: [
    ...['request', 'decided_at', 'kind', 'reason', 'public_text', 'lang', 'epoch'],
    ...['people_then', 'returns_at_people', 'review_at', 'product'],
  ],
  samples: [
    ...['sample', 'request', 'round', 'state', 'applied_at', 'since', 'camera', 'lens', 'mount', 'scene'],
    ...['cost', 'cost_cap', 'currency', 'shipped_at', 'received_at', 'fits', 'holds', 'faster', 'trusted', 'replaces'],
    ...['would_buy', 'at_price', 'links', 'links_disclosed', 'outcome'],
  ],
}

export const exportKind = (text: string) => EXPORT_KINDS.find((kind) => kind === text)
