import type { Page } from '@playwright/test'
import { words as answers } from '#app/messages/en/answers.ts'
import { words as forum } from '#app/messages/en/forum.ts'
import { words as labels } from '#app/messages/en/labels.ts'
import { words as triage } from '#app/messages/en/triage.ts'
import { DESK, expect, test } from '#tests/helpers/browse.ts'

const TITLE = 'Is there a 75 mm half-ball for the CT-3 shoulder, or a leveller?'
const BODY =
  'I level a caged rig on a slope every week. A half-ball in the CT-3 shoulder would be one knob instead of three legs.'
const HALF_BALL = 'A 75 mm half-ball, or a leveller under 40 mm, for the CT-3 shoulder'

async function ask(page: Page) {
  await page.goto('/ask')
  await page.getByLabel(forum.compose.line).selectOption('tripods')
  await page.getByText(forum.kinds.question, { exact: true }).click()
  await page.getByLabel(forum.compose.titleField).fill(TITLE)
  await page.getByLabel(forum.compose.body).fill(BODY)
}

test.describe('a question that is answered already', () => {
  test.use({ viewport: DESK })

  test('meets its answer while it is written, and becomes a Me too without leaving the text', async ({ page, be }) => {
    await be('eva')
    await ask(page)
    const card = page.locator('.live', { hasText: HALF_BALL })
    await expect(card).toContainText(labels.labels.no)
    await card.getByRole('button', { name: answers.meToo, exact: true }).click()
    await expect(card.getByRole('status')).toHaveText(answers.countedDraft)
    await expect(page.getByLabel(forum.compose.body)).toHaveValue(BODY)
    await card.getByRole('button', { name: answers.watch }).click()
    await expect(card.getByRole('button', { name: answers.unwatch })).toBeVisible()
  })
})

test.describe('without script', () => {
  test.use({ viewport: DESK, javaScriptEnabled: false })

  test('the answer is shown once with the text kept, and it can be posted all the same', async ({ page, be }) => {
    await be('max')
    await ask(page)
    await page.getByRole('button', { name: forum.compose.post, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(answers.stepTitle)
    await expect(page.locator('.live').first()).toBeVisible()
    await expect(page.getByLabel(forum.compose.body)).toHaveValue(BODY)
    await page.getByRole('button', { name: answers.anyway }).first().click()
    await expect(page).toHaveURL(/\/t\/\d+/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  })

  test('the card’s buttons lead to the answer’s own page', async ({ page, be }) => {
    await be('mo')
    await page.goto('/search?q=half-ball+CT-3+shoulder+leveller')
    const card = page.locator('.live').first()
    await card.getByRole('button', { name: answers.watch }).click()
    await expect(page).toHaveURL(/\/r\/\d+\/answer\?told=watching/)
    await expect(page.getByText(answers.watching)).toBeVisible()
    await page.getByRole('button', { name: answers.unwatch }).click()
    await expect(page.getByText(answers.unwatched)).toBeVisible()
  })
})

// Last, because from here on the answer of the others is under question.
test.describe('an answer that is given in a reply', () => {
  test.use({ viewport: DESK })

  test('shows the new state in an old reply, and what stood then beneath', async ({ page, be }) => {
    await be('ana')
    const [thread, request] = await addresses(page)
    await page.goto(thread)
    const card = page.locator('.post .live', { hasText: HALF_BALL })
    await expect(card).toContainText(labels.labels.no)
    await be('pia')
    await page.goto(`${request}/step/grading`)
    const why = page.getByLabel(triage.fields.why)
    if (await why.isVisible()) await why.fill('The new casting leaves 96 mm.')
    await page.getByRole('button', { name: triage.take }).click()
    await expect(page).toHaveURL(new RegExp(`${request}$`))
    await be('ana')
    await page.goto(thread)
    await expect(card).toContainText(labels.labels.research)
    await expect(card).toContainText(answers.notYet)
  })
})

/** The thread with a card in a reply, and the request that the card is about. */
async function addresses(page: Page): Promise<[thread: string, request: string]> {
  await page.goto(`/search?q=${encodeURIComponent('下面这张卡片会跟着变')}`)
  const thread = await page.locator('.results a').first().getAttribute('href')
  await page.goto('/requests?label=no')
  const request = await page.getByRole('link', { name: HALF_BALL }).getAttribute('href')
  return [thread ?? '', request ?? '']
}
