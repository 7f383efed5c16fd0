import type { Page } from '@playwright/test'
import { words as errors } from '#app/messages/en/errors.ts'
import { words as forum } from '#app/messages/en/forum.ts'
import { words } from '#app/messages/en/judging.ts'
import { words as triage } from '#app/messages/en/triage.ts'
import { beSomeone, DESK, expect, PHONE, test } from '#tests/helpers/browse.ts'

/** Under ten seconds is some dozen keys; a clock would only measure the machine. */
const MOST_KEYS = 12

function keyboardOf(page: Page) {
  let pressed = 0
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        pressed += 1
      }
    },
    count: () => pressed,
  }
}

/** The requests that stand beside the words. */
const closeTo = (page: Page) => page.locator('input[name="request"]:not([value="new"], [value="other"])')

const alive = (page: Page) => expect(page.locator('.bar .mine')).not.toHaveText('Mine')
const addedNo = (page: Page) => Number(new URL(page.url()).searchParams.get('added'))

test.describe('by keys alone', () => {
  test.use({ viewport: DESK })

  test('a waiting thread is added to a request that is close, with the sentence that names the need', async ({
    page,
    be,
  }) => {
    await be('lee')
    await page.goto('/triage')
    await alive(page)
    const keys = keyboardOf(page)
    await keys.press('j', 'Enter')
    await expect(page).toHaveURL(/\/collect\?post=1/)
    await expect(page.locator('.post.marking')).toHaveCount(1)
    const found = page.waitForResponse(/\/requests\/closest/)
    await keys.press('s')
    await expect(page.locator('textarea[name="quote"]')).not.toHaveValue('')
    const [first] = await (await found).json()
    await expect(closeTo(page).first()).toHaveValue(String(first.no))
    await keys.press('1')
    await expect(closeTo(page).first()).toBeChecked()
    await keys.press('Enter')
    await expect(page).toHaveURL(/added=\d+/)
    expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS)
    await expect(page.getByRole('link', { name: triage.backToTriage })).toBeFocused()
    await keys.press('Enter')
    await expect(page).toHaveURL(/\/triage\?line=/)
  })

  test('a thread becomes a new request, with everything filled in to be looked over', async ({ page, be }) => {
    await be('lee')
    await page.goto('/triage')
    await alive(page)
    const keys = keyboardOf(page)
    await keys.press('j', 'j', 'n')
    await expect(page).toHaveURL(/new=1/)
    await expect(page.locator('textarea[name="title"]')).toBeFocused()
    await expect(page.locator('textarea[name="need"]')).not.toHaveValue('')
    await keys.press('Control+Enter')
    await expect(page).toHaveURL(/added=\d+&filed=1/)
    expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS)
    await page.goto(`/r/${addedNo(page)}`)
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  })

  test('what is no demand is said with a reason, and taken back', async ({ page, be }) => {
    await be('lee')
    await page.goto('/triage')
    await alive(page)
    const title = (await page.locator('[data-judge] .title').last().textContent()) ?? ''
    const rows = await page.locator('[data-judge]').count()
    const keys = keyboardOf(page)
    for (let row = 0; row < rows; row += 1) await page.keyboard.press('j')
    await keys.press('x', 'Space', 'Enter')
    await expect(page).toHaveURL(/judged=1/)
    await expect(page.getByText(title, { exact: true })).toHaveCount(0)
    expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS)
    await page.goto('/triage/judged')
    const outcome = page.locator('li').filter({ hasText: title }).first()
    await outcome.getByText(words.judged.takeBack).first().click()
    await outcome.getByLabel(words.judged.why).fill('It is one after all')
    await outcome.getByRole('button', { name: words.judged.takeBack }).click()
    await expect(page.getByText('It is one after all')).toBeVisible()
  })

  test('from the thread itself C collects the post that J has reached', async ({ page, be }) => {
    await be('pia')
    await page.goto('/t/1001')
    await alive(page)
    const keys = keyboardOf(page)
    await keys.press('j', 'j', 'c')
    await expect(page).toHaveURL(/\/t\/1001\/collect\?post=\d+/)
    await expect(page.locator('.post.marking')).toHaveCount(1)
    expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS)
  })
})

test.describe('beside a thread, at 1280 by 860', () => {
  test.use({ viewport: { width: 1280, height: 860 } })

  test('nothing is chosen for anyone, and what is added without a choice is refused beside it', async ({
    page,
    be,
  }) => {
    await be('lee')
    await page.goto('/t/1013/collect')
    await alive(page)
    await expect(closeTo(page)).toHaveCount(5)
    await expect(page.locator('input[name="request"]:checked')).toHaveCount(0)
    await page.keyboard.press('j')
    await page.locator('textarea[name="quote"]').fill('on')
    await page.getByRole('button', { name: triage.add, exact: true }).click()
    const refusal = page.locator('.targets [role="alert"]')
    await expect(refusal).toHaveText(errors.chooseOne)
    await expect(refusal).toBeInViewport()
    await expect(page.locator('textarea[name="quote"]')).toHaveValue('on')
    await expect(page.locator('select[name="postNo"]')).not.toHaveValue('')
  })

  test('what was chosen stays chosen, whatever the next words are close to', async ({ page, be }) => {
    await be('lee')
    await page.goto('/t/1013/collect')
    await alive(page)
    const far = closeTo(page).last()
    const no = await far.inputValue()
    await far.check()
    for (const key of ['s', 's']) {
      const found = page.waitForResponse(/\/requests\/closest/)
      await page.keyboard.press(key)
      const offered: string[] = (await (await found).json()).map((close: { no: number }) => String(close.no))
      const expected = new Set([...offered, no])
      const values = () => closeTo(page).evaluateAll((radios) => radios.map((one) => one.getAttribute('value')))
      await expect.poll(async () => new Set(await values())).toEqual(expected)
    }
    await expect(page.locator('input[name="request"]:checked')).toHaveValue(no)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`added=${no}`))
  })

  test('what is surely the same is chosen, and says so', async ({ page, be }) => {
    await be('lee')
    await page.goto('/t/1014/collect')
    const chosen = page.locator('.target').filter({ has: page.locator('input[name="request"]:checked') })
    await expect(chosen).toContainText(triage.looksSame)
  })

  test('every field of a new request that is reached by keys stands clear of the button below', async ({
    page,
    be,
  }) => {
    await be('lee')
    await page.goto('/t/1013/collect')
    await alive(page)
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    await expect(page.locator('textarea[name="title"]')).toBeFocused()
    for (const field of ['title', 'need', 'line']) {
      const box = await page.locator(`.targets [name="${field}"]:focus`).boundingBox()
      const [bar, aside] = [
        await page.locator('.decide').boundingBox(),
        await page.locator('.collect > aside').boundingBox(),
      ]
      expect(box && bar && aside && box.y >= aside.y && box.y + box.height <= bar.y, field).toBe(true)
      await page.keyboard.press('Tab')
    }
  })

  test('posts read as in the thread, and words marked in them go where they were written', async ({ page, be }) => {
    await be('lee')
    await page.goto('/t/1001/collect')
    await alive(page)
    await expect(page.locator('.written strong').first()).toBeVisible()
    for (const text of await page.locator('.written').allTextContents()) expect(text).not.toMatch(/\*\*|`/)
    const paragraph = page.locator('.written :is(p, li):has(strong, code)').first()
    await paragraph.click({ clickCount: 3, position: { x: 20, y: 10 } })
    const box = page.locator('textarea[name="quote"]')
    await expect(box).not.toHaveValue('')
    const said = await box.inputValue()
    expect(said).not.toMatch(/\*\*|`/)
    expect(((await paragraph.textContent()) ?? '').replace(/\s+/g, ' ')).toContain(said)
    await page.locator('input[name="request"][value="new"]').check()
    await page.getByRole('button', { name: triage.add, exact: true }).click()
    await expect(page).toHaveURL(/added=\d+/)
    await expect(page.locator('.written .collected').first()).toBeVisible()
    await page.goto(`/r/${addedNo(page)}`)
    await expect(page.locator('.quote q')).toHaveText(said)
  })
})

test.describe('with a finger, at 375 px', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('a post is collected from its thread', async ({ page, be }) => {
    await be('lee')
    await page.goto('/triage')
    await page.locator('[data-judge] .title a').last().tap()
    await page.getByRole('link', { name: words.post.collect, exact: true }).first().tap()
    await expect(page.locator('.post.marking')).toHaveCount(1)
    await page.getByRole('link', { name: triage.keys.where }).tap()
    await page.getByText(triage.newOne, { exact: true }).tap()
    await page.getByRole('button', { name: triage.add, exact: true }).tap()
    await expect(page).toHaveURL(/added=\d+/)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
  })

  test('words selected in a thread are collected as they are', async ({ page, be }) => {
    await be('lee')
    await page.goto('/t/1001')
    await alive(page)
    await page.evaluate(() => {
      const words = document.querySelector('main article > .prose p')
      if (words) document.getSelection()?.selectAllChildren(words)
    })
    await page.getByRole('link', { name: words.post.collectWords }).tap()
    await expect(page).toHaveURL(/post=1&quote=/)
    await expect(page.locator('textarea[name="quote"]')).not.toHaveValue('')
  })
})

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ viewport: DESK, javaScriptEnabled: script })

    test(`a member puts a thread forward, is collected, and sets it right, ${script}`, async ({ page, server }) => {
      test.setTimeout(90_000)
      const title = `Where does the leveller go on a slider, ${script}?`
      await beSomeone(page, server.url, 'ana')
      const thread = await ask(page, title)
      await beSomeone(page, server.url, 'noor')
      await page.goto(thread)
      await page.getByRole('link', { name: words.post.nominate, exact: true }).first().click()
      await page.getByLabel(words.nominate.reason).fill('Every slider I rent lacks a place for it.')
      await page.getByRole('button', { name: words.nominate.button }).click()
      await expect(page.getByText(words.nominate.waits)).toBeVisible()
      await beSomeone(page, server.url, 'lee')
      await page.goto('/triage?source=nominated')
      const row = page.locator('[data-judge]').filter({ hasText: title })
      await expect(row.getByText('Every slider I rent')).toBeVisible()
      await row.getByRole('link', { name: words.collect }).click()
      await page.locator('select[name="postNo"]').selectOption('1')
      await page.locator('input[name="request"][value="new"]').check()
      await page.locator('textarea[name="title"]').fill(`A seat for a leveller, ${script}`)
      await page.locator('textarea[name="need"]').fill('A seat of 75 mm on the slider carriage.')
      await page.getByRole('button', { name: triage.add, exact: true }).click()
      await expect(page).toHaveURL(/added=\d+/)
      const no = addedNo(page)
      await setRight(page, server.url, thread, no)
      await page.goto('/triage/corrections')
      const said = page.locator('li').filter({ hasText: `R-${no}` })
      await said.getByRole('radio', { name: words.corrections.outcomes.stands.name }).check()
      await said.getByLabel(words.corrections.answer).fill('The seat is what you asked for.')
      await said.getByRole('button', { name: words.corrections.button }).click()
      await expect(page.getByText(words.corrections.settled)).toBeVisible()
    })
  })
}

async function ask(page: Page, title: string): Promise<string> {
  await page.goto('/ask')
  await page.getByLabel(forum.compose.line).selectOption('tripods')
  await page.getByText(forum.kinds.question, { exact: true }).click()
  await page.getByLabel(forum.compose.titleField).fill(title)
  await page
    .getByLabel(forum.compose.body)
    .fill(`My slider tips the head by two degrees. ${title} Has anyone fitted one?`)
  await page.getByRole('button', { name: forum.compose.post, exact: true }).click()
  await expect(page).toHaveURL(/\/t\/\d+/)
  return new URL(page.url()).pathname
}

/** At the banner the author says what she meant; somebody else says "me too" in words. */
async function setRight(page: Page, url: string, thread: string, no: number) {
  await beSomeone(page, url, 'ana')
  await page.goto(thread)
  await page.locator(`a[href$="/heard/${no}"]`).click()
  await page.getByText(words.heard.correct).first().click()
  await page.getByLabel(words.heard.correctText).fill('I asked where it goes, not for a new seat.')
  await page.getByRole('button', { name: words.heard.send }).click()
  await expect(page.getByText(words.heard.done.correct)).toBeVisible()
  await beSomeone(page, url, 'noor')
  await page.goto(thread)
  await page.locator(`a[href$="/heard/${no}"]`).click()
  await page.getByLabel(words.heard.inWords).fill('For every rented slider of mine.')
  await page.getByRole('button', { name: words.heard.say }).click()
  await expect(page.getByText(words.heard.done['in-words'])).toBeVisible()
  await beSomeone(page, url, 'lee')
}
