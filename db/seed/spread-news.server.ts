import { and, asc, gt, inArray, isNull, lt, lte } from 'drizzle-orm'
import { type EventName, events as eventTypes } from '#app/events.ts'
import { announceEvent } from '#app/features/notices/announce-event.server.ts'
import { sendMail } from '#app/features/notices/send-mail.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { events, jobs, mails, notices, rateLimits } from '#db/schema/index.ts'
import { asSystem, type Stage, together } from '#db/seed/stage.server.ts'

const DAY = 86_400_000
/** Notices of what is older were read and forgotten long ago. */
const REMEMBERED_MS = 100 * DAY
const UNREAD_MS = 6 * DAY
const MAILS_SHOWN = 8
const EVENTS_TOGETHER = 10
const SLICE = 200

/** Tells of the last weeks in the app, shows the latest mails, and leaves no job that would tell of the past again. */
export async function spreadNews(stage: Stage): Promise<void> {
  const announced = Object.keys(eventTypes).filter((name) => eventTypes[name as EventName].announced)
  const recent = and(gt(events.at, stage.at - REMEMBERED_MS), inArray(events.type, announced))
  const told = await stage.db
    .select({ id: events.id, at: events.at })
    .from(events)
    .where(recent)
    .orderBy(asc(events.at), asc(events.id))
  while (told.length > 0) await announceSome(stage, told.splice(0, EVENTS_TOGETHER))
  await readOldNotices(stage)
  await showLatestMails(stage)
  await dropWork(stage)
}

const announceSome = (stage: Stage, told: { id: string; at: number }[]) =>
  together(stage, async (inOne) => {
    for (const { id, at } of told) await announceEvent(asSystem(inOne, at), { eventId: id })
  })

async function readOldNotices(stage: Stage) {
  const { at } = stage
  const old = and(lte(notices.at, at - UNREAD_MS), isNull(notices.readAt))
  await inTransaction(stage, (tx) =>
    tx
      .update(notices)
      .set({ readAt: at - UNREAD_MS })
      .where(old),
  )
}

/** Into the folder, wherever mail goes otherwise: nobody is written to about what never happened. */
async function showLatestMails(stage: Stage) {
  const sent = await stage.db
    .select({ id: mails.id, at: mails.createdAt })
    .from(mails)
    .orderBy(asc(mails.createdAt), asc(mails.id))
  const dropped = sent.slice(0, -MAILS_SHOWN).map(({ id }) => id)
  for (let from = 0; from < dropped.length; from += SLICE) {
    await inTransaction(stage, (tx) => tx.delete(mails).where(inArray(mails.id, dropped.slice(from, from + SLICE))))
  }
  for (const { id, at } of sent.slice(-MAILS_SHOWN)) {
    const ctx = asSystem(stage, at)
    await sendMail({ ...ctx, deployment: { ...ctx.deployment, smtpUrl: undefined } }, { mailId: id })
  }
}

async function dropWork(stage: Stage) {
  for (let full = true; full; ) {
    const past = lte(jobs.runAt, stage.at)
    const waiting = await stage.db.select({ id: jobs.id }).from(jobs).where(past).limit(SLICE)
    const ids = waiting.map(({ id }) => id)
    await inTransaction(stage, (tx) => tx.delete(jobs).where(inArray(jobs.id, ids)))
    full = ids.length === SLICE
  }
  await inTransaction(stage, (tx) => tx.delete(rateLimits).where(lt(rateLimits.windowStart, stage.at)))
}
