import { desc, eq } from 'drizzle-orm'
import { addHeard } from '#app/features/backlog/intake/add-heard.server.ts'
import { contactOf } from '#app/features/backlog/intake/contact.ts'
import { readInboxRun } from '#app/features/backlog/intake/csv/read-run.server.ts'
import { commitInboxRun, commitRun } from '#app/features/backlog/intake/csv/settle-run.server.ts'
import { startRun } from '#app/features/backlog/intake/csv/start-run.server.ts'
import { addSource, setAddress } from '#app/features/backlog/intake/hooks/change-source.server.ts'
import { receiveMail } from '#app/features/backlog/intake/mail/receive-mail.server.ts'
import { confirmMissing } from '#app/features/backlog/intake/missing/confirm-missing.server.ts'
import { tellMissing } from '#app/features/backlog/intake/missing/tell-missing.server.ts'
import { sha256, storeItem } from '#app/features/backlog/intake/store-item.server.ts'
import { newSecret } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { missingNotes, productLines } from '#db/schema/index.ts'
import { HEARD, HOOKED, MAILS, NOTE, TABLE } from '#db/seed/community/outside-words.ts'
import { asPerson, asSystem, type Stage } from '#db/seed/stage.server.ts'

const DAY = 86_400_000

/** What people who are not members said, by every way there is, waiting to be judged. */
export async function fillInbox(stage: Stage): Promise<void> {
  await hear(stage)
  await handIn(stage)
  await bringTable(stage)
  await tellNotes(stage)
}

async function hear(stage: Stage) {
  for (const { channel, quote, line, place, contact, consents, daysAgo } of HEARD) {
    const by = await asPerson(stage, channel === 'event' ? 'cora' : 'pia', stage.at - daysAgo * DAY)
    await addHeard(by, channel, {
      ...{ quote, place, line: line ?? undefined, contact: contact ?? undefined },
      consent: consents ? 'on' : undefined,
    })
  }
}

async function handIn(stage: Stage) {
  const lee = await asPerson(stage, 'lee', stage.at - 20 * DAY)
  const [tripods] = await stage.db.select().from(productLines).where(eq(productLines.slug, 'tripods'))
  if (tripods) await setAddress(lee, tripods.id, 'tripods@coldshoe.example')
  await addSource(lee, { slug: 'social-desk', name: 'Social desk', lineId: null })
  const at = stage.at - HOOKED.daysAgo * DAY
  const hooked = asSystem(stage, at)
  await inTransaction(hooked, (tx) =>
    storeItem(tx, hooked, {
      ...{ channel: 'hook', sourceKey: 'social-desk/demo', lineId: null, quote: HOOKED.quote, place: 'Social desk' },
      ...{ sourceUrl: HOOKED.url, saidAt: at, contact: contactOf(HOOKED.contact), consents: false, verified: false },
    }),
  )
  for (const mail of MAILS) {
    const sent = stage.at - 3 * DAY
    await receiveMail(asSystem(stage, sent), mail.replace('DATE', new Date(sent).toUTCString()))
  }
}

async function bringTable(stage: Stage) {
  const pia = await asPerson(stage, 'pia', stage.at - 2 * DAY)
  const started = await startRun(pia, new File([TABLE], 'support-september.csv'), '')
  if (!started.ok) throw new Error(JSON.stringify(started.errors))
  const later = asSystem(stage, stage.at - 2 * DAY + 60_000)
  const { runId } = started
  await readInboxRun(later, { runId })
  await commitRun(pia, runId)
  await commitInboxRun(later, { runId })
}

async function tellNotes(stage: Stage) {
  for (const [name, note] of Object.entries(NOTE)) {
    const visitor = { ...asSystem(stage, stage.at - DAY), actor: { kind: 'visitor' } as const }
    const form = new FormData()
    for (const [field, value] of Object.entries(note)) if (value) form.set(field, value)
    const told = await tellMissing(visitor, form)
    if (!told.ok) throw new Error(JSON.stringify(told.errors))
    if (name === 'confirmed') await confirmNewest(stage)
  }
}

async function confirmNewest(stage: Stage) {
  const at = asSystem(stage, stage.at - DAY + 600_000)
  const [note] = await stage.db.select().from(missingNotes).orderBy(desc(missingNotes.id)).limit(1)
  const token = newSecret()
  const hashes = { confirmHash: sha256(token), forgetHash: sha256(newSecret()) }
  await inTransaction(at, (tx) =>
    tx
      .update(missingNotes)
      .set(hashes)
      .where(eq(missingNotes.id, note?.id ?? '')),
  )
  await confirmMissing(at, token)
}
