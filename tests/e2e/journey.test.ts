import path from 'node:path'
import type { Page } from '@playwright/test'
import { words as accounts } from '#app/messages/en/accounts.ts'
import { words as exam } from '#app/messages/en/admission.ts'
import { words as forum } from '#app/messages/en/forum.ts'
import { words as labels } from '#app/messages/en/labels.ts'
import { words as triage } from '#app/messages/en/triage.ts'
import { answerKey } from '#tests/helpers/answer-key.ts'
import { beSomeone, DESK, expect, leave, PHONE, test } from '#tests/helpers/browse.ts'
import { mailTo } from '#tests/helpers/mailbox.ts'
import type { RunningServer } from '#tests/helpers/server.ts'

const PHOTO = path.resolve('db/seed/photos/nato-clamp-detail.jpg')
const NEED = 'a NATO rail of 50 mm with a stop at both ends'

const ways = [
  { name: 'at a desk', viewport: DESK, javaScriptEnabled: true, handle: 'ines.d' },
  { name: 'on a phone', viewport: PHONE, javaScriptEnabled: true, handle: 'ines.p' },
  { name: 'without script', viewport: DESK, javaScriptEnabled: false, handle: 'ines.n' },
]

for (const { name, handle, ...use } of ways) {
  test.describe(name, () => {
    test.use(use)

    test(`from "who are you?" to "your request is under research", ${name}`, async ({ page, server }) => {
      test.setTimeout(120_000)
      page.setDefaultTimeout(10_000)
      await signUp(page, server, handle)
      await passTheExam(page, server)
      const thread = await askWithPhoto(page, handle)
      await haveItAnswered(page, server, thread)
      await acceptTheAnswer(page, server, thread, handle)
      const request = await becomeARequest(page, server, thread)
      await beTold(page, server, handle, request)
    })
  })
}

async function signUp(page: Page, server: RunningServer, handle: string) {
  await page.goto('/')
  await page.getByRole('link', { name: accounts.signUp.title }).first().click()
  await page.getByLabel(accounts.handle).fill(handle)
  await page.getByLabel(accounts.email).fill(`${handle}@example.test`)
  await page.getByLabel(accounts.password, { exact: true }).fill('lens cap in the rain')
  await page.getByRole('button', { name: accounts.signUp.submit }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(accounts.confirm.lookTitle)
  const link = await mailTo(server.folder, `${handle}@example.test`, /(\/confirm\/[\w-]+)/)
  await page.goto(link)
  await page.getByRole('button', { name: accounts.confirm.submit }).click()
  await expect(page).toHaveURL(/\/exam/)
}

async function passTheExam(page: Page, server: RunningServer) {
  await page.goto('/exam')
  await page.getByRole('radio', { name: exam.tracks.motion }).check()
  await page.getByLabel(exam.start.honour).check()
  await page.getByRole('button', { name: exam.start.begin }).click()
  await expect(page).toHaveURL(/\/exam\/[^/]+\/1\b/)
  const attemptId = new URL(page.url()).pathname.split('/')[2] ?? ''
  const key = await answerKey(server.folder, attemptId)
  expect(key.size).toBe(40)
  for (let position = 1; position <= 40; position += 1) {
    await page.locator(`input[name="option"][value="${key.get(position)}"]`).check()
    await page
      .getByRole('button', {
        name: position < 40 ? exam.item.saveAndGo(position + 1) : exam.item.saveAndFinish,
        exact: true,
      })
      .click()
    await expect(page).toHaveURL(position < 40 ? new RegExp(`/${position + 1}\\b`) : /\/finish/)
  }
  await page.getByRole('button', { name: exam.finish.handIn, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(exam.result.passed)
  await page.getByRole('link', { name: exam.result.comeIn }).click()
  await page.getByRole('button', { name: exam.welcome.skip, exact: true }).click()
}

async function askWithPhoto(page: Page, handle: string): Promise<string> {
  await page.goto('/ask')
  await page.getByLabel(forum.compose.line).selectOption('mounts')
  await page.getByText(forum.kinds.need, { exact: true }).click()
  await page.getByLabel(forum.compose.titleField).fill(`A short NATO rail with two stops, asked by ${handle}`)
  await page
    .getByLabel(forum.compose.body)
    .fill(
      `The 70 mm rail overhangs my cage by a finger.\n\nI would need ${NEED}, 3.2 kg hangs on it. Has anyone cut one down?`,
    )
  await page.getByText(forum.compose.photos, { exact: true }).first().click()
  await page.setInputFiles('input[type="file"]', PHOTO)
  await page.getByLabel(forum.compose.alt).fill('The clamp on a short rail, the screw towards the lens')
  await page.getByRole('button', { name: forum.compose.post, exact: true }).click()
  await expect(page).toHaveURL(/\/t\/\d+/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A short NATO rail with two stops')
  await expect(page.locator('main img').first()).toHaveAttribute('src', /\/photos\//)
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

async function haveItAnswered(page: Page, server: RunningServer, thread: string) {
  await beSomeone(page, server.url, 'ana')
  await page.goto(thread)
  await page
    .locator('textarea[name="body"]')
    .fill('I cut one to 52 mm and deburred the edge; two grub screws make the stops. It has held a year.')
  await page.getByRole('button', { name: forum.compose.postReply }).click()
  await expect(page.getByText('deburred the edge')).toBeVisible()
}

async function acceptTheAnswer(page: Page, server: RunningServer, thread: string, handle: string) {
  await signIn(page, server, handle)
  await page.goto(thread)
  await page.getByRole('button', { name: forum.thread.accept }).first().click()
  await expect(page.getByText(forum.thread.accepted).first()).toBeVisible()
}

async function signIn(page: Page, server: RunningServer, handle: string) {
  await leave(page)
  await page.context().clearCookies()
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel(accounts.email).fill(`${handle}@example.test`)
  await page.getByLabel(accounts.password, { exact: true }).fill('lens cap in the rain')
  await page.getByRole('button', { name: accounts.signIn.submit }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** The lead may stand in for every line: collects, routes, and puts it under research. */
async function becomeARequest(page: Page, server: RunningServer, thread: string): Promise<number> {
  await beSomeone(page, server.url, 'lee')
  await page.goto(`${thread}/collect`)
  await page.locator('select[name="postNo"]').selectOption('1')
  await page.locator('textarea[name="quote"]').fill(NEED)
  await page.locator('input[name="request"][value="new"]').check()
  await page.locator('textarea[name="need"]').fill('A NATO rail of 50 mm whose clamp cannot slide off at either end.')
  await page.getByRole('button', { name: triage.add, exact: true }).click()
  await expect(page).toHaveURL(/added=\d+/)
  const no = Number(new URL(page.url()).searchParams.get('added'))
  // The rules of the lines have sent it to mounts.
  await page.goto(`/r/${no}/step/grading`)
  await page.locator('select[name="needGrade"]').selectOption('B')
  await page.getByLabel(triage.fields.needGradeWhy).fill('Rails are cut by hand today, and the cut ends slip.')
  await page.getByRole('button', { name: triage.take }).click()
  await expect(page).toHaveURL(new RegExp(`/r/${no}$`))
  await expect(page.getByText(labels.labels.research).first()).toBeVisible()
  await expect(page.getByText(NEED).first()).toBeVisible()
  await expect(page.locator(`a[href*="${thread}/p/1"]`).first()).toBeVisible()
  return no
}

async function beTold(page: Page, server: RunningServer, handle: string, requestNo: number) {
  await signIn(page, server, handle)
  await expect(async () => {
    await page.goto('/mine')
    await expect(page.getByText(`R-${requestNo}`).first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 15_000 })
  const mailed = await mailTo(server.folder, `${handle}@example.test`, new RegExp(`(R-${requestNo})`))
  expect(mailed).toBe(`R-${requestNo}`)
}
