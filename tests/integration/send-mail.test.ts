import { eq } from 'drizzle-orm'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signUp } from '#app/features/accounts/sign-up.server.ts'
import { announceEvent } from '#app/features/notices/announce-event.server.ts'
import { queueMail } from '#app/features/notices/queue-mail.server.ts'
import { sendMail } from '#app/features/notices/send-mail.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { jobs, mails } from '#db/schema/index.ts'
import { parseMail, readMails } from '#tests/helpers/read-mails.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let post: PostOffice
beforeEach(async () => {
  world = await createWorld()
  post = await openPostOffice()
})
afterEach(async () => {
  await post.close()
  await world.close()
})

type PostOffice = { url: string; arrived: string[]; isOpen: boolean; close(): Promise<void> }

/** A real SMTP server that takes mail, or refuses it while it is shut. */
async function openPostOffice(): Promise<PostOffice> {
  const office: PostOffice = { url: '', arrived: [], isOpen: true, close: async () => {} }
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) =>
      done(office.isOpen ? null : Object.assign(new Error('mailbox busy'), { responseCode: 450 })),
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        office.arrived.push(Buffer.concat(chunks).toString('latin1'))
        done()
      })
    },
  }
  const server = new SMTPServer(options)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  office.url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  office.close = () => new Promise((resolve) => server.close(() => resolve()))
  return office
}

const bySmtp = (): Context => ({ ...world.system(), deployment: { ...world.system().deployment, smtpUrl: post.url } })
const runJobs = () => runDueJobs(bySmtp(), { 'announce-event': announceEvent, 'send-mail': sendMail })

async function queue(key = 'notice:1', subject = '需求 R-1042 有进展') {
  const ctx = world.system()
  const reader = { id: 'someone', email: 'liang@demo.test', language: 'zh-CN' as const }
  return inTransaction(ctx, (tx) => queueMail(tx, ctx, { key, reader, subject, body: '你好：\n\n一切照旧。\n' }))
}

test('a mail server takes the mail, Chinese subject and all', async () => {
  await queue()
  await runJobs()
  const mail = parseMail(post.arrived[0] ?? '')
  expect(mail).toMatchObject({ to: 'liang@demo.test', subject: '需求 R-1042 有进展', text: '你好：\n\n一切照旧。\n' })
  expect(mail.headers['content-language']).toBe('zh-CN')
  expect((await world.db.select().from(mails))[0]).toMatchObject({ sentAt: world.at, lastError: null })
})

test('a refused mail is tried again later, and arrives once', async () => {
  post.isOpen = false
  await queue()
  await runJobs()
  expect((await world.db.select().from(mails))[0]).toMatchObject({
    sentAt: null,
    attempts: 1,
    lastError: expect.stringContaining('mailbox busy'),
  })
  post.isOpen = true
  await runJobs()
  expect(post.arrived).toHaveLength(0)
  world.advance(60_000)
  await runJobs()
  await runJobs()
  expect(post.arrived).toHaveLength(1)
})

test('a server that is not there fails the try, not the job loop', async () => {
  await queue()
  await post.close()
  await runJobs()
  expect((await world.db.select().from(jobs).where(eq(jobs.name, 'send-mail')))[0]).toMatchObject({
    state: 'waiting',
    attempts: 1,
  })
  post = await openPostOffice()
})

test('queued twice under one key, a mail is sent once', async () => {
  expect([await queue(), await queue()]).toEqual([true, false])
  await runJobs()
  expect(post.arrived).toHaveLength(1)
})

test('a subject cannot smuggle a header in', async () => {
  await queue('notice:2', 'Hello\r\nBcc: everyone@demo.test')
  await runJobs()
  expect(parseMail(post.arrived[0] ?? '').headers.bcc).toBeUndefined()
})

test('without a server each mail is one whole file in a folder', async () => {
  await queue()
  await queue('account:2', 'Plain')
  await world.runJobs()
  const found = await readMails(world.folder)
  expect(found.map(({ subject }) => subject)).toEqual(['需求 R-1042 有进展', 'Plain'])
  expect(found[0]?.headers['list-unsubscribe']).toBe('<http://127.0.0.1:3000/settings#mail>')
  expect(found[1]?.headers['list-unsubscribe']).toBeUndefined()
})

test('once sent, the secret of a link is no longer kept', async () => {
  const input = { handle: 'wetlegs', email: 'wet@example.test', password: 'tripod creaks at dawn', timeZone: 'UTC' }
  await signUp(world.visitor(), input)
  await runJobs()
  expect(parseMail(post.arrived[0] ?? '').text).toMatch(/\/confirm\/[\w-]{43}/)
  expect((await world.db.select().from(mails))[0]?.body).toContain('/confirm/…')
})
