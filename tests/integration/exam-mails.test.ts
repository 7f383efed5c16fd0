import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { disputeItem } from '#app/features/admission/disputes/dispute-item.server.ts'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import { findResult } from '#app/features/admission/sitting/find-result.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { listNotices } from '#app/features/notices/queries.server.ts'
import type { Account } from '#app/permissions.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, attempts, itemDisputes } from '#db/schema/index.ts'
import { answerAll, createExamWorld, DAY, start, storedForm } from '#tests/helpers/exam.ts'
import { readMails } from '#tests/helpers/read-mails.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

async function sit(clientKey: string, right: number): Promise<string> {
  const ben = await world.as('ben')
  const sitting = await startAttempt(ben, start(clientKey))
  await answerAll(ben, sitting, right)
  await finishAttempt(ben, sitting.attemptId, sitting.tab)
  await world.runJobs()
  return sitting.attemptId
}

async function happen(type: 'exam.rescored' | 'exam.dispute-answered', payload: Record<string, unknown>) {
  const eva = await world.as('eva')
  await inTransaction(eva, (tx) => recordEvent(tx, eva, type, `account:${payload.accountId}`, payload))
  await world.runJobs()
}

const benId = async () => ((await world.as('ben')).actor as Account).id
const newestMail = async () => (await readMails(world.folder)).at(-1)
const bandsOfLast = (bands: Record<string, 'below' | 'near' | 'above'>) =>
  world.database.door((tx) => tx.update(attempts).set({ bands }))

test('a failed exam is mailed with what to study, the next moment in the person’s zone, and where to practise', async () => {
  await world.database.door((tx) =>
    tx.update(accounts).set({ timeZone: 'Asia/Shanghai' }).where(eq(accounts.handle, 'ben')),
  )
  const ben = await world.as('ben')
  const sitting = await startAttempt(ben, start())
  await finishAttempt(ben, sitting.attemptId, sitting.tab)
  await bandsOfLast({ RIG: 'below', TET: 'below', COL: 'near', SAF: 'above' })
  await world.runJobs()
  const mail = await newestMail()
  expect(mail).toMatchObject({ to: 'ben@demo.test', subject: 'Not passed this time' })
  for (const part of [
    'before you sit it again: rigging and mounts, tethering, media and handling.',
    'soon above it: files, colour and printing.',
    '4 November 2026 at 17:00 (Asia/Shanghai)',
    'http://127.0.0.1:3000/exam/practice',
    'http://127.0.0.1:3000/exam/glossary',
  ])
    expect(mail?.text).toContain(part)
  expect(mail?.text).not.toContain('portfolio')
})

test('the mail after the last attempt names admission by portfolio as well', async () => {
  await sit('one', 0)
  world.advance(DAY)
  await sit('two', 0)
  world.advance(7 * DAY)
  await sit('three', 0)
  const mail = await newestMail()
  expect(mail?.text).toContain('Your attempts are used up for now.')
  expect(mail?.text).toContain('2 May 2027 at 10:00 (Europe/London)')
  expect(mail?.text).toContain('http://127.0.0.1:3000/exam/portfolio')
})

test('a failed exam is told in the reader’s own language', async () => {
  await world.database.door((tx) => tx.update(accounts).set({ language: 'zh-CN' }).where(eq(accounts.handle, 'ben')))
  await sit('one', 0)
  const mail = await newestMail()
  expect(mail?.subject).toBe('这次没有通过')
  expect(mail?.text).toContain('术语表: http://127.0.0.1:3000/exam/glossary')
})

test('a passed exam is mailed, once', async () => {
  await sit('one', 40)
  const mails = await readMails(world.folder)
  expect(mails.map(({ subject }) => subject)).toEqual(['You passed. Welcome in'])
})

test('whoever passes because a question was wrong is told so once, with an apology, and sees what changed', async () => {
  const attemptId = await sit('one', 27)
  const [wrong] = (await storedForm(world.db, attemptId)).filter(({ correct }) => correct === false)
  await voidItem(await world.as('eva'), { itemId: wrong!.itemId, reason: 'Two options are right.' })
  await world.runJobs()
  const subjects = (await readMails(world.folder)).map(({ subject }) => subject)
  expect(subjects).toEqual(['Not passed this time', 'You have passed after all. We are sorry'])
  const mail = await newestMail()
  expect(mail?.text).toContain('wrong in itself')
  expect(mail?.text).toContain(`/exam/${attemptId}/result`)
  expect(await findResult(await world.as('ben'), attemptId)).toMatchObject({
    ...{ kind: 'passed', score: 28, before: { score: 27, state: 'failed' } },
  })
})

test('a corrected mark that changes nothing else is told in the app alone', async () => {
  const attemptId = await sit('one', 10)
  const before = (await readMails(world.folder)).length
  await happen('exam.rescored', { accountId: await benId(), attemptId, admitted: false })
  expect(await readMails(world.folder)).toHaveLength(before)
  const kinds = (await listNotices(world.db, await benId())).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['exam-corrected', 'exam-failed'])
})

test('whoever disputed a question hears what the examiner decided and says', async () => {
  const attemptId = await sit('one', 10)
  const ben = await world.as('ben')
  await disputeItem(ben, { attemptId, position: 12, text: 'The drawing shows another thread.' })
  await world.database.door((tx) => tx.update(itemDisputes).set({ state: 'mended', answer: 'You are right. Redrawn.' }))
  await happen('exam.dispute-answered', { accountId: await benId(), attemptId, position: 12 })
  expect(await listNotices(world.db, await benId())).toContainEqual(
    expect.objectContaining({ kind: 'dispute-answered', href: `/exam/${attemptId}/result#disputes` }),
  )
  const mail = await newestMail()
  expect(mail?.subject).toBe('An examiner has answered what you wrote about item 12')
  expect(mail?.text).toContain('The question was mended. The examiner writes:\n\n> You are right. Redrawn.')
})
