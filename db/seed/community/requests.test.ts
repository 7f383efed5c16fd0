import { expect, test } from 'vitest'
import { isInLanguage, isTooShort, otherLanguage } from '#app/features/backlog/verdicts/public-text.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { CAST, MEMBERS } from '#db/seed/community/people.ts'
import { PRODUCTS } from '#db/seed/community/products.ts'
import { STATES, TRANSLATIONS } from '#db/seed/community/request-states.ts'
import type { SeedStep } from '#db/seed/community/request-types.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { lightsThreads } from '#db/seed/community/threads/lights.ts'
import { monitoringThreads } from '#db/seed/community/threads/monitoring.ts'
import { mountsThreads } from '#db/seed/community/threads/mounts.ts'
import { powerThreads } from '#db/seed/community/threads/power.ts'
import { tripodsThreads } from '#db/seed/community/threads/tripods.ts'

const threads = [...tripodsThreads, ...lightsThreads, ...powerThreads, ...monitoringThreads, ...mountsThreads]
const each = REQUESTS.map((request) => [request.key, request] as const)
const STAFF = ['ben', 'pia', 'raj', 'cora', 'lee', 'ada']
const LEGAL: Record<string, string[]> = {
  inbox: ['routed'],
  routed: ['grading'],
  grading: ['planned', 'parked', 'exists', 'volume_test'],
  volume_test: ['grading'],
  planned: ['making', 'parked'],
  making: ['made', 'parked'],
  parked: ['reopen_due', 'grading'],
  reopen_due: ['grading', 'parked'],
}

const postOf = (thread: SeedThread | undefined, no: number) => {
  if (!thread) return
  if (no === 1) return { author: thread.author, words: [thread.title, thread.body], daysAgo: thread.startedDaysAgo }
  const post = thread.posts[no - 2]
  return post && { author: post.author, words: [post.body], daysAgo: thread.startedDaysAgo - post.hoursLater / 24 }
}

const sourcesOf = (request: (typeof REQUESTS)[number]) =>
  request.mentions.map(({ thread, postNo }) => {
    const post = postOf(
      threads.find((one) => one.key === thread),
      postNo,
    )
    if (!post) throw new Error(`${thread} has no post ${postNo}`)
    return post
  })

test('there are twelve requests, each with its own key', () => {
  expect(new Set(REQUESTS.map((request) => request.key)).size).toBe(12)
})

test.each(each)('%s quotes the members’ exact words', (_key, request) => {
  expect(request.mentions.length).toBeGreaterThanOrEqual(2)
  for (const [at, post] of sourcesOf(request).entries()) {
    expect(
      post.words.some((words) => words.includes(request.mentions[at]!.quote)),
      request.mentions[at]!.quote,
    ).toBe(true)
    expect(STAFF).not.toContain(post.author)
  }
})

test.each(each)('%s has enough people for its Me too', (_key, request) => {
  const speakers = new Set(sourcesOf(request).map((post) => post.author))
  expect(request.meToo.count + speakers.size).toBeLessThan(CAST.length + MEMBERS.length - STAFF.length - 2)
  expect(request.meToo.sinceVerdict ?? 0).toBeLessThanOrEqual(request.meToo.count)
})

test.each(each)('%s was born after its first mention and took legal steps only', (_key, request) => {
  expect(request.createdDaysAgo).toBeLessThanOrEqual(Math.max(...sourcesOf(request).map((post) => post.daysAgo)))
  let state = 'inbox'
  let daysAgo = request.createdDaysAgo
  for (const step of request.steps) {
    expect(LEGAL[state]).toContain(step.to)
    expect(step.daysAgo).toBeLessThan(daysAgo)
    checkRequired(step)
    state = step.to
    daysAgo = step.daysAgo
  }
  expect(state).toBe(request.state)
})

function checkRequired(step: SeedStep) {
  if (step.to === 'grading') expect(step.needGrade && step.note).toBeTruthy()
  if (step.to === 'planned') expect(step.makeGrade && step.targetWindow && step.coSignedBy).toBeTruthy()
  if (step.to === 'parked') expect(step.reason && step.wouldChange && step.reviewInMonths).toBeTruthy()
  if (step.to === 'parked') expect(step.reopenPeople).toBeGreaterThanOrEqual(10)
  if (step.reason === 'TEC') expect(step.coSignedBy).toBe('raj')
  if (step.to === 'made' || step.to === 'exists') expect(PRODUCTS.map(({ sku }) => sku)).toContain(step.productSku)
  if (['planned', 'parked', 'made', 'exists'].includes(step.to))
    expect(step.publicText?.length).toBeGreaterThanOrEqual(80)
}

test('every answer can be read in both languages, save one whose translation is still owed', () => {
  const first = REQUESTS.flatMap(({ key, steps }) => {
    const late = TRANSLATIONS.find(({ request }) => request === key)
    return steps.map((step) => ({ ...step, translation: step.translation ?? late?.text }))
  })
  const later = STATES.flatMap(({ turns }) => turns.flatMap((turn) => (turn.does === 'step' ? [turn.fields] : [])))
  const answers = [...first, ...later].filter(({ publicText }) => publicText)
  for (const { publicText = '', translation } of answers) {
    if (translation === undefined) continue
    expect(isInLanguage(translation, otherLanguage(languageOf(publicText))), translation).toBe(true)
    expect(isTooShort(translation), translation).toBe(false)
  }
  expect(answers.filter(({ translation }) => !translation)).toHaveLength(1)
})

test('one more Me too brings the refused half-ball back', () => {
  const request = REQUESTS.find((one) => one.key === 'ct3-half-ball')!
  const verdict = request.steps.at(-1)!
  expect([verdict.to, verdict.reason, verdict.coSignedBy]).toEqual(['parked', 'TEC', 'raj'])
  expect(request.meToo.sinceVerdict).toBe(verdict.reopenPeople! - 1)
  for (const post of sourcesOf(request)) expect(post.daysAgo).toBeGreaterThan(verdict.daysAgo)
})
