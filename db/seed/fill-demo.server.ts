import path from 'node:path'
import { inArray } from 'drizzle-orm'
import { importBankFolder } from '#app/features/admission/bank/import-bank.server.ts'
import { countExam } from '#app/features/admission/figures/count-exam.server.ts'
import { prepareLiveAttempt } from '#app/features/admission/sitting/prepare-live-attempt.server.ts'
import { countMetrics } from '#app/features/backlog/metrics/count-metrics.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { indexEntry, indexWords } from '#app/features/search/index-entry.server.ts'
import { loadSources } from '#app/features/search/sources.server.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Database } from '#db/client.server.ts'
import { productLines, products, threads } from '#db/schema/index.ts'
import { askAboutThreads, holdPhotoWithCode } from '#db/seed/ask-about-threads.server.ts'
import { THREADS } from '#db/seed/community/all-threads.ts'
import { MEMBERS } from '#db/seed/community/people.ts'
import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { findDemoState, markDemo } from '#db/seed/demo-database.server.ts'
import { demoPasswordHash } from '#db/seed/demo-password.server.ts'
import { fillInbox } from '#db/seed/fill-inbox.server.ts'
import { holdPosts, keepRefusedDraft } from '#db/seed/hold-posts.server.ts'
import { type PreparedPhotos, prepareSeedPhotos } from '#db/seed/keep-seed-photo.server.ts'
import { playRequests } from '#db/seed/play-requests.server.ts'
import { settleAgents } from '#db/seed/settle-agents.server.ts'
import { settleAnswers } from '#db/seed/settle-answers.server.ts'
import { settleAppeals } from '#db/seed/settle-appeals.server.ts'
import { settleCast, settlePerson } from '#db/seed/settle-cast.server.ts'
import { settleDeskPast } from '#db/seed/settle-desk-past.server.ts'
import { settleJudging } from '#db/seed/settle-judging.server.ts'
import { settlePanels } from '#db/seed/settle-panel.server.ts'
import { settlePortfolio } from '#db/seed/settle-portfolio.server.ts'
import { settleCalendars, settleRouting } from '#db/seed/settle-routing.server.ts'
import { settleRules } from '#db/seed/settle-rules.server.ts'
import { settleSamples } from '#db/seed/settle-samples.server.ts'
import { settleVerdicts } from '#db/seed/settle-verdicts.server.ts'
import { settleVolume } from '#db/seed/settle-volume.server.ts'
import { settleWave } from '#db/seed/settle-wave.server.ts'
import { sitExams } from '#db/seed/sittings/sit-exams.server.ts'
import { spreadNews } from '#db/seed/spread-news.server.ts'
import { asPerson, asSystem, type Stage, setStage } from '#db/seed/stage.server.ts'
import { type Catalogue, type ToldThread, tellThread } from '#db/seed/tell-thread.server.ts'
import { waitForModerators } from '#db/seed/wait-for-moderators.server.ts'

const DAY = 86_400_000
const BANK = path.resolve('db/seed/exam')
/** Enough for figures that mean something. */
const PAST_SITTINGS = 420
/** Two short of the end, and enough of them right to pass. */
const BENS_SITTING = { answered: 38, right: 36 }
const BEGAN_MS = 42 * 60_000
/** Opened by staff, with the consent of who asked, for visitors to see what is said inside. */
const OPEN_TO_PUBLIC = ['ct3-lock-slips-after-wash', 'rods-sag-measured', 'nr-70-stop-fouls-handle']

/** Fills an empty database with the demo community, as it would have come about until `at`. */
export async function fillDemo(database: Database, deployment: Deployment, at: number): Promise<void> {
  if ((await findDemoState(database)) !== 'empty')
    throw new Error('The demo community goes into an empty database only.')
  await markDemo(database, 'filling', at)
  await settleCast(database, at)
  await settleMembers(database, at)
  const stage = await setStage(database, deployment, at)
  const photos = prepareSeedPhotos(THREADS.flatMap(photoFilesOf), stage.settings.uploadPixels)
  await importBankFolder(
    await asPerson(stage, 'eva', at - 700 * DAY),
    BANK,
    await asPerson(stage, 'emil', at - 690 * DAY),
  )
  const catalogue = await readCatalogue(database)
  await indexProducts(stage, catalogue)
  const told = await tellThreads(stage, catalogue, await photos)
  await settleCalendars(stage)
  await playRequests(stage, told)
  await settleVolume(stage)
  await settleAnswers(stage, told)
  await settleVerdicts(stage, told)
  await settleJudging(stage, told)
  await settleRouting(stage)
  await settleAgents(stage)
  await settleSamples(stage, await photos, told)
  await settleAppeals(stage, told)
  await holdPosts(stage, catalogue, told)
  await keepRefusedDraft(stage, told)
  await waitForModerators(stage, told)
  await settleRules(stage)
  await settleDeskPast(stage)
  await holdPhotoWithCode(stage, told)
  await askAboutThreads(stage, told)
  await settleWave(stage, catalogue, told)
  await openThreads(stage, told)
  await settlePanels(stage)
  await settlePortfolio(database, stage)
  await sitExams(stage, asSystem(stage, at), PAST_SITTINGS)
  await countExam(asSystem(stage, at))
  await countMetrics(asSystem(stage, at))
  const ben = await asPerson(stage, 'ben', at - BEGAN_MS)
  await prepareLiveAttempt(ben, authorOf(ben.actor).id, BENS_SITTING)
  await fillInbox(stage)
  await spreadNews(stage)
  await markDemo(database, 'filled', at)
}

async function settleMembers(database: Database, at: number) {
  const passwordHash = await demoPasswordHash()
  await inTransaction(database, async (tx) => {
    for (const person of MEMBERS) await settlePerson(tx, person, passwordHash, at)
  })
}

async function readCatalogue({ read }: Database): Promise<Catalogue> {
  const lines = await read.select({ slug: productLines.slug, id: productLines.id }).from(productLines)
  const skus = await read.select({ sku: products.sku, id: products.id }).from(products)
  return {
    lineIds: new Map(lines.map(({ slug, id }) => [slug, id])),
    productIds: new Map(skus.map(({ sku, id }) => [sku, id])),
  }
}

async function indexProducts(stage: Stage, { productIds }: Catalogue) {
  const rows = await stage.db
    .select({ id: products.id, lineId: products.lineId, at: products.createdAt })
    .from(products)
  const sources = await loadSources(stage.db, 'product', [...productIds.values()])
  await inTransaction(stage, async (tx) => {
    for (const { id, lineId, at } of rows) {
      const { title = '', body = '', lang = 'en' } = sources.get(id) ?? {}
      await indexEntry(tx, { kind: 'product', subjectId: id, lineId, lang, at }, indexWords(title, body))
    }
  })
}

const photoFilesOf = ({ photo, posts }: SeedThread) =>
  [photo, ...posts.map((post) => post.photo)].flatMap((one) => one?.file ?? [])

/** The oldest first, so that numbers rise with time. */
async function tellThreads(stage: Stage, catalogue: Catalogue, photos: PreparedPhotos): Promise<ToldThread[]> {
  const told: ToldThread[] = []
  for (const seed of THREADS.toSorted((a, b) => b.startedDaysAgo - a.startedDaysAgo))
    told.push(await tellThread(stage, catalogue, photos, seed))
  return told
}

async function openThreads(stage: Stage, told: ToldThread[]) {
  const lee = await asPerson(stage, 'lee', stage.at - 30 * DAY)
  const numbers = told.filter(({ key }) => OPEN_TO_PUBLIC.includes(key)).map(({ no }) => no)
  await inTransaction(lee, async (tx) => {
    const opened = await tx
      .update(threads)
      .set({ openToPublicAt: lee.now() })
      .where(inArray(threads.no, numbers))
      .returning({ id: threads.id })
    for (const { id } of opened)
      await writeLog(tx, lee, {
        act: 'thread.opened',
        subject: `thread:${id}`,
        reason: 'The author was asked and agreed',
      })
  })
}
