import { fork } from 'node:child_process'
import type { PhotoAnswer } from '#app/features/media/prepared-photo.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'

const MOST_WAITING = 8

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** One picture at a time, each in a process of its own that is given nothing but the bytes and its limits. */
export async function runImageProcess(ctx: Context, bytes: Uint8Array): Promise<PhotoAnswer> {
  if (waiting >= MOST_WAITING) throw new AppError('rate-limited', { key: 'photosBusy' }, 30)
  waiting += 1
  const thisOne = last.then(() => oneImageProcess(ctx, bytes))
  last = thisOne.catch(() => {}).finally(() => (waiting -= 1))
  return thisOne
}

function oneImageProcess({ deployment, settings }: Context, bytes: Uint8Array): Promise<PhotoAnswer> {
  const { uploadPixels, uploadMs, uploadMemoryBytes } = settings
  return new Promise((resolve, reject) => {
    const child = fork(deployment.imageProcess, [], {
      env: { NODE_ENV: 'production' },
      execArgv: ['--max-old-space-size=256'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve({ ok: false, refusal: 'photoTimeout' })
    }, uploadMs)
    child.once('message', (answer) => resolve(answer as PhotoAnswer))
    child.on('error', reject)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve({ ok: false, refusal: 'photoBroken' })
    })
    child.send({ bytes, maxPixels: uploadPixels, maxMemoryBytes: uploadMemoryBytes })
  })
}
