import { afterEach, beforeEach, expect, test } from 'vitest'
import { setAddress } from '#app/features/backlog/intake/hooks/change-source.server.ts'
import { receiveMail } from '#app/features/backlog/intake/mail/receive-mail.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { inboxDropped } from '#db/schema/index.ts'
import { listAll } from '#tests/helpers/inbox.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const mailOf = (header: Record<string, string>, body: string) =>
  [
    ...Object.entries({
      From: 'Kim <kim@studio.example>',
      To: 'cages@maker.example',
      Subject: 'Rail',
      'Message-ID': '<1@studio.example>',
      Date: 'Mon, 2 Nov 2026 09:00:00 +0000',
      ...header,
    }).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n')

const BODY = 'The rail is too short.\r\n\r\n-- \r\nKim\r\n'
const receive = (raw: string) => receiveMail(world.visitor(), raw)

test('the own words of a mail wait in the inbox of the line it was sent to', async () => {
  const cages = await findLine(world.db, 'cages')
  await setAddress(await world.as('lee'), cages?.id ?? '', 'cages@maker.example')
  expect(await receive(mailOf({}, BODY))).toMatchObject({ outcome: 'stored', notes: ['signature'] })
  expect(await listAll(world)).toMatchObject([
    { channel: 'mail', quote: 'The rail is too short.', lineId: cages?.id, contact: null, capturedBy: null },
  ])
})

test('the same Message-ID is taken once', async () => {
  await receive(mailOf({}, BODY))
  expect(await receive(mailOf({}, 'Something else altogether.'))).toEqual({ outcome: 'known' })
  expect(await listAll(world)).toHaveLength(1)
})

test('automatic answers and mail that came back are dropped with a note, and neither words nor sender stay', async () => {
  expect(await receive(mailOf({ 'Auto-Submitted': 'auto-replied' }, BODY))).toEqual({
    outcome: 'dropped',
    why: 'auto-reply',
  })
  expect(await receive(mailOf({ 'Return-Path': '<>', 'Message-ID': '<2@x>' }, BODY))).toMatchObject({ why: 'bounce' })
  expect(await receive(mailOf({ Subject: '', 'Message-ID': '<3@x>' }, '> all quoted'))).toMatchObject({ why: 'empty' })
  expect(await listAll(world)).toEqual([])
  expect(JSON.stringify(await world.db.select().from(inboxDropped))).not.toContain('kim')
})

test('attachments are left out, and it is said', async () => {
  const parts = [
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>The rail is <b>too short</b>.</p><blockquote>older words</blockquote>',
    '--b',
    'Content-Type: image/jpeg; name="card.jpg"',
    'Content-Disposition: attachment; filename="card.jpg"',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--b--',
  ].join('\r\n')
  const answer = await receive(mailOf({ Subject: '', 'Content-Type': 'multipart/mixed; boundary=b' }, parts))
  expect(answer).toMatchObject({ notes: ['attachments'] })
  expect(await listAll(world)).toMatchObject([{ quote: 'The rail is too short.' }])
})

test('what is no mail, or too large, is refused in words', async () => {
  await expect(receive('')).rejects.toThrow(/notAMail/)
  await expect(receive('x'.repeat(26 * 1024 * 1024))).rejects.toThrow(/tooLarge/)
})

test('a mail in another encoding and without a date is read all the same', async () => {
  const header = {
    'Content-Type': 'text/plain; charset=gb18030',
    'Content-Transfer-Encoding': 'quoted-printable',
    Subject: '',
  }
  await receive(mailOf({ ...header, Date: 'yesterday' }, '=B5=BC=B9=EC=CC=AB=B6=CC'))
  expect(await listAll(world)).toMatchObject([{ quote: '导轨太短', lang: 'zh-CN', saidAt: world.at }])
})
