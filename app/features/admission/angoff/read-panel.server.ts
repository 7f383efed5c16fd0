import {
  completeRows,
  cutAfter,
  JUDGES,
  lastWords,
  lettersOf,
  roundOf,
  spreadOf,
} from '#app/features/admission/angoff/angoff-panel.ts'
import { listPanelItems } from '#app/features/admission/angoff/panel-items.server.ts'
import {
  findPanel,
  isJudge,
  listCutScores,
  listJudges,
  listRatings,
  type Panel,
} from '#app/features/admission/angoff/panel-queries.server.ts'
import { cutBounds } from '#app/features/admission/policy/policy.schema.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'

export type ReadPanel = Awaited<ReturnType<typeof readPanel>>
type Ratings = Awaited<ReturnType<typeof listRatings>>

/** For who runs it: how far each judge is; what they said only once a round is closed, under letters. */
export async function readPanel(ctx: Context, id: string) {
  const { actor, db, settings } = ctx
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  const panel = ensureFound(await findPanel(db, id), 'panel')
  const ratings = await listRatings(db, id)
  const { name, track, state, openedAt, closedAt, versionIds } = panel
  return {
    ...{ id, name, track, state, openedAt, closedAt, items: versionIds.length },
    judges: await progress(ctx, panel, ratings),
    spread: state === 'first-round' ? [] : await spread(ctx, panel, ratings),
    first: state === 'first-round' ? undefined : resultAfter(panel, ratings, 1),
    last: state === 'closed' ? resultAfter(panel, ratings, 2) : undefined,
    complete: completeRows(ratings, versionIds, 2).length,
    isJudge: await isJudge(db, id, actor.id),
    mayRun: can(actor, 'bank.write'),
    mayAdopt: can(actor, 'exam.policy'),
    adoption: await adoption(ctx, id),
    today: { cut: settings.exam.cut, ...cutBounds(settings.exam.length) },
    least: JUDGES.least,
  }
}

async function progress({ db }: Context, { id, state, versionIds }: Panel, ratings: Ratings) {
  const round = roundOf(state) ?? (state === 'talk' ? 1 : 2)
  const rows = new Set(completeRows(ratings, versionIds, round).map(({ accountId }) => accountId))
  return (await listJudges(db, [id])).map(({ accountId, handle, works }) => ({
    ...{ handle, works },
    rated: ratings.filter((rating) => rating.accountId === accountId && rating.round === round).length,
    complete: rows.has(accountId),
  }))
}

/** Where they part most comes first: that is what the talk is about. */
async function spread({ db, language }: Context, panel: Panel, ratings: Ratings) {
  const { id, state, versionIds } = panel
  const letters = lettersOf(id, [...new Set(ratings.map(({ accountId }) => accountId))])
  const words = lastWords(ratings, state === 'closed' ? 2 : 1)
  const items = await listPanelItems(db, panel, versionIds, language)
  return items
    .map(({ versionId, stem, lang, topic }) => ({
      ...{ position: versionIds.indexOf(versionId) + 1, stem, lang, topic },
      ...spreadOf(words, versionId, letters),
      remarks: remarksOn(ratings, versionId, letters),
    }))
    .sort((a, b) => (b.deviation ?? 0) - (a.deviation ?? 0) || a.position - b.position)
}

/** Of each judge the latest one. */
export function remarksOn(ratings: Ratings, versionId: string, letters: ReadonlyMap<string, string>) {
  const said = ratings.filter((rating) => rating.versionId === versionId && rating.remark)
  const latest = new Map(said.map(({ accountId, remark }) => [letters.get(accountId) ?? '?', remark ?? '']))
  return [...latest].map(([letter, remark]) => ({ letter, remark })).sort((a, b) => (a.letter < b.letter ? -1 : 1))
}

function resultAfter({ versionIds }: Panel, ratings: Ratings, round: number) {
  const { cut, se, cutPercent, passMark, judgeCuts } = cutAfter(ratings, versionIds, round)
  return cut === null ? undefined : { cut, se, cutPercent, passMark, judgeCuts: [...judgeCuts].sort((a, b) => a - b) }
}

async function adoption({ db }: Context, panelId: string) {
  const cuts = await listCutScores(db)
  const own = cuts.find((cut) => cut.panelId === panelId)
  return own && { at: own.at, reason: own.reason, stands: cuts[0]?.id === own.id }
}
