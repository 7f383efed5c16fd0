import { test as base, expect, type Page } from '@playwright/test'
import { type RunningServer, startServer } from '#tests/helpers/server.ts'

type WorkerThings = { house: string; server: RunningServer }
type TestThings = { be: (handle: string) => Promise<void>; consoleErrors: string[] }

/** A browser on a running demo house; `be('ana')` makes the page hers. Errors on its console fail the test. */
export const test = base.extend<TestThings, WorkerThings>({
  /** Another name is another house, filled anew: for files that what others did there would disturb. */
  house: ['shared', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.url),
  be: ({ page, server }, use) => use((handle) => beSomeone(page, server.url, handle)),
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => isAbort(error) || errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && !isExpected(message.text())) errors.push(message.text())
      })
      await use(errors)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

// A look-up that a newer one, or a change of page, has overtaken.
const isAbort = (error: Error) => error.name === 'AbortError' || String(error).includes('AbortError')

// A refusal is an answer: the browser still logs its status.
const isExpected = (text: string) => /the server responded with a status of (401|403|404|409|422|429)/.test(text)

/** From here on the page's visits are this person's. */
export async function beSomeone(page: Page, url: string, handle: string): Promise<void> {
  await leave(page)
  const answer = await page.request.post(`${url}/demo/be`, {
    form: { handle },
    headers: { Origin: url },
    maxRedirects: 0,
    // A connection kept from earlier may be closed just as it is used again; browsers try once more by themselves.
    maxRetries: 2,
  })
  expect(answer.status()).toBeLessThan(400)
}

/** Before someone else sits down: a page left open reloads once it learns who is here, and cuts off the next visit. */
export const leave = (page: Page) => page.goto('about:blank')

export const PHONE = { width: 375, height: 740 }
export const DESK = { width: 1280, height: 800 }
