import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Context, newSecret } from '#app/platform/context.server.ts'

const READABLE_BY_OWNER = 0o600

const read = new Map<string, string>()

/** Kept beside the database and not in it: a stolen database names nobody from outside. */
export function siteKey({ deployment }: Context): string {
  if (deployment.siteKey !== undefined) return deployment.siteKey
  const file = path.join(deployment.dataDir, 'site.key')
  const key = read.get(file) ?? readOrMake(file)
  read.set(file, key)
  return key
}

function readOrMake(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true })
  const fresh = newSecret()
  const draft = `${file}.${fresh.slice(0, 8)}`
  writeFileSync(draft, fresh, { mode: READABLE_BY_OWNER })
  try {
    // Unlike writing in place, linking fails where the file is there: of two processes one makes the key.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}
