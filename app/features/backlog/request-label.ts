import type { requests } from '#db/schema/index.ts'

export type RequestState = (typeof requests.$inferSelect)['state']
export type RequestLabel = (typeof requests.$inferSelect)['label']

/** Many states, few public labels. */
const LABELS: Record<RequestState, RequestLabel> = {
  inbox: 'collected',
  routed: 'collected',
  needs_info: 'collected',
  grading: 'research',
  volume_test: 'research',
  planned: 'planned',
  making: 'planned',
  made: 'made',
  exists: 'exists',
  parked: 'no',
  reopen_due: 'no',
  final_no: 'no',
  merged: 'merged',
  invalid: 'hidden',
}

export const labelOf = (state: RequestState): RequestLabel => LABELS[state]

/** The labels of the board, in the order of a request's life. */
export const BOARD_LABELS = ['collected', 'research', 'planned', 'no', 'made', 'exists'] as const

export type BoardLabel = (typeof BOARD_LABELS)[number]

export const boardLabel = (value: string | null): BoardLabel | undefined =>
  BOARD_LABELS.find((label) => label === value)

/** Labels under which the latest answer stands; under the others it is history. */
export const ANSWERED: RequestLabel[] = ['planned', 'no', 'made', 'exists']

export const isAnswered = (label: RequestLabel) => ANSWERED.includes(label)
