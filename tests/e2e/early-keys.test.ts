import { expect, test } from '#tests/helpers/browse.ts'

/** A key in every task of the browser until the viewer's name is there: no moment in which a page begins is left out. */
function pressAtEveryMoment(viewer: string) {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    document.body?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
    if (document.querySelector('.bar .mine')?.textContent !== viewer) port2.postMessage(null)
  }
  port2.postMessage(null)
}

for (const path of ['/', '/review', '/t/1001']) {
  test(`${path} comes alive although keys are pressed while it begins`, async ({ page, be }) => {
    await be('mo')
    await page.addInitScript(pressAtEveryMoment, 'mo')
    await page.goto(path)
    await expect(page.locator('.bar .mine')).toHaveText('mo')
  })
}
