import { SHARE_STEP } from '#app/features/admission/angoff/angoff-panel.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export const REMARK_LENGTH = 500

/** Fields are named by the place of their item in the panel, counted from 1. */
export const shareField = (position: number) => `share-${position}`
export const remarkField = (position: number) => `remark-${position}`

type Read = { versionId: string; share: number | undefined; remark: string | null }
export type RatingFields = { ratings: Read[]; errors: FieldErrors }

/** Reads a page of ratings. An item left open is left out: one goes on with it later. */
export function readRatings(fields: Record<string, string>, versionIds: readonly string[]): RatingFields {
  const ratings: Read[] = []
  const errors: FieldErrors = {}
  for (const [at, versionId] of versionIds.entries()) {
    const [shareName, remarkName] = [shareField(at + 1), remarkField(at + 1)]
    const typed = fields[shareName]?.trim().replace(/\s*%$/, '') ?? ''
    const remark = fields[remarkName]?.replaceAll('\r\n', '\n').trim() ?? ''
    const percent = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN
    if (typed !== '' && !(percent <= 100 && percent % SHARE_STEP === 0)) errors[shareName] = { key: 'angoff.badShare' }
    if (typed === '' && remark !== '' && shareName in fields) errors[shareName] = { key: 'required' }
    if (remark.length > REMARK_LENGTH) errors[remarkName] = { key: 'tooLong', values: { limit: REMARK_LENGTH } }
    if (/[\0\uFFFD]/.test(remark)) errors[remarkName] = { key: 'unreadable' }
    if (typed !== '' || remarkName in fields)
      ratings.push({ versionId, share: typed === '' ? undefined : percent / 100, remark: remark || null })
  }
  return { ratings, errors }
}
