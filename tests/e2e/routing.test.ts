import { words as routing } from '#app/messages/en/routing.ts'
import { words as today } from '#app/messages/en/today.ts'
import { expect, test } from '#tests/helpers/browse.ts'

test('product staff begin at one list that says why each thing is there', async ({ page, be }) => {
  await be('pia')
  await page.goto('/today')
  await expect(page.getByRole('heading', { level: 1, name: today.title })).toBeVisible()
  const first = page.locator('.today-row').first()
  await expect(first).toBeVisible()
  await first.locator('a.button').click()
  await expect(page).toHaveURL(/\/(r|t)\/\d+/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a lead sees what proposed rules would change, and keeps a meeting on record', async ({ page, be }) => {
    await be('lee')
    await page.goto('/triage/rules?try=proposed')
    await expect(page.locator('#tried [role=status]')).toBeVisible()
    await page.goto('/triage/week/quick-release')
    const begin = page.getByRole('button', { name: routing.week.begin })
    if (await begin.isVisible()) await begin.click()
    const row = page.locator('.week-row').first()
    await row.locator('[name=looked]').check()
    await row.locator('[name=note]').fill('Ask for a drawing.')
    await row.getByRole('button', { name: routing.save }).click()
    await expect(page.locator('.week-row').first()).toContainText('Ask for a drawing.')
  })

  test('a day off that is no day is refused by its line, and everything typed is still there', async ({ page, be }) => {
    await be('lee')
    await page.goto('/triage/calendars')
    await page.locator('details.card > summary').first().click()
    const form = page
      .locator('form')
      .filter({ has: page.locator('[name=timeZone]') })
      .first()
    await form.locator('[name=holidays]').fill('2026-12-25 Christmas\nEaster')
    await form.getByRole('button', { name: routing.save }).click()
    await expect(page.locator('#holidays-error')).toContainText('Easter')
    await expect(page.locator('[name=holidays]').first()).toHaveValue('2026-12-25 Christmas\nEaster')
  })
})
