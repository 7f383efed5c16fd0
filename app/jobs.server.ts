import { endNewcomerDays } from '#app/features/accounts/end-newcomer-days.server.ts'
import { dropExpiredSessions } from '#app/features/accounts/sessions.server.ts'
import { rescoreItem } from '#app/features/admission/disputes/rescore-item.server.ts'
import { countExam } from '#app/features/admission/figures/count-exam.server.ts'
import { finishOverdueAttempts } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { tendBank } from '#app/features/admission/upkeep/tend-bank.server.ts'
import { rebaseClocks } from '#app/features/backlog/clocks/rebase-clocks.server.ts'
import { settleClocks } from '#app/features/backlog/clocks/settle-clocks.server.ts'
import { tendClocks } from '#app/features/backlog/clocks/tend-clocks.server.ts'
import { readInboxRun } from '#app/features/backlog/intake/csv/read-run.server.ts'
import { commitInboxRun, forgetOldRuns, undoInboxRun } from '#app/features/backlog/intake/csv/settle-run.server.ts'
import { dropOldDeliveries } from '#app/features/backlog/intake/hooks/receive-hook.server.ts'
import { dropUnconfirmed } from '#app/features/backlog/intake/missing/confirm-missing.server.ts'
import { tendJudgeClocks } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { countMetrics } from '#app/features/backlog/metrics/count-metrics.server.ts'
import { forgetDeletedAccounts } from '#app/features/backlog/people/forget-deleted-accounts.server.ts'
import { runSettleAccount } from '#app/features/backlog/people/settle-account.server.ts'
import { rebuildCounters } from '#app/features/backlog/rebuild-counters.server.ts'
import { returnDueRequests } from '#app/features/backlog/returning/return-request.server.ts'
import { tendSamples } from '#app/features/backlog/samples/tend-samples.server.ts'
import { embedRequests } from '#app/features/backlog/similarity/embed-requests.server.ts'
import { renewSignatures } from '#app/features/backlog/similarity/store-signature.server.ts'
import { askWhetherSolved } from '#app/features/backlog/verdicts/ask-whether-solved.server.ts'
import { endVolumeCount } from '#app/features/backlog/verdicts/end-volume-count.server.ts'
import { returnQuestion } from '#app/features/backlog/verdicts/return-question.server.ts'
import { estimateUnits } from '#app/features/backlog/volume/estimate-units.server.ts'
import { tendVolume } from '#app/features/backlog/volume/tend-volume.server.ts'
import { queueEstimates } from '#app/features/backlog/volume/want-estimate.server.ts'
import { runBacktest } from '#app/features/desk/backtest/run-backtest.server.ts'
import { runAskForReview, tendRules } from '#app/features/desk/brake/tend-rules.server.ts'
import { drawSamples } from '#app/features/desk/learning/draw-samples.server.ts'
import { learnWhenDue } from '#app/features/desk/learning/learn-when-due.server.ts'
import { trainClassifier } from '#app/features/desk/learning/train-classifier.server.ts'
import { countModeration } from '#app/features/desk/openness/count-moderation.server.ts'
import { runUndoList } from '#app/features/desk/undo/list-undo.server.ts'
import { runUndo } from '#app/features/desk/undo/run-undo.server.ts'
import { readPhotoText } from '#app/features/forum/read-photo-text.server.ts'
import { dropStrayPhotos } from '#app/features/media/drop-stray-photos.server.ts'
import { lookAtOldPhotos } from '#app/features/media/look-at-old-photos.server.ts'
import { announceEvent } from '#app/features/notices/announce-event.server.ts'
import { sendDigest } from '#app/features/notices/send-digest.server.ts'
import { sendMail } from '#app/features/notices/send-mail.server.ts'
import { remindOfAppeals } from '#app/features/review/appeals/remind-of-appeals.server.ts'
import { rerankItems } from '#app/features/review/queue/rerank-items.server.ts'
import { runUndoTakeover } from '#app/features/review/secure/undo-takeover.server.ts'
import { closePassedStorms } from '#app/features/review/storm/end-storm.server.ts'
import { closeUntiedThreads } from '#app/features/review/tie/close-untied.server.ts'
import { noteMissingTraits } from '#app/features/review/wave/note-missing-traits.server.ts'
import { reindexStaleEntries } from '#app/features/search/reindex-stale-entries.server.ts'
import { deliverWebhook } from '#app/features/webhooks/deliver-webhook.server.ts'
import { fanOut } from '#app/features/webhooks/fan-out.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { dropDoneJobs, type JobHandlers } from '#app/platform/jobs.server.ts'
import { dropPassedLimits } from '#app/platform/rate-limit.server.ts'

/** What runs later, by name. */
export const jobHandlers: JobHandlers = {
  'announce-event': announceEvent,
  'send-mail': sendMail,
  'estimate-units': estimateUnits,
  'send-webhooks': fanOut,
  'deliver-webhook': deliverWebhook,
  'rescore-item': rescoreItem,
  'read-photo-text': readPhotoText,
  'train-classifier': async (ctx) => {
    await trainClassifier(ctx)
  },
  'settle-account': runSettleAccount,
  'rebase-clocks': rebaseClocks,
  'settle-clocks': settleClocks,
  'run-backtest': runBacktest,
  'list-undo': runUndoList,
  'run-undo': runUndo,
  'undo-takeover': runUndoTakeover,
  'read-inbox-run': readInboxRun,
  'commit-inbox-run': commitInboxRun,
  'undo-inbox-run': undoInboxRun,
  'ask-for-review': runAskForReview,
  'return-question': returnQuestion,
  'end-volume-count': endVolumeCount,
  'ask-whether-solved': askWhetherSolved,
  'send-digest': sendDigest,
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** What runs by the clock: how often in ms, and what. Each is safe to run twice. */
const timetable: [everyMs: number, run: (ctx: Context) => Promise<unknown>][] = [
  [SECOND, queueEstimates],
  [60 * MINUTE, tendVolume],
  [MINUTE, finishOverdueAttempts],
  [MINUTE, tendRules],
  [10 * MINUTE, endNewcomerDays],
  [5 * MINUTE, closeUntiedThreads],
  [10 * MINUTE, rerankItems],
  [10 * MINUTE, noteMissingTraits],
  [10 * MINUTE, reindexStaleEntries],
  [10 * MINUTE, renewSignatures],
  [10 * MINUTE, embedRequests],
  [60 * MINUTE, countExam],
  [24 * 60 * MINUTE, tendBank],
  [60 * MINUTE, returnDueRequests],
  [6 * 60 * MINUTE, countMetrics],
  [60 * MINUTE, tendSamples],
  [MINUTE, tendClocks],
  [24 * 60 * MINUTE, settleClocks],
  [MINUTE, tendJudgeClocks],
  [24 * 60 * MINUTE, rebuildCounters],
  [60 * MINUTE, forgetDeletedAccounts],
  [30 * MINUTE, remindOfAppeals],
  [MINUTE, closePassedStorms],
  [60 * MINUTE, drawSamples],
  [60 * MINUTE, countModeration],
  [60 * MINUTE, learnWhenDue],
  [60 * MINUTE, dropUnconfirmed],
  [60 * MINUTE, forgetOldRuns],
  [60 * MINUTE, dropOldDeliveries],
  [60 * MINUTE, dropPassedLimits],
  [60 * MINUTE, dropExpiredSessions],
  [60 * MINUTE, dropStrayPhotos],
  [MINUTE, lookAtOldPhotos],
  [60 * MINUTE, dropDoneJobs],
]

const lastRun = new Map<number, number>()

export async function runTimetable(ctx: Context, isEnding: () => boolean): Promise<void> {
  for (const [at, [everyMs, run]] of timetable.entries()) {
    if (isEnding()) return
    if (ctx.now() - (lastRun.get(at) ?? 0) < everyMs) continue
    lastRun.set(at, ctx.now())
    await run(ctx).catch((error) => console.warn(`timetable: ${run.name} failed: ${error}`))
  }
}
