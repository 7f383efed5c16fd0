import { createClient } from '@libsql/client'
import { expect, test } from '@playwright/test'
import { startServer } from '#tests/helpers/server.ts'

const WRITERS = ['ana', 'eva', 'emil', 'max']
const THREAD = 1010

async function signIn(url: string, handle: string): Promise<string> {
  const answer = await fetch(`${url}/demo/be`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ handle }),
    headers: { Origin: url },
  })
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
}

test('after a kill in mid-stream, every post that was acknowledged is there', async () => {
  test.setTimeout(90_000)
  const server = await startServer()
  const cookies = await Promise.all(WRITERS.map((handle) => signIn(server.url, handle)))
  const acknowledged: string[] = []
  const stream = async (cookie: string, writer: string) => {
    for (let n = 1; ; n += 1) {
      const text = `The rosette of ${writer} held again on take number ${n}, load ${n * 3} N.`
      const body = new URLSearchParams({ body: text })
      const answer = await fetch(`${server.url}/t/${THREAD}/reply`, {
        method: 'POST',
        redirect: 'manual',
        body,
        headers: { Cookie: cookie, Origin: server.url },
      }).catch(() => undefined)
      if (!answer) return
      if (answer.status === 302) acknowledged.push(text)
      else if (answer.status === 429) return
    }
  }
  const streams = cookies.map((cookie, at) => stream(cookie, WRITERS[at] ?? ''))
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(20)
  await server.kill('SIGKILL')
  await Promise.all(streams)

  const client = createClient({ url: `file:${server.folder}/coldshoe.db` })
  const kept = new Set((await client.execute('SELECT body FROM post')).rows.map((row) => String(row.body)))
  expect(acknowledged.filter((text) => !kept.has(text))).toEqual([])
  expect((await client.execute('PRAGMA integrity_check')).rows[0]?.integrity_check).toBe('ok')
  const gaps = await client.execute('SELECT thread_id FROM post GROUP BY thread_id HAVING max(no) <> count(*)')
  expect(gaps.rows).toEqual([])
  client.close()

  const again = await startServer({ folder: server.folder })
  expect((await fetch(`${again.url}/healthz`)).status).toBe(200)
  await again.close()
})
