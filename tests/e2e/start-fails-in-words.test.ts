import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { expect, test } from '@playwright/test'
import { copyTemplate, freePort } from '#tests/helpers/server.ts'

function start(env: Record<string, string>) {
  const run = spawnSync(process.execPath, ['build/programs/server.js'], {
    env: { ...process.env, DEMO: '1', ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status: run.status, said: run.stderr.trim() }
}

test('a taken port', async () => {
  const port = await freePort()
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve))
  const { status, said } = start({ PORT: String(port), DATA_DIR: copyTemplate() })
  taken.close()
  expect(status).toBe(1)
  expect(said).toContain('The port is taken')
})

test('a database newer than the code', async () => {
  const folder = copyTemplate()
  const client = createClient({ url: `file:${folder}/coldshoe.db` })
  await client.execute("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('from-the-future', 1)")
  client.close()
  const { status, said } = start({ PORT: String(await freePort()), DATA_DIR: folder })
  expect(status).toBe(1)
  expect(said).toContain('newer than this version')
})

test('a data folder that is a file', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'coldshoe-')), 'data')
  writeFileSync(folder, '')
  chmodSync(folder, 0o400)
  const { status, said } = start({ PORT: String(await freePort()), DATA_DIR: folder })
  expect(status).toBe(1)
  expect(said).toContain('Coldshoe did not start.')
  expect(said.split('\n')).toHaveLength(1)
})

test('settings that make no sense', async () => {
  const { status, said } = start({ PORT: 'eighty' })
  expect(status).toBe(1)
  expect(said).toContain('PORT')
})

test('demo passwords off loopback', async () => {
  const { status, said } = start({ HOST: '0.0.0.0', PORT: String(await freePort()) })
  expect(status).toBe(1)
  expect(said).toContain('loopback')
})
