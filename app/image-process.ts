import { preparePhoto } from '#app/features/media/prepare-photo.server.ts'
import type { PhotoAnswer, PhotoJob } from '#app/features/media/prepared-photo.ts'

const WATCH_MS = 50

// Opens one picture and ends with it, so that a hostile file can harm nothing that outlives it.
process.once('message', async (job: PhotoJob) => {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > job.maxMemoryBytes) answer({ ok: false, refusal: 'photoTooManyPixels' })
  }, WATCH_MS)
  answer(await preparePhoto(job).catch((): PhotoAnswer => ({ ok: false, refusal: 'photoBroken' })))
  clearInterval(watch)
})

process.once('disconnect', () => process.exit())

function answer(result: PhotoAnswer) {
  process.send?.(result, () => process.exit())
}
