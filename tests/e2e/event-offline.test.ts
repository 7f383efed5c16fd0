import { expect, PHONE, test } from '#tests/helpers/browse.ts'

test.use({ viewport: PHONE })

test('at a fair without a network entries stay on the device and arrive once it is back', async ({
  page,
  be,
  context,
  consoleErrors,
}) => {
  await be('cora')
  await page.goto('/triage/event', { waitUntil: 'networkidle' })
  const today = page.locator('[data-count="today"]')
  const before = Number.parseInt((await today.textContent()) ?? '0', 10)
  const say = async (words: string) => {
    await page.getByLabel('What was said').fill(words)
    await page.getByRole('button', { name: 'Save, next visitor' }).click()
  }
  await page.getByLabel('Fair', { exact: true }).fill('Cologne')
  await say('A longer NATO rail for the handle.')
  await expect(today).toHaveText(`${before + 1} ${before === 0 ? 'entry' : 'entries'} today`)
  await context.setOffline(true)
  await say('A cage that leaves the battery door free.')
  await expect(page.locator('[data-count="kept"]')).toHaveText('1 waits on this device')
  await say('A cold shoe that does not turn.')
  await expect(page.locator('[data-count="kept"]')).toHaveText('2 wait on this device')
  await expect(page.getByLabel('Fair', { exact: true })).toHaveValue('Cologne')
  await expect(page.getByLabel('What was said')).toHaveValue('')
  await context.setOffline(false)
  await expect(page.locator('[data-count="kept"]')).toHaveCount(0)
  // The browser logs each attempt without a network; nothing else may have been logged.
  const others = consoleErrors.splice(0).filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))
  expect(others).toEqual([])
  await expect(today).toHaveText(`${before + 3} entries today`)
  await page.reload()
  await expect(today).toHaveText(`${before + 3} entries today`)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the quick form at a fair is a plain form', async ({ page, be }) => {
    await be('cora')
    await page.goto('/triage/event')
    await page.getByLabel('What was said').fill('A strap for the case.')
    await page.getByRole('button', { name: 'Save, next visitor' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  })
})
