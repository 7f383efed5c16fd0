import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HELD_POSTS } from '#db/seed/community/held-posts.ts'
import { CAST, MEMBERS } from '#db/seed/community/people.ts'
import { REFUSED_DRAFT } from '#db/seed/community/refused-draft.ts'
import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { COUPON_POST, HONEST_POST } from '#db/seed/community/tour-texts.ts'

const folder = new URL('./threads/', import.meta.url)
const modules: Record<string, SeedThread[]>[] = await Promise.all(
  readdirSync(folder).map((file) => import(/* @vite-ignore */ new URL(file, folder).href)),
)
const startedDaysAgo = new Map(
  modules.flatMap((module) => Object.values(module).flat()).map((thread) => [thread.key, thread.startedDaysAgo]),
)
const handles = [...CAST, ...MEMBERS].map((person) => person.handle)

test('six posts wait for a moderator, the oldest first', () => {
  expect(HELD_POSTS).toHaveLength(6)
  const waiting = HELD_POSTS.map((post) => post.hoursAgo)
  expect(waiting).toEqual(waiting.toSorted((a, b) => b - a))
})

test.each([...HELD_POSTS, { ...REFUSED_DRAFT, key: 'the refused draft', kind: 'reply' as const }])(
  '$key has an author and a place',
  (post) => {
    expect(handles).toContain(post.author)
    if (post.kind === 'thread') expect('line' in post && post.line && post.title).toBeTruthy()
    else expect(startedDaysAgo.get(post.thread ?? '')).toBeGreaterThan(post.hoursAgo / 24)
  },
)

test('whoever asks a moderator says why', () => {
  for (const post of HELD_POSTS) expect(Boolean(post.why)).toBe(post.asked)
})

test('the coupon of the tour stands in a paragraph of its own', () => {
  for (const { body } of Object.values(COUPON_POST)) {
    expect(body.split('\n\n').filter((paragraph) => paragraph.includes('LEVEL15'))).toHaveLength(1)
  }
  for (const { body } of Object.values(HONEST_POST)) expect(body).not.toContain('LEVEL15')
})
