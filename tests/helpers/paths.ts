import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const folder = path.join(tmpdir(), `coldshoe-tests-${process.env.VITEST_RUN_ID ?? process.ppid}`)
mkdirSync(folder, { recursive: true })

export const TEST_FOLDER = folder
export const BASE_DATABASE = path.join(folder, 'base.db')
