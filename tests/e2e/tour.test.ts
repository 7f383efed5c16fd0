import type { Page } from '@playwright/test'
import { words as exam } from '#app/messages/en/admission.ts'
import { words as backlog } from '#app/messages/en/backlog.ts'
import { words as forum } from '#app/messages/en/forum.ts'
import { words as front } from '#app/messages/en/front.ts'
import { words as labels } from '#app/messages/en/labels.ts'
import { words as moderation } from '#app/messages/en/moderation.ts'
import { answerKey } from '#tests/helpers/answer-key.ts'
import { beSomeone, expect, test } from '#tests/helpers/browse.ts'
import { mailTo } from '#tests/helpers/mailbox.ts'

// What other files asked for would have brought the refused request back before.
test.use({ house: 'as filled' })

/** Each step is taken from the front page, as a visitor would. */
async function begin(page: Page, step: number) {
  page.setDefaultTimeout(10_000)
  await page.goto('/demo/tour')
  await page.getByRole('button', { name: front.tourSteps[step - 1]?.name }).click()
}

test('1: Ben answers the last two items and walks in', async ({ page, server }) => {
  await begin(page, 1)
  await expect(page).toHaveURL(/\/exam\/[^/]+\/\d+/)
  const attemptId = new URL(page.url()).pathname.split('/')[2] ?? ''
  const key = await answerKey(server.folder, attemptId)
  for (const position of [39, 40]) {
    await expect(page).toHaveURL(new RegExp(`/${position}\\b`))
    await page.locator(`input[name="option"][value="${key.get(position)}"]`).check()
    await page
      .getByRole('button', { name: position < 40 ? exam.item.saveAndGo(40) : exam.item.saveAndFinish, exact: true })
      .click()
  }
  await page.getByRole('button', { name: exam.finish.handIn, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(exam.result.passed)
  await page.getByRole('link', { name: exam.result.comeIn }).click()
  await page.getByRole('button', { name: exam.welcome.skip, exact: true }).click()
  await expect(page.getByRole('link', { name: 'Half-ball that fits the CT-3 shoulder?' })).toBeVisible()
})

test('2: a coupon is marked in Ana’s own words; removed, the rest is posted', async ({ page }) => {
  await begin(page, 2)
  await page.getByRole('button', { name: forum.compose.post, exact: true }).click()
  const marks = page.locator('mark[data-rule]')
  await expect(marks.first()).toBeVisible()
  await expect(marks.filter({ hasText: 'LEVEL15' }).first()).toBeVisible()
  await expect(page.getByText('The leveller settled by a quarter turn').first()).toBeVisible()
  // Where reading goes on comes into sight by itself; until then the button moves.
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('button', { name: moderation.remove }).click()
  await expect(page).toHaveURL(/\/t\/\d+/)
  const article = page.locator('main')
  await expect(article).toContainText('The leveller settled by a quarter turn')
  await expect(article).not.toContainText('LEVEL15')
})

test('3: the same words said honestly go straight through', async ({ page }) => {
  await begin(page, 3)
  await page.getByRole('button', { name: forum.compose.post, exact: true }).click()
  await expect(page).toHaveURL(/\/t\/\d+/)
  await expect(page.locator('main')).toContainText('with no coupon')
})

test('4: Mo clears six of what waits by keyboard, and takes the last one back', async ({ page }) => {
  await begin(page, 4)
  await expect(page).toHaveURL(/\/review/)
  // Keys work once the script has arrived: the viewer's name shows that it has.
  await expect(page.locator('.bar .mine')).toHaveText('mo')
  const waiting = page.locator('a.qitem')
  const before = await waiting.count()
  expect(before).toBeGreaterThanOrEqual(6)
  await page.keyboard.press('j')
  await expect(page.locator('article h2').first()).toBeVisible()
  for (let left = 6; left > 0; left -= 1) {
    await expect(page).toHaveURL(/\/review\/[\w-]+/)
    if (left % 2 === 0) await page.keyboard.press('p')
    else await rejectWithReason(page)
    await expect(page.locator('.last-decision .done')).toBeVisible()
    await expect(waiting).toHaveCount(before - 7 + left)
  }
  await page.keyboard.press('u')
  await expect(waiting).toHaveCount(before - 5)
})

async function rejectWithReason(page: Page) {
  await page.keyboard.press('r')
  await page.keyboard.type('It offers something to sell; say what you measured instead.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
}

test('5: Pia marks a passage, chooses a request, presses Enter, and the author is told', async ({ page, server }) => {
  await begin(page, 5)
  await expect(page).toHaveURL(/\/collect/)
  await expect(page.locator('.bar .mine')).toHaveText('pia')
  const found = page.waitForResponse(/\/requests\/closest/)
  await page
    .locator('.written')
    .first()
    .click({ clickCount: 3, position: { x: 40, y: 12 } })
  await expect(page.locator('textarea[name="quote"]')).not.toHaveValue('')
  const [closest] = await (await found).json()
  await expect(page.locator('input[name="request"]').first()).toHaveValue(String(closest.no))
  await page.keyboard.press('1')
  await expect(page.locator('input[name="request"]').first()).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/added=\d+/)
  const no = new URL(page.url()).searchParams.get('added')
  expect(await mailTo(server.folder, 'farid@demo.test', new RegExp(`(R-${no})`))).toBe(`R-${no}`)
})

test('6: one more Me too brings a refused request back', async ({ page, server }) => {
  await begin(page, 6)
  await expect(page).toHaveURL(/\/r\/\d+/)
  await expect(page.getByText(labels.labels.no).first()).toBeVisible()
  await expect(page.locator('main')).toContainText('42')
  await page.getByRole('button', { name: backlog.meToo }).click()
  await expect(page.getByText(backlog.youAsked)).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(backlog.states.reopen_due).first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 15_000 })
  const request = page.url()
  await beSomeone(page, server.url, 'pia')
  await page.goto(request)
  await expect(page.getByText('43').first()).toBeVisible()
})
