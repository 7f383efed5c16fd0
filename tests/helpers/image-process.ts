import { cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { TEST_FOLDER } from '#tests/helpers/paths.ts'

const BUILT = 'build/programs/image-process.js'
const SOURCES = ['app', 'app/features/media']

/** Builds the image process where the built programs lie, unless it is there and newer than its sources. */
export async function buildImageProcess(): Promise<void> {
  const built = await changedAt(BUILT)
  if (built >= Math.max(...(await Promise.all(SOURCES.map(newestIn))))) return
  const folder = await mkdtemp(path.join(TEST_FOLDER, 'image-process-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'app/image-process.ts', outDir: folder, target: 'node20', copyPublicDir: false },
  })
  // Test files run at once: each puts the same whole file in place.
  await cp(`${folder}/image-process.js`, `${BUILT}.${process.pid}`)
  await rename(`${BUILT}.${process.pid}`, BUILT)
  await rm(folder, { recursive: true })
}

async function newestIn(folder: string): Promise<number> {
  const names = folder === 'app' ? ['image-process.ts'] : await readdir(folder)
  return Math.max(...(await Promise.all(names.map((name) => changedAt(path.join(folder, name))))))
}

const changedAt = (file: string) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
