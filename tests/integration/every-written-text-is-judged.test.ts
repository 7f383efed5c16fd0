import { desc, eq, getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeProfile } from '#app/features/accounts/change-profile.server.ts'
import { signUp } from '#app/features/accounts/sign-up.server.ts'
import { discussItems } from '#app/features/admission/angoff/discuss-items.server.ts'
import { rateItems } from '#app/features/admission/angoff/rate-items.server.ts'
import { disputeItem } from '#app/features/admission/disputes/dispute-item.server.ts'
import { sendPortfolio } from '#app/features/admission/portfolio/send-portfolio.server.ts'
import { welcomeMember } from '#app/features/admission/welcome/welcome-member.server.ts'
import { sayDiffers } from '#app/features/backlog/answers/say-differs.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { addHeard } from '#app/features/backlog/intake/add-heard.server.ts'
import { attachItem } from '#app/features/backlog/intake/attach-item.server.ts'
import { tellMissing } from '#app/features/backlog/intake/missing/tell-missing.server.ts'
import { correctMention } from '#app/features/backlog/judging/correct-mention.server.ts'
import { dismissThread } from '#app/features/backlog/judging/dismiss-thread.server.ts'
import type { Fit } from '#app/features/backlog/judging/fit-in-words.ts'
import { nominateThread } from '#app/features/backlog/judging/nominate-thread.server.ts'
import { settleCorrection } from '#app/features/backlog/judging/settle-correction.server.ts'
import { appealAnswer } from '#app/features/backlog/returning/appeal-answer.server.ts'
import { applyForNew } from '#app/features/backlog/samples/apply-for-new.server.ts'
import { changeSample } from '#app/features/backlog/samples/change-sample.server.ts'
import { giveAddress } from '#app/features/backlog/samples/give-address.server.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import type { SampleStepName } from '#app/features/backlog/samples/sample-steps.ts'
import { sayWhetherSolved } from '#app/features/backlog/verdicts/reply-to-request.server.ts'
import { translateVerdict } from '#app/features/backlog/verdicts/translate-verdict.server.ts'
import { receiveEdit } from '#app/features/forum/receive-edit.server.ts'
import { receiveReply } from '#app/features/forum/receive-reply.server.ts'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import type { Received } from '#app/features/forum/received.ts'
import { forgetCamera } from '#app/features/media/forget-camera.server.ts'
import { findOwnPhoto } from '#app/features/media/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import * as schema from '#db/schema/index.ts'
import { fileAndGrade, fileFrom, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { withCode } from '#tests/helpers/code-picture.ts'
import { buildImageProcess } from '#tests/helpers/image-process.ts'
import { aPanel, invite } from '#tests/helpers/panel.ts'
import * as picture from '#tests/helpers/pictures.ts'
import { WORK } from '#tests/helpers/portfolio.ts'
import { APPLICATION, aPhoto, applied, apply, HOME } from '#tests/helpers/samples.ts'
import { aThread, COUPON, formOf, HONEST } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let ana: Context
let threadNo: number

beforeAll(async () => {
  await buildImageProcess()
  world = await createWorld()
  ana = await world.as('ana')
  for (const limit of Object.values(ana.settings.limits)) limit.count = 100
  threadNo = (await aThread(ana)).threadNo
})
afterAll(() => world.close())

const SHORT_COUPON = 'Use code RIG15 for 15% off at my shop'
const title = 'Cage turns on its screw'

const isRefused = (answer: Received) => 'refusal' in answer && answer.refusal.findings.length > 0
const isHeld = (answer: Received) => 'to' in answer && answer.to.startsWith('/mine?told=held')
const ask = (fields: Record<string, string | File>, intent: 'post' | 'ask' = 'post') =>
  receiveThread(ana, formOf({ line: 'cages', kind: 'question', title, body: HONEST, ...fields }), intent)
const edit = (fields: Record<string, string>) =>
  receiveEdit(ana, threadNo, 1, formOf({ title, body: HONEST, reason: '', revision: '1', ...fields }), 'post')
const fileNamed = async (name: string, bytes: Promise<Buffer> = picture.plain()) =>
  new File([new Uint8Array(await bytes)], name, { type: 'image/jpeg' })
const profile = { name: null, works: null, language: 'en', timeZone: 'UTC' } as const
const answerWith = async (fields: Parameters<typeof step>[4]) => {
  const { no } = await storeNeed(world, { body: `A half-ball for slope ${world.at}` })
  return step(world, 'pia', await fileAndGrade(world, no), 'parked', refusalAt(world.at, fields))
}

/** What a coupon meets in each column that a member, or staff for members, can write: true when it is not published. */
const judged: Record<string, () => Promise<boolean>> = {
  'account.handle': async () => {
    const typed = { handle: 'use.code.RIG15', email: 'new@demo.test', password: 'a long quiet one', timeZone: 'UTC' }
    return !(await signUp(world.visitor(), typed)).ok
  },
  'account.name': async () => !(await changeProfile(ana, { ...profile, name: SHORT_COUPON })).ok,
  'account.works': async () => !(await changeProfile(ana, { ...profile, works: SHORT_COUPON })).ok,
  'account.kit': async () =>
    !(await changeProfile(ana, { ...profile, kit: [SHORT_COUPON] })).ok &&
    (await welcomeMember(ana, { kit: [SHORT_COUPON], lineIds: [] })).refused !== undefined,
  // Before anything else is looked at, so no sitting is needed to be refused.
  'item_dispute.text': async () => !(await disputeItem(ana, { attemptId: 'any', position: 1, text: SHORT_COUPON })).ok,
  'portfolio.text': async () => !(await sendWork({ text: `${WORK.text} ${COUPON}` })).ok,
  'portfolio.links': async () => !(await sendWork({ links: ['https://shop.example/cage?aff=ana&coupon=RIG15'] })).ok,
  'angoff_rating.remark': async () => {
    const { panelId, versionIds } = await aPanel(world, 1)
    await invite(world, panelId, 'ana')
    const said = { versionId: versionIds[0] ?? '', share: 0.7, remark: SHORT_COUPON }
    return (
      !(await rateItems(ana, { panelId, round: 1, ratings: [said] })).ok &&
      !(await discussItems(ana, { panelId, remarks: [said] })).ok
    )
  },
  'thread.title': async () => isRefused(await ask({ title: SHORT_COUPON })),
  'post.body': async () =>
    isRefused(await ask({ body: COUPON })) &&
    isRefused(await receiveReply(ana, threadNo, formOf({ body: COUPON }), 'post')),
  'held_edit.title': async () => isRefused(await edit({ title: SHORT_COUPON })),
  'held_edit.body': async () => isRefused(await edit({ body: COUPON })),
  'held_edit.reason': async () => isRefused(await edit({ reason: SHORT_COUPON })),
  'post_revision.title': async () => isRefused(await edit({ title: SHORT_COUPON })),
  'post_revision.body': async () => isRefused(await edit({ body: COUPON })),
  'post_revision.reason': async () => isRefused(await edit({ reason: SHORT_COUPON })),
  'photo.alt': async () => isRefused(await ask({ photos: await fileNamed('clamp.jpg'), alt: SHORT_COUPON })),
  'photo.qr': async () => isRefused(await ask({ photos: await fileNamed('clamp.jpg', withCode(SHORT_COUPON)) })),
  'photo.camera': async () => {
    const bytes = picture.withTags({ Make: 'Rig', Model: 'Use code RIG15 for a discount at my shop' })
    return isRefused(await ask({ photos: await fileNamed('clamp.jpg', bytes) }))
  },
  // Read by moderators alone, and only beside a post that waits for them.
  'review_item.authorNote': async () => isHeld(await ask({ body: COUPON, note: COUPON }, 'ask')),
  // Written by staff or by people without an account; members read it once it is added to a request.
  'inbox_item.quote': async () => {
    const pia = await world.as('pia')
    const { no } = await storeNeed(world, { body: `A half-ball heard of ${world.at}` })
    await addHeard(pia, 'staff', { quote: COUPON, key: 'coupon' })
    const [item] = await world.db.select().from(schema.inboxItems).where(eq(schema.inboxItems.quote, COUPON))
    return !(await attachItem(pia, { item: item?.id ?? '', other: await fileAndGrade(world, no) })).ok
  },
  'missing_note.need': async () => !(await tellMissing(world.visitor(), aNote({ need: COUPON }))).ok,
  'missing_note.gear': async () => !(await tellMissing(world.visitor(), aNote({ gear: SHORT_COUPON }))).ok,
  'request.title': () => isUnfiled({ title: SHORT_COUPON }),
  'request.need': () => isUnfiled({ need: SHORT_COUPON }),
  'nomination.reason': async () => !(await nominateThread(ana, { threadNo, postNo: 1, reason: COUPON })).ok,
  'judge_outcome.sentence': async () =>
    !(await dismissThread(await world.as('pia'), threadNo, { code: 'support', sentence: COUPON })).ok,
  'correction.text': async () => !(await correctMention(ana, { mentionId: await ownMention(), text: COUPON })).ok,
  'correction.answer': async () =>
    !(await settleCorrection(await world.as('pia'), 'any', { outcome: 'stands', answer: COUPON })).ok,
  'request_fit.value': () => isUnfiled({ fits: [{ kind: 'mount', value: SHORT_COUPON }] }),
  'verdict.publicText': async () => (await answerWith({ publicText: COUPON })).outcome === 'refused',
  'request_difference.text': () => contradict((no) => sayDiffers(ana, no, { text: COUPON })),
  'request_appeal.text': () => contradict((no) => appealAnswer(ana, no, COUPON)),
  'verdict_text.text': async () =>
    (await answerWith({ translation: COUPON })).outcome === 'refused' &&
    !(await translated({ text: COUPON, changes: [] })),
  'verdict_text.changes': async () => !(await translated({ text: '架'.repeat(40), changes: [SHORT_COUPON] })),
  'verdict.asksAnswered': async () => (await answerWith({ asksAnswered: SHORT_COUPON })).outcome === 'refused',
  'verdict.credits': async () => (await answerWith({ credits: SHORT_COUPON })).outcome === 'refused',
  'request.sketch': async () => (await answerWith({ sketch: SHORT_COUPON })).outcome === 'refused',
  'follow_up.gap': async () =>
    (await sayWhetherSolved(ana, { no: 1001, solved: false, text: SHORT_COUPON })).outcome === 'refused',
  'watch.text': async () => (await answerWith({ changes: [SHORT_COUPON] })).outcome === 'refused',
  'sample.camera': () => isNotApplied({ camera: SHORT_COUPON }),
  'sample.lens': () => isNotApplied({ lens: SHORT_COUPON }),
  'sample.mount': () => isNotApplied({ mount: SHORT_COUPON }),
  'sample.usedFor': () => isNotApplied({ usedFor: COUPON }),
  'sample.fails': () => isNotApplied({ fails: COUPON }),
  'sample_wish.application': async () => {
    const need = { line: 'cages', title, need: HONEST }
    const photo = await aPhoto(world, 'ana')
    return !(await applyForNew(ana, need, { ...APPLICATION, fails: COUPON, photo })).ok
  },
  'sample_event.fields': () => isNotMoved('cora', 'refuse', { why: COUPON }),
  'sample_cost.what': () =>
    isNotMoved('raj', 'make', { parts: [{ what: SHORT_COUPON, sku: null, pieces: 1, cost: 1 }] }),
  'sample_feedback.words': () => isNotMoved('mo', 'feedback', { words: COUPON }),
  'sample_feedback.change': () => isNotMoved('mo', 'feedback', { change: COUPON }),
  'sample_link.url': () =>
    isNotMoved('mo', 'share', { links: [{ url: 'https://shop.example/cage?aff=ana&coupon=RIG15', disclosed: true }] }),
  'sample_address.name': async () =>
    !(await giveAddress(await world.as('mo'), await aSample(), { ...HOME, name: SHORT_COUPON })).ok,
  'sample_address.lines': async () =>
    !(await giveAddress(await world.as('mo'), await aSample(), { ...HOME, lines: COUPON })).ok,
  'transition.fields': async () => {
    const { no } = await storeNeed(world, { body: `A half-ball to ask about ${world.at}` })
    return (
      (await step(world, 'pia', await fileAndGrade(world, no), 'needs_info', { question: COUPON, addressee: 'ana' }))
        .outcome === 'refused'
    )
  },
}

const contradict = async (say: (no: number) => Promise<{ ok: boolean }>) => {
  const { no: threadNo } = await storeNeed(world, { body: `A half-ball to contradict ${world.at}` })
  const no = await fileAndGrade(world, threadNo)
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  return !(await say(no)).ok
}

const translated = async (words: { text: string; changes: string[] }) =>
  (await translateVerdict(await world.as('pia'), { no: 1001, ...words })).ok

const aNote = (more: Record<string, string>) => formOf({ need: HONEST, mail: 'kim@studio.example', ...more })

const sendWork = async (changes: Partial<typeof WORK>) => sendPortfolio(await world.as('ben'), { ...WORK, ...changes })

async function ownMention(): Promise<string> {
  const no = await fileFrom(world, (await storeNeed(world, { body: `A half-ball to correct ${world.at}` })).no)
  const { id } = await requestNamed(world, no)
  const [mention] = await world.db.select().from(schema.mentions).where(eq(schema.mentions.requestId, id))
  return mention?.id ?? ''
}

async function isUnfiled(changes: { title?: string; need?: string; fits?: Fit[] }) {
  const filed = { title: 'A half-ball', need: 'A half-ball that fits.', line: 'tripods', ...changes }
  return !(await fileRequest(await world.as('pia'), filed, { threadNo })).ok
}

/** A sample that mo has applied for, once. */
let sampleNo = 0
async function aSample(): Promise<number> {
  if (sampleNo === 0) sampleNo = await applied(world, 'mo', await aRequest())
  return sampleNo
}
const aRequest = async () => fileFrom(world, (await storeNeed(world, { body: `Feet for snow ${world.at}` })).no)

const isNotApplied = async (changes: Partial<typeof APPLICATION>) =>
  !(await apply(world, 'ana', await aRequest(), changes)).ok

const isNotMoved = async (by: string, step: SampleStepName, fields: SampleFields) =>
  !(await changeSample(await world.as(by), { no: await aSample(), step, fields })).ok

/** Cut from, or made of, what was judged when it was written. */
const derived = [
  ...['account.handleKey', 'mention.quote', 'post.html', 'thread.slug', 'mail.subject', 'mail.body', 'notice.values'],
  ...['event.payload', 'mention.differsText'],
]
/** Seen by nobody but who wrote it. */
const ownEyes = ['account.email', 'account.emailKey', 'draft.fields', 'session.device']
/** Read by moderators alone: whoever reports promotion has to be able to quote it. */
const forModerators = ['flag.note']
/** For the carrier's driver: read by coordinators alone. */
const forCoordinators = ['sample_address.phone']
/** The business of staff: reasons on the record, grades, the bank, the catalogue, the rules, the settings. */
const ofStaff = [
  ...[
    'account.partnerOf',
    'account.deletedReason',
    'thread.deletedReason',
    'post.deletedReason',
    'photo.deletedReason',
    'thread.tieReason',
  ],
  ...[
    'grant.reason',
    'grant.endReason',
    'sanction.reason',
    'sanction.liftReason',
    'decision.reason',
    'log.reason',
    'log.details',
  ],
  ...['item_text.stem', 'item_text.options', 'item_text.explanation', 'item_text.alt', 'item_version.source'],
  ...['attempt.voidedReason', 'event_code.label'],
  ...['item.stateReason', 'item_review.note', 'item_void.reason', 'item_flag.note', 'item_dispute.answer'],
  ...['market_factor.why', 'buyer_mark.reason', 'buyer_mark.endReason', 'launch.productSku'],
  ...['request_difference.reply', 'request_appeal.answer', 'watch_tick.note', 'watch_tick.sourceUrl'],
  ...['request.needGradeWhy', 'request.makeGradeWhy', 'verdict.internalText', 'verdict.productSku'],
  'grading.why',
  ...['product_line.slug', 'product_line.name', 'product_line.blurb', 'product.sku', 'product.name', 'product.facts'],
  ...['scene.name', 'scene.slug', 'mount.name', 'mount.slug', 'product_mount.mount'],
  ...['portfolio_opinion.reason', 'exam_override.reason', 'angoff_panel.name', 'cut_score.reason'],
  ...[
    'setting.value',
    'setting_history.value',
    'rule_version.rule',
    'rule_version.reason',
    'mention.retractedWhy',
    'judge_outcome.takenBackWhy',
  ],
  ...['sample_reading.note'],
  ...['calendar.name', 'calendar.hours', 'calendar_history.name', 'calendar_history.hours', 'line_review_row.note'],
  ...['clock_set.name', 'clock_set.slug', 'clock_set.days', 'request_route.ruleName', 'route_rule_list.decidedWhy'],
  ...['route_rule_list.rules', 'route_rule_list.why', 'webhook_endpoint.note', 'webhook_endpoint.url'],
  ...['agent.name', 'suggestion.settledWhy'],
  ...['rule_proposal.reason', 'rule_proposal.answer', 'rule_undo.reason', 'backtest.rule', 'storm.reason'],
]
/** Read by staff alone: what came from outside, before anybody judged it. */
const inInbox = [
  ...['inbox_item.gear', 'inbox_item.place', 'inbox_item.sourceUrl', 'inbox_item.contact', 'missing_note.mail'],
  ...['inbox_run.name', 'inbox_run.ignored', 'inbox_run_row.excerpt', 'inbox_run_row.item', 'inbox_run_row.fault'],
  ...['inbox_source.name', 'inbox_source.slug', 'inbox_address.address', 'suggestion.fields', 'suggestion.why'],
]
/** Chosen from a list, or written by the program. */
const ofProgram = [
  ...[
    'account.timeZone',

    'account.passwordHash',
    'confirmation.tokenHash',
    'item.topic',
    'item_version.checkedAt',
  ],
  ...['sample_round.month', 'sample_round.currency', 'sample.month', 'sample.scene', 'sample.region'],
  ...['sample_event.step', 'sample_cost.sku', 'sample_cost.by', 'sample_address.token', 'sample_feedback.currency'],
  ...['attempt.clientKey', 'attempt.seed', 'attempt.bankRevision', 'attempt.bands', 'attempt.tab', 'attempt.address'],
  ...['attempt_item.options', 'attempt_item.chosen', 'attempt_event.kind', 'attempt_event.details'],
  ...[
    'judge_outcome.sources',
    'request_scene.scene',
    'verdict.reasonCode',
    'verdict.targetWindow',
    'transition.fromState',
    'transition.toState',
  ],
  ...['item_version.keys', 'item_version.template', 'item_version.recheckAt', 'item_flag.kind', 'item_flag.details'],
  ...['item_void.rescoredTo', 'bank.revision', 'bank_revision.items', 'exam_figure.figures', 'sitting_sheet.sheet'],
  ...['attempt.sectionMinimum', 'attempt_item.values', 'angoff_panel.versionIds'],
  ...[
    'draft.target',
    'draft.findings',
    'photo.sizes',
    'photo.sha256',
    'photo.look',
    'photo.imageText',
    'notice.kind',
    'notice.href',
  ],
  ...['mail.key', 'mail.address', 'mail.lastError', 'setting.name', 'setting_history.name', 'log.act', 'log.subject'],
  ...['event.type', 'event.subject', 'job.name', 'job.key', 'job.payload', 'job.lastError'],
  ...['intent.currency', 'request.currency', 'request.targetWindow', 'mention.sourceUrl', 'grading.by'],
  ...['backlog_figure.metric', 'backlog_figure.line', 'backlog_figure.month', 'line_review.week'],
  ...['backlog_group.metric', 'backlog_group.line', 'backlog_group.group', 'request_offer.by', 'request_offer.offered'],
  ...['line_review_row.reasons', 'clock.subject', 'request_route.clockSet', 'webhook_delivery.lastFault'],
  ...['webhook_endpoint.secret', 'webhook_endpoint.oldSecret', 'webhook_endpoint.types'],
  ...['webhook_message.body', 'webhook_message.type'],
  ...['flag.clause', 'sanction.clause', 'review_trait.value', 'moderation_figure.figures', 'judgement.judgedWith'],
  ...['backtest.result', 'backtest.problem', 'backtest_label.by', 'rule_undo.result', 'rule_undo.problem'],
  ...['classifier.weights', 'classifier.calibration', 'classifier.figures', 'classifier.misses'],
  ...['answer_delivery.context', 'suggestion.fromState', 'suggestion.toState'],
  ...['subject_version.subject', 'rate_limit.key', 'review_item.findings', 'judgement.target', 'judgement.findings'],
]

const ofInbox = [
  ...['inbox_item.sourceKey', 'inbox_item.notes', 'inbox_item.dismissal', 'inbox_run.problem', 'inbox_run.by'],
  ...['inbox_secret.secret', 'inbox_dropped.sourceKey', 'missing_answered.day'],
]

const isReference = (name: string) => /(^id|Id|By|[hH]ash|^lang)$/.test(name)

const textColumns = Object.values(schema).flatMap((table) =>
  is(table, SQLiteTable)
    ? Object.values(getTableColumns(table))
        .filter(({ dataType, enumValues }) => dataType === 'json' || (dataType === 'string' && !enumValues?.length))
        .filter(({ name }) => !isReference(name))
        .map(({ name }) => `${getTableName(table)}.${name}`)
    : [],
)

test('of every column that holds text it is known who writes it', () => {
  const known = [
    ...Object.keys(judged),
    ...derived,
    ...ownEyes,
    ...forModerators,
    ...forCoordinators,
    ...ofStaff,
    ...inInbox,
    ...ofInbox,
    ...ofProgram,
  ].filter((column) => !isReference(column.split('.')[1] ?? ''))
  expect(known.sort()).toEqual([...textColumns].sort())
})

describe('a coupon does not get through', () => {
  for (const [column, meetsCoupon] of Object.entries(judged))
    test(column, async () => {
      expect(await meetsCoupon()).toBe(true)
    })

  test('the name of a file', async () => {
    expect(isRefused(await ask({ photos: await fileNamed('use-code-RIG15-for-15-percent-off.jpg') }))).toBe(true)
  })
})

describe('what a camera wrote', () => {
  const body = `${HONEST} With a picture of it.`
  const promoting = () =>
    fileNamed('rig.jpg', picture.withTags({ Make: 'Rig', Model: 'Use code RIG15 for a discount' }))
  const newestPhoto = async () => {
    const [photo] = await world.db.select().from(schema.photos).orderBy(desc(schema.photos.id)).limit(1)
    return photo
  }

  test('is judged again when the picture was kept from an earlier try', async () => {
    await ask({ body, photos: await promoting() })
    const photoId = (await newestPhoto())?.id ?? ''
    expect(isRefused(await ask({ body, photoId }))).toBe(true)
  })

  test('goes with the marked words, and the picture stays', async () => {
    await ask({ body, photos: await promoting() })
    const photoId = (await newestPhoto())?.id ?? ''
    const form = formOf({ line: 'cages', kind: 'question', title, body, photoId })
    expect(await receiveThread(ana, form, 'remove')).toHaveProperty('to')
    expect(await newestPhoto()).toMatchObject({ id: photoId, camera: {}, postId: expect.any(String) })
  })

  test('is forgotten for its owner alone', async () => {
    await ask({ body: `${body} Again.`, photos: await fileNamed('rig.jpg', picture.fromCamera()), alt: COUPON })
    const photo = await newestPhoto()
    await forgetCamera(await world.as('noor'), photo?.id ?? '')
    expect((await findOwnPhoto(world.db, photo?.ownerId ?? '', photo?.id ?? ''))?.camera).toHaveProperty('body')
  })

  test('of an honest camera harms nobody', async () => {
    const answer = await ask({
      ...{ title: 'An honest camera at a cage', body: 'The cage holds the long lens well. Which foot fits under it?' },
      photos: await fileNamed('rig.jpg', picture.fromCamera()),
    })
    expect(answer).toMatchObject({ to: expect.stringMatching(/^\/t\//) })
  })
})
