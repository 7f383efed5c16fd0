import { publishPost } from '#app/features/forum/publish-post.server.ts'
import { askToTie } from '#app/features/review/tie/ask-to-tie.server.ts'
import { closeUntiedThreads } from '#app/features/review/tie/close-untied.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { PHOTO_WITH_CODE, TIED_THREADS } from '#db/seed/community/tied-threads.ts'
import { keepSeedPhoto, prepareSeedPhotos, storeSeedPhoto } from '#db/seed/keep-seed-photo.server.ts'
import { asPerson, asSystem, type Stage } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'

const MINUTE = 60_000

/** A thread that is asked which product it is about, and one that was closed for want of an answer. */
export async function askAboutThreads(stage: Stage, told: ToldThread[]): Promise<void> {
  for (const { thread, reason, hoursAgo } of TIED_THREADS) {
    const mo = await asPerson(stage, 'mo', stage.at - hoursAgo * 60 * MINUTE)
    await askToTie(mo, numberOf(told, thread), reason)
  }
  await closeUntiedThreads(asSystem(stage, stage.at))
}

/** What is written beside it is fine; the code in the photo leads to a shop. */
export async function holdPhotoWithCode(stage: Stage, told: ToldThread[]): Promise<void> {
  const { thread, author, body, photo, minutesAgo } = PHOTO_WITH_CODE
  const ctx = await asPerson(stage, author, stage.at - minutesAgo * MINUTE)
  const prepared = await prepareSeedPhotos([photo.file], ctx.settings.uploadPixels)
  const kept = await keepSeedPhoto(ctx, prepared, photo)
  await inTransaction(ctx, (tx) => storeSeedPhoto(tx, kept))
  const sent = { id: kept.row.id, alt: photo.alt, camera: '', qr: (kept.row.qr ?? []).join('\n') }
  await publishPost(ctx, { threadNo: numberOf(told, thread), body, replyToNo: null, photo: sent })
}

const numberOf = (told: ToldThread[], wanted: string) => told.find(({ key }) => key === wanted)?.no ?? 0
