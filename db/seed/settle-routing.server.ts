import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { LENGTHS } from '#app/features/backlog/clocks/clock-lengths.ts'
import { findHours } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { afterDays, nextMark } from '#app/features/backlog/clocks/clock-time.ts'
import { tendClocks } from '#app/features/backlog/clocks/tend-clocks.server.ts'
import { makeCalendar } from '#app/features/backlog/routing/change-calendar.server.ts'
import { enterCover } from '#app/features/backlog/routing/enter-cover.server.ts'
import {
  askForDecision,
  beginProposal,
  changeProposal,
  decideRules,
} from '#app/features/backlog/routing/propose-rules.server.ts'
import { saveClockSet } from '#app/features/backlog/routing/save-clock-set.server.ts'
import { beginReview, noteReview } from '#app/features/backlog/routing/week/note-week.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { RouteRule } from '#db/schema/backlog-routing.ts'
import { clocks, lineReviewRows, threads } from '#db/schema/index.ts'
import { asPerson, asSystem, type Stage } from '#db/seed/stage.server.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const WEEK = [1, 2, 3, 4, 5]

const rule = (id: string, name: string, line: string, when: RouteRule['when'], clockSet?: string): RouteRule => ({
  ...{ id, name, line, when, ...(clockSet && { clockSet }) },
})

const RULES = [
  rule('power', 'Batteries and plates', 'power', {
    words: ['V-lock', 'D-tap', 'battery', 'batteries', '电池', '供电'],
  }),
  rule('light', 'Light', 'lights', { words: ['softbox', 'barn door', 'light stand', 'Bowens', '柔光箱', '灯架'] }),
  rule('rods', 'Rods', 'rods', { words: ['15 mm', '19 mm', 'rod clamp', '导管', '管夹'] }),
  rule('plates', 'Plates and rails', 'quick-release', {
    words: ['Arca', 'NATO', 'quick release', 'NR-70', 'TH-2', '快装', '导轨'],
  }),
  rule('tripods', 'Tripods and heads', 'tripods', {
    words: ['tripod', 'ball head', 'half-ball', 'bowl', 'leg lock', 'CT-3', 'VT-75', 'FH-8', '三脚架', '云台'],
  }),
  // Lines that nobody owns yet: what is said in their forum is theirs.
  ...['cages', 'mounts', 'monitoring', 'lights', 'power', 'rods'].map((line) =>
    rule(`said-in-${line}`, `Said in ${line}`, line, { lines: [line] }),
  ),
]
const V2_PLATES = rule('v2', 'V2 plates', 'power', { words: ['V2'] })
const FROM_FAIRS = rule(
  'fair',
  'Heard at a fair, about tripods',
  'tripods',
  { words: ['tripod', 'head', '云台'], channels: ['event'] },
  'fair-weeks',
)

/** Where the teams are, and when they work. */
export async function settleCalendars(stage: Stage): Promise<void> {
  const lee = await asPerson(stage, 'lee', stage.at - 720 * DAY)
  const year = new Date(stage.at).getUTCFullYear()
  await makeCalendar(lee, {
    name: 'Leipzig',
    hours: {
      ...{ timeZone: 'Europe/Berlin', weekdays: WEEK, opensAt: 9 * 60, closesAt: 17 * 60 + 30 },
      holidays: [year, year + 1].flatMap((each) => [
        { day: `${each}-01-01`, name: 'New Year' },
        { day: `${each}-05-01`, name: 'Labour Day' },
        { day: `${each}-10-03`, name: 'Unity Day' },
        { day: `${each}-12-25`, name: 'Christmas' },
        { day: `${each}-12-26`, name: 'Boxing Day' },
      ]),
    },
    lines: ['tripods', 'quick-release', 'rods', 'cages'],
  })
  await makeCalendar(lee, {
    name: '深圳',
    hours: {
      ...{ timeZone: 'Asia/Shanghai', weekdays: WEEK, opensAt: 9 * 60, closesAt: 18 * 60 },
      holidays: [year, year + 1].flatMap((each) => [
        { day: `${each}-01-01`, name: '元旦' },
        { day: `${each}-05-01`, name: '劳动节' },
        { day: `${each}-10-01`, name: '国庆节' },
        { day: `${each}-10-02`, name: '国庆节' },
      ]),
    },
    lines: ['lights', 'power'],
  })
}

/** Rules in force and one proposed, somebody away this week, a promise that was missed, and last week's meeting. */
export async function settleRouting(stage: Stage): Promise<void> {
  const { at } = stage
  await settleRules(stage)
  await keepPromises(stage)
  await tendClocks(asSystem(stage, at - 5 * HOUR))
  const lee = await asPerson(stage, 'lee', at - 4 * DAY)
  const midnight = at - (at % DAY)
  await enterCover(lee, { owner: 'raj', cover: 'lee', from: midnight - 2 * DAY, until: midnight + 5 * DAY })
  await meetLastWeek(stage)
}

async function settleRules(stage: Stage) {
  const { at } = stage
  const [lee, pia] = [await asPerson(stage, 'lee', at - 90 * DAY), await asPerson(stage, 'pia', at - 2 * DAY)]
  const fallbackId = authorOf(lee.actor).id
  await saveClockSet(lee, { name: 'Fair weeks', days: { route: 4, grade: 10 } })
  await beginProposal(lee)
  for (const each of RULES) await changeProposal(lee, { kind: 'save', rule: each })
  const why = 'The words of the last three hundred threads, line by line.'
  await decideRules(lee, { no: 1, outcome: 'active', why, fallbackId })
  await beginProposal(pia)
  await changeProposal(pia, { kind: 'save', rule: FROM_FAIRS })
  await changeProposal(pia, { kind: 'save', rule: V2_PLATES })
  for (const _ of RULES) await changeProposal(pia, { kind: 'move', id: V2_PLATES.id, by: -1 })
  await askForDecision(pia, { why: 'After a fair we need four days to read all cards.', fallbackId })
}

/** One promise was missed, so that it can be seen how that looks; the others were kept up with until some days ago. */
async function keepPromises({ db, door, at }: Stage) {
  const over = await db
    .select()
    .from(clocks)
    .where(and(isNull(clocks.stoppedAt), isNull(clocks.pausedAt), lt(clocks.dueAt, at + DAY)))
    .orderBy(asc(clocks.dueAt))
  const missed = over.find(({ kind }) => kind === 'verdict') ?? over.find(({ kind }) => kind === 'grade')
  await door(async (tx) => {
    for (const clock of over) {
      const hours = await findHours(tx, clock)
      const share = clock.id === missed?.id ? 1.7 : clock.kind === 'grade' ? 0.85 : 0.3
      const startedAt = at - share * LENGTHS[clock.kind].days * (clock.unit === 'workday' ? 1.4 : 1) * DAY
      const dueAt = afterDays(clock.unit, hours, startedAt, clock.allowance)
      const moved = { ...clock, startedAt, runsFrom: startedAt, dueAt }
      await tx
        .update(clocks)
        .set({ startedAt, runsFrom: startedAt, dueAt, nextAt: nextMark(moved, hours)?.at ?? null })
        .where(eq(clocks.id, clock.id))
      const threadId = clock.subject.match(/^thread:(.*)$/)?.[1]
      if (threadId) await tx.update(threads).set({ toJudgeAt: startedAt }).where(eq(threads.id, threadId))
    }
  })
}

async function meetLastWeek(stage: Stage) {
  const pia = await asPerson(stage, 'pia', stage.at - 7 * DAY)
  await beginReview(pia, 'tripods')
  const [first] = await stage.db.select().from(lineReviewRows).orderBy(asc(lineReviewRows.requestId)).limit(1)
  if (!first) return
  const note = 'Raj measures the casting again before Friday. No new word to those who asked yet.'
  await noteReview(pia, { reviewId: first.reviewId, requestId: first.requestId, looked: true, note })
}
