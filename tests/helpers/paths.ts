import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// Set by the run's own process and inherited by those that its test files run in.
process.env.COLDSHOE_TEST_RUN ??= String(process.pid)

const folder = path.join(tmpdir(), `coldshoe-tests-${process.env.COLDSHOE_TEST_RUN}`)
mkdirSync(folder, { recursive: true })

export const TEST_FOLDER = folder
export const BASE_DATABASE = path.join(folder, 'base.db')
