import { worthOf } from '#app/features/admission/sitting/draw-form.ts'
import type { RaisedFlag } from '#app/features/admission/upkeep/flag-kinds.ts'
import type { ExamSettings } from '#app/platform/exam-settings.ts'

type Worn = { id: string; template: string | null; views: number; exposure: number; recheckAt: string | null }
type Policy = Pick<ExamSettings, 'exposureAlarm' | 'exposureMost' | 'retireAfterViews' | 'flagsFrom'>

/**
 * What speaks against an item whatever was answered: `forms` are those that exposure counts, `today` is 2026-11-22. A
 * template stands for three items, and may be met as often as three.
 */
export function wearFlags(
  { id, template, views, exposure, recheckAt }: Worn,
  { forms, today, exam }: { forms: number; today: string; exam: Policy },
): RaisedFlag[] {
  const flags: RaisedFlag[] = []
  // Of a few forms a share says nothing: after two, each item is on half of them or none.
  const share = forms >= exam.flagsFrom ? exposure / forms / worthOf({ template }) : 0
  const details = { n: views, value: Math.round(share * 1000) / 1000 }
  if (share > exam.exposureMost) flags.push({ itemId: id, kind: 'exposureMost', details })
  else if (share > exam.exposureAlarm) flags.push({ itemId: id, kind: 'exposureAlarm', details })
  if (views / worthOf({ template }) > exam.retireAfterViews)
    flags.push({ itemId: id, kind: 'manyViews', details: { n: views } })
  if (recheckAt !== null && recheckAt < today)
    flags.push({ itemId: id, kind: 'recheckOverdue', details: { due: recheckAt } })
  return flags
}
