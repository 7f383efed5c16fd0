import path from 'node:path'
import { words } from '#app/messages/en/samples.ts'
import { expect, test } from '#tests/helpers/browse.ts'

const PHOTO = path.resolve('db/seed/photos/rig-parts-flat-lay.jpg')
const REQUEST = '/r/1002/sample'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })
    const handle = javaScriptEnabled ? 'noor' : 'max'

    test('a member applies for a sample, loses nothing over a refusal, and follows where it is', async ({
      page,
      be,
    }) => {
      await be(handle)
      await page.goto(REQUEST)
      await page.getByLabel(words.fields.camera).fill('A-1 with grip')
      await page.getByLabel(words.fields.lens).fill('100 mm macro')
      await page.getByLabel(words.fields.mount).fill('V2 plate')
      await page.getByLabel(words.fields.scene).selectOption('studio')
      await page.getByLabel(words.fields.usedFor).fill('On a copy stand, eight hours a day, tethered.')
      await page.getByLabel(words.fields.fails).fill('Use code RIG15 for 15% off at my shop, it is all there.')
      await page.getByLabel(words.fields.photos).setInputFiles(PHOTO)
      await page.getByLabel(words.fields.region).selectOption('europe')
      await page.getByLabel(words.fields.adult).check()
      await page.getByLabel(words.fields.promise).check()
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.locator('#fails-error')).toBeVisible()
      await expect(page.getByLabel(words.fields.camera)).toHaveValue('A-1 with grip')
      await page.getByLabel(words.fields.fails).fill('The plate turns on its screw as soon as the cable pulls at it.')
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('status')).toHaveText(words.told.applied)
      await expect(page.locator('.sample-way [aria-current="step"]')).toContainText(words.states.applied)
      await page.goto('/mine')
      await expect(page.locator('#my-samples + ul')).toContainText(words.comesNext.applied)
    })
  })
}

test('the one next step of a sample is the main button of whoever can take it', async ({ page, be }) => {
  await be('ana')
  await page.goto('/samples/1003')
  await page.getByRole('link', { name: words.steps.accept }).click()
  await page.getByRole('button', { name: words.steps.accept }).click()
  await expect(page.getByText(words.nextAccepted)).toBeVisible()
  await be('raj')
  await page.goto('/samples')
  await expect(
    page.locator('.sample-row', { hasText: 'S-1003' }).getByRole('link', { name: words.steps.make }),
  ).toBeVisible()
})
