import { discussItems } from '#app/features/admission/angoff/discuss-items.server.ts'
import { findOwnPanel } from '#app/features/admission/angoff/own-panel.server.ts'
import { type ItemRating, rateItems } from '#app/features/admission/angoff/rate-items.server.ts'
import { type RatingFields, readRatings, remarkField } from '#app/features/admission/angoff/rating-fields.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, typedFields } from '#app/platform/form.ts'

export type RatingsRefused = { errors: FieldErrors; typed: Record<string, string> }

/** From a page of the form to ratings, or in the talk to remarks; undefined when all of it was saved. */
export async function receiveRatings(
  ctx: Context,
  panelId: string,
  form: FormData,
): Promise<RatingsRefused | undefined> {
  const { panel } = await findOwnPanel(ctx.db, ctx, panelId)
  const typed = typedFields(form)
  const read = readRatings(typed, panel.versionIds)
  if (Object.keys(read.errors).length > 0) return { errors: read.errors, typed }
  try {
    const saved = await save(ctx, panelId, Number(typed.round), read)
    return saved.ok ? undefined : { errors: byPlace(saved.errors, panel.versionIds), typed }
  } catch (error) {
    // The round was closed while the page was being filled in: what was typed stays on it.
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { errors: { form: error.said }, typed }
  }
}

const save = (ctx: Context, panelId: string, round: number, { ratings }: RatingFields) =>
  round === 0
    ? discussItems(ctx, { panelId, remarks: ratings })
    : rateItems(ctx, { panelId, round, ratings: ratings.filter(isRated) })

const isRated = (rating: { share: number | undefined }): rating is ItemRating => rating.share !== undefined

const byPlace = (errors: FieldErrors, versionIds: string[]): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([id, error]) => [remarkField(versionIds.indexOf(id) + 1), error]))
