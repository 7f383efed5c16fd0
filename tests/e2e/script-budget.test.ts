import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from '#tests/helpers/browse.ts'
import { PAGES } from '#tests/helpers/pages.ts'

/** React, Remix and an empty page are 87 kB of it. */
const BUDGET_BYTES = 110 * 1024

// A draft or a held edit that another file left in a thread brings words of its own.
test.use({ house: 'as filled' })

const WALKS = ['visitor', 'ben', 'ana'].flatMap((person) => (PAGES[person] ?? []).map((path) => ({ person, path })))

for (const { person, path } of WALKS) {
  test(`${path} loads at most 110 kB of script for ${person}`, async ({ page, be }) => {
    if (person !== 'visitor') await be(person)
    const sizes = new Map<string, number>()
    const weighed: Promise<void>[] = []
    const weigh = async (response: Response) => {
      if (response.request().resourceType() !== 'script' && !response.url().endsWith('.js')) return
      sizes.set(response.url(), gzipSync(await response.body()).length)
    }
    page.on('response', (response) => weighed.push(weigh(response)))
    await page.goto(path, { waitUntil: 'networkidle' })
    // A busy machine may still be reading a body when the network is quiet.
    await Promise.all(weighed)
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(40 * 1024)
    expect(total, [...sizes].map(([url, size]) => `${size} ${url}`).join('\n')).toBeLessThanOrEqual(BUDGET_BYTES)
  })
}
