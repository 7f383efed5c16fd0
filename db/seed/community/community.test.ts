import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CAST, MEMBERS } from '#db/seed/community/people.ts'
import { PRODUCT_LINES } from '#db/seed/community/product-lines.ts'
import { PRODUCTS } from '#db/seed/community/products.ts'
import type { SeedThread } from '#db/seed/community/seed-types.ts'

const PHOTOS = `arca-plate-on-ball-head cage-with-nato-top-handle fluid-head-at-sunset hdmi-cable-clamp
  led-panel-on-stand monitor-on-magic-arm nato-clamp-detail rig-on-tripod-window-light rig-parts-flat-lay
  rod-clamp-macro ssd-clamp-on-cage v-mount-plate-on-15mm-rods`.split(/\s+/)

const folder = new URL('./threads/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
const modules: Record<string, SeedThread[]>[] = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ new URL(file, folder).href)),
)
const threads = [...new Set(modules.flatMap((module) => Object.values(module).flat()))]

const people = [...CAST, ...MEMBERS]
const joined = new Map(people.map((person) => [person.handle, person.joinedDaysAgo]))
const withoutVote = new Set(['ben', 'pia', 'raj', 'cora', 'lee', 'ada'])
const duplicates = (names: string[]) => names.filter((name, at) => names.indexOf(name) !== at)

test('handles, product numbers, line slugs and thread keys are unique', () => {
  expect(duplicates(people.map((person) => person.handle))).toEqual([])
  expect(duplicates(PRODUCTS.map((product) => product.sku))).toEqual([])
  expect(duplicates(PRODUCT_LINES.map((line) => line.slug))).toEqual([])
  expect(duplicates(threads.map((thread) => thread.key))).toEqual([])
})

test('there are 13 people with a part, 95 members, 8 lines and 5 products in each', () => {
  expect([CAST.length, MEMBERS.length, PRODUCT_LINES.length]).toEqual([13, 95, 8])
  for (const line of PRODUCT_LINES) expect(PRODUCTS.filter((product) => product.line === line.slug)).toHaveLength(5)
})

test('every time zone is one that the runtime knows', () => {
  for (const { timeZone } of people) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
})

test.each(threads.map((thread) => [thread.key, thread] as const))('%s hangs together', (_key, thread) => {
  if (thread.sku) expect(PRODUCTS.map((product) => product.sku)).toContain(thread.sku)
  expect(thread.posts.filter((post) => post.accepted).length).toBeLessThanOrEqual(1)

  let before = 0
  for (const [at, post] of thread.posts.entries()) {
    expect(post.hoursLater).toBeGreaterThan(before)
    expect(post.hoursLater, 'a post from the future').toBeLessThan(thread.startedDaysAgo * 24)
    if (post.replyTo) expect(post.replyTo).toBeLessThan(at + 2)
    before = post.hoursLater
  }

  for (const { author, hoursLater, upvotes, photo } of [{ ...thread, hoursLater: 0 }, ...thread.posts]) {
    expect(joined.get(author), `${author} writes before joining`).toBeGreaterThan(
      thread.startedDaysAgo - hoursLater / 24,
    )
    expect(author, 'an applicant cannot write').not.toBe('ben')
    expect(duplicates([author, ...(upvotes ?? [])]), 'votes twice or for themselves').toEqual([])
    for (const voter of upvotes ?? []) {
      expect(joined.has(voter), voter).toBe(true)
      expect(withoutVote.has(voter), `${voter} has no vote`).toBe(false)
    }
    if (!photo) continue
    expect(PHOTOS).toContain(photo.file.replace(/\.jpg$/, ''))
    expect(photo.alt.length).toBeGreaterThan(15)
  }
})
