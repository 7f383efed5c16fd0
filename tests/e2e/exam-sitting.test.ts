import type { Page } from '@playwright/test'
import { words as accounts } from '#app/messages/en/accounts.ts'
import { words as exam } from '#app/messages/en/admission.ts'
import { words as chinese } from '#app/messages/zh-CN/admission.ts'
import { answerKey } from '#tests/helpers/answer-key.ts'
import { DESK, expect, test } from '#tests/helpers/browse.ts'
import { mailTo } from '#tests/helpers/mailbox.ts'
import type { RunningServer } from '#tests/helpers/server.ts'

const attemptIn = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? ''
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function becomeApplicant(page: Page, server: RunningServer, handle: string) {
  const email = `${handle}@example.test`
  await page.goto('/sign-up')
  await page.getByLabel(accounts.handle).fill(handle)
  await page.getByLabel(accounts.email).fill(email)
  await page.getByLabel(accounts.password, { exact: true }).fill('lens cap in the rain')
  await button(page, accounts.signUp.submit).click()
  await page.goto(await mailTo(server.folder, email, /(\/confirm\/[\w-]+)/))
  await button(page, accounts.confirm.submit).click()
  await expect(page).toHaveURL(/\/exam/)
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: DESK })

  test('a whole sitting: begun, read in both languages, looked over, handed in, disputed', async ({ page, server }) => {
    test.setTimeout(90_000)
    await becomeApplicant(page, server, 'noscript')
    await page.getByRole('radio', { name: exam.tracks.stills }).check()
    await page.getByLabel(exam.start.honour).check()
    await button(page, exam.start.begin).click()
    const key = await answerKey(server.folder, attemptIn(page))

    await page.locator(`input[name="option"][value="${key.get(1)}"]`).check()
    await button(page, exam.item.readIn['zh-CN']).click()
    await expect(page).toHaveURL(/\/1\b/)
    await expect(page.locator('#stem')).toHaveAttribute('lang', 'zh-CN')
    await expect(page.locator('input[name="option"]:checked')).toHaveValue(key.get(1) ?? '')
    await button(page, exam.item.readIn.en).click()
    await expect(page.locator('#stem')).toHaveAttribute('lang', 'en')

    await page.getByRole('checkbox', { name: exam.item.flag }).check()
    await button(page, exam.item.cell({ position: 38, answered: false, flagged: false })).click()
    for (const position of [38, 39, 40]) {
      await page.locator(`input[name="option"][value="${key.get(position)}"]`).check()
      await button(page, position < 40 ? exam.item.saveAndGo(position + 1) : exam.item.saveAndFinish).click()
    }
    await expect(page.getByText(exam.finish.openItems(36))).toBeVisible()
    await button(page, exam.item.cell({ position: 1, answered: true, flagged: true })).click()
    await expect(page.getByRole('checkbox', { name: exam.item.flag })).toBeChecked()
    await button(page, exam.item.finish).click()
    await button(page, exam.finish.handIn).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(exam.result.failed)
    await expect(page.getByText(exam.result.score({ right: 4, length: 40 }))).toBeVisible()
    await expect(page.getByRole('heading', { name: exam.result.studyHeading })).toBeVisible()
    await page.getByText(exam.dispute.summary).click()
    await page.getByLabel(exam.dispute.position).selectOption('39')
    await page.getByLabel(exam.dispute.text).fill('Two of the answers are right in cold weather.')
    await button(page, exam.dispute.send).click()
    await expect(page.getByText(exam.dispute.states.open)).toBeVisible()
  })
})

test('by keyboard alone: from the start page to the next item, and into the other language', async ({
  page,
  server,
}) => {
  await becomeApplicant(page, server, 'keyboard')
  await page.getByRole('radio', { name: exam.tracks.motion }).focus()
  await page.keyboard.press('Space')
  await tabTo(page, 'input[name="honour"]')
  await page.keyboard.press('Space')
  await tabTo(page, '.start-form .button.primary')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/1\b/)
  await tabTo(page, 'input[name="option"]')
  await page.keyboard.press('Space')
  await expect(page.getByText(exam.item.saved)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/2\b/)
  await tabTo(page, 'button[name="lang"]')
  await page.keyboard.press('Enter')
  await expect(page.locator('#stem')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.locator('button[name="lang"]')).toBeFocused()
  await expect(page.locator('button[name="lang"]')).toHaveText(chinese.item.readIn.en)
})

async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 90; presses += 1) {
    if (await page.locator(`${selector}:focus`).count()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} cannot be reached by keyboard`)
}

test('the time left is said at half time, ten minutes and two, and can be hidden', async ({ page, server }) => {
  await page.clock.install()
  await becomeApplicant(page, server, 'clockwatcher')
  await page.getByRole('radio', { name: exam.tracks.motion }).check()
  await page.getByLabel(exam.start.honour).check()
  await button(page, exam.start.begin).click()
  await expect(page.getByRole('timer')).toHaveText(/^(1:00:00|59:\d\d)$/)
  const said = page.getByRole('status').filter({ hasText: exam.timer.remaining(30) })
  await expect(said).toHaveCount(0)
  await page.clock.fastForward('30:30')
  await expect(said).toHaveCount(1)
  await page.clock.fastForward('20:00')
  await expect(page.getByRole('status').filter({ hasText: exam.timer.remaining(10) })).toHaveCount(1)
  await button(page, exam.timer.hide).click()
  await expect(page.getByRole('timer')).toHaveCount(0)
  await page.clock.fastForward('08:00')
  await expect(page.getByRole('status').filter({ hasText: exam.timer.remaining(2) })).toHaveCount(1)
})

test('without a time limit no countdown presses, and it is there for who asks for it', async ({ page, server }) => {
  await page.clock.install()
  await becomeApplicant(page, server, 'unhurried')
  await page.getByRole('radio', { name: exam.tracks.motion }).check()
  await page.getByRole('radio', { name: exam.start.none }).check()
  await page.getByLabel(exam.start.honour).check()
  await button(page, exam.start.begin).click()
  await expect(page.getByText(exam.timer.handInBy(''))).toBeVisible()
  await expect(page.getByRole('timer')).toHaveCount(0)
  await button(page, exam.timer.show).click()
  await expect(page.getByRole('timer')).toHaveText(/^(24:00:00|23:59:\d\d)$/)
  await page.clock.fastForward('12:00:30')
  await expect(page.getByRole('status').filter({ hasText: exam.timer.remaining(720) })).toHaveCount(1)
})
