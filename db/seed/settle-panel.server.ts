import { adoptCut } from '#app/features/admission/angoff/adopt-cut.server.ts'
import { closeRound } from '#app/features/admission/angoff/close-round.server.ts'
import { discussItems } from '#app/features/admission/angoff/discuss-items.server.ts'
import { inviteJudge } from '#app/features/admission/angoff/invite-judge.server.ts'
import { openPanel } from '#app/features/admission/angoff/open-panel.server.ts'
import { findPanel } from '#app/features/admission/angoff/panel-queries.server.ts'
import { rateItems } from '#app/features/admission/angoff/rate-items.server.ts'
import type { Level, Track } from '#app/features/admission/blueprint.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { items } from '#db/schema/index.ts'
import { CLOSED_PANEL, OPEN_PANEL, REMARKS } from '#db/seed/community/panels.ts'
import { asPerson, type Stage, together } from '#db/seed/stage.server.ts'

const DAY = 86_400_000
/** What somebody who just belongs here has right, by level: 27.6 of 40, so that 28 pass. */
const BORDERLINE: Record<Level, number> = { 1: 0.8, 2: 0.7, 3: 0.45 }

type Told = {
  name: string
  track: Track
  by: string
  daysAgo: number
  judges: readonly { handle: string; leans: number }[]
}

/** One panel that set the pass mark of today, and one whose first round is under way. */
export async function settlePanels(stage: Stage): Promise<void> {
  await together(stage, async (inOne) => {
    const levels = await readLevels(inOne)
    await playClosed(inOne, levels)
    await playOpen(inOne, levels)
  })
}

type Levels = ReadonlyMap<string, Level>

async function readLevels({ db }: Stage): Promise<Levels> {
  const rows = await db.select({ versionId: items.versionId, level: items.level }).from(items)
  return new Map(rows.map(({ versionId, level }) => [versionId ?? '', level as Level]))
}

async function playClosed(stage: Stage, levels: Levels) {
  const { panelId, versionIds } = await openWithJudges(stage, CLOSED_PANEL)
  const from = stage.at - CLOSED_PANEL.daysAgo * DAY
  for (const [at, { handle, leans }] of CLOSED_PANEL.judges.entries()) {
    const moment = from + (at + 1) * 0.7 * DAY
    await rate(stage, {
      panelId,
      versionIds,
      handle,
      round: 1,
      moment,
      say: (id) => sayFirst(stage, levels, id, leans),
    })
  }
  await move(stage, panelId, 'first-round', from + 8 * DAY)
  for (const [at, { by, remark }] of REMARKS.entries()) {
    const ctx = await asPerson(stage, by, from + (9 + at) * DAY)
    await discussItems(ctx, { panelId, remarks: [{ versionId: versionIds[at * 3] ?? '', remark }] })
  }
  await move(stage, panelId, 'talk', from + 15 * DAY)
  for (const [at, { handle, leans }] of CLOSED_PANEL.judges.entries()) {
    const moment = from + (16 + at * 0.5) * DAY
    await rate(stage, {
      panelId,
      versionIds,
      handle,
      round: 2,
      moment,
      say: (id) => saySecond(stage, levels, id, leans),
    })
  }
  await move(stage, panelId, 'second-round', from + 21 * DAY)
  const reason = 'Eight judges of mixed trades agree within half an item: the provisional mark was right.'
  await adoptCut(await asPerson(stage, 'ada', from + 22 * DAY), { panelId, reason })
}

async function playOpen(stage: Stage, levels: Levels) {
  const { panelId, versionIds } = await openWithJudges(stage, OPEN_PANEL)
  const from = stage.at - OPEN_PANEL.daysAgo * DAY
  for (const [at, { handle, leans, rated }] of OPEN_PANEL.judges.entries()) {
    const some = versionIds.slice(0, rated)
    const moment = from + (at + 1) * 0.8 * DAY
    await rate(stage, {
      panelId,
      versionIds: some,
      handle,
      round: 1,
      moment,
      say: (id) => sayFirst(stage, levels, id, leans),
    })
  }
}

async function openWithJudges(stage: Stage, { name, track, by, daysAgo, judges }: Told) {
  const ctx = await asPerson(stage, by, stage.at - daysAgo * DAY)
  const panelId = await openPanel(ctx, { name, track })
  for (const { handle } of judges) await inviteJudge(ctx, { panelId, handle })
  return { panelId, versionIds: ensureFound(await findPanel(stage.db, panelId), 'panel').versionIds }
}

type Rated = {
  panelId: string
  versionIds: string[]
  handle: string
  round: number
  moment: number
  say(versionId: string): number
}

async function rate(stage: Stage, { panelId, versionIds, handle, round, moment, say }: Rated) {
  const ratings = versionIds.map((versionId) => ({ versionId, share: say(versionId), remark: null }))
  await rateItems(await asPerson(stage, handle, moment), { panelId, round, ratings })
}

const move = async (stage: Stage, panelId: string, from: 'first-round' | 'talk' | 'second-round', moment: number) =>
  closeRound(await asPerson(stage, CLOSED_PANEL.by, moment), { panelId, from })

const sayFirst = ({ random }: Stage, levels: Levels, versionId: string, leans: number) =>
  inSteps(borderline(levels, versionId) + leans + (random.below(5) - 2) * 0.05)

/** After the talk they are closer together: of what each leaned, a third is left. */
const saySecond = ({ random }: Stage, levels: Levels, versionId: string, leans: number) =>
  inSteps(borderline(levels, versionId) + (random.chance(1 / 3) ? leans : 0) + (random.below(3) - 1) * 0.05)

const borderline = (levels: Levels, versionId: string) => BORDERLINE[levels.get(versionId) ?? 2]

const inSteps = (share: number) => Math.min(100, Math.max(5, Math.round(share * 20) * 5)) / 100
