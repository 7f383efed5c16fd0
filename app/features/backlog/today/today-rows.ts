import type { ClockKind } from '#app/features/backlog/clocks/clock-lengths.ts'

export const GROUPS = ['late', 'soon', 'returned', 'sign', 'suggested', 'members', 'drafts', 'fresh'] as const
export type Group = (typeof GROUPS)[number]

export const groupNamed = (value: string | null): Group | undefined => GROUPS.find((group) => group === value)

/** Why a row is on the list, in a form that both languages can say. */
export type Why =
  | { kind: 'late'; days: number; unit: 'workday' | 'day'; said: boolean }
  | { kind: 'soon'; dueAt: number }
  | { kind: 'returned'; people: number }
  | { kind: 'sign'; own: boolean }
  | { kind: 'differs' | 'appeal' | 'correction'; at: number }
  | { kind: 'suggested'; agent: string }
  | { kind: 'drafts'; lang: 'en' | 'zh-CN' }
  | { kind: 'routed' | 'inbox'; people: number }

export type TodayRow = {
  group: Group
  why: Why
  title: string
  lang: string
  no: number | null
  /** What the row is about, and where its one next action is. */
  href: string
  task: ClockKind | 'sign' | 'suggested' | 'differs' | 'appeal' | 'correction'
  actHref: string
  /** Who is away and would see this, where it is not one's own. */
  forOwner: string | null
  at: number
}

/** Who writes for readers is not always who decides: these stand beside what else there is to do. */
const BESIDE: readonly Group[] = ['drafts', 'members', 'suggested']

/** A thing stands there once, for its most pressing reason; within a group the oldest first. */
export function todayList(rows: readonly TodayRow[]): { group: Group; rows: TodayRow[] }[] {
  const pressing = [...rows].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.at - b.at)
  const once = new Map<string, TodayRow>()
  for (const row of pressing) {
    const key = BESIDE.includes(row.group) ? `${row.href} ${row.actHref} ${row.group}` : row.href
    if (!once.has(key)) once.set(key, row)
  }
  const shown = [...once.values()]
  return GROUPS.map((group) => ({ group, rows: shown.filter((row) => row.group === group) })).filter(
    (each) => each.rows.length > 0,
  )
}

/** Where the next thing is done. */
export function actHref(kind: ClockKind, no: number | null, href: string): string {
  if (no === null) return href
  if (kind === 'route') return `/r/${no}/step/routed`
  if (kind === 'grade') return `/r/${no}/step/grading`
  return `/r/${no}`
}
