import { listCutScores, listJudges, listPanels } from '#app/features/admission/angoff/panel-queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

export type PanelList = Awaited<ReturnType<typeof readPanels>>

/** Every panel with its cut, and which of them the pass mark rests on. */
export async function readPanels({ actor, db, settings }: Context) {
  const panels = await listPanels(db)
  const judges = await listJudges(
    db,
    panels.map(({ id }) => id),
  )
  const cuts = await listCutScores(db)
  return {
    cut: settings.exam.cut,
    length: settings.exam.length,
    method: cuts[0]?.method ?? 'provisional',
    mayOpen: can(actor, 'bank.write'),
    panels: panels.map(({ id, name, track, state, openedAt, closedAt, cut, standardError, versionIds }) => ({
      ...{ id, name, track, state, openedAt, closedAt, cut, standardError },
      items: versionIds.length,
      judges: judges.filter(({ panelId }) => panelId === id).length,
      stands: cuts[0]?.panelId === id,
      adoptedAt: cuts.find(({ panelId }) => panelId === id)?.at ?? null,
    })),
  }
}
