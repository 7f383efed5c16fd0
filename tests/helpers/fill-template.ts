import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { TEMPLATE_FOLDER } from '#tests/helpers/server.ts'

/** Fills one demo community; every server under test starts on a copy of it. */
export default function setup() {
  rmSync(TEMPLATE_FOLDER, { recursive: true, force: true })
  const env = { ...process.env, DEMO: '1', DATA_DIR: TEMPLATE_FOLDER, NODE_ENV: 'production' as const }
  const { status } = spawnSync(process.execPath, ['build/programs/demo-fill.js'], { stdio: ['ignore', 2, 2], env })
  if (status !== 0) throw new Error('The demo community could not be filled.')
}
