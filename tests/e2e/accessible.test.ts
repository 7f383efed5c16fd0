import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { DESK, expect, PHONE, test } from '#tests/helpers/browse.ts'
import { PAGES } from '#tests/helpers/pages.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violation = { id: string; nodes: { html: string }[] }

/** How a page is looked at: once at a desk by day, and once on a phone at night. */
const LOOKS = [
  { colorScheme: 'light', viewport: DESK },
  { colorScheme: 'dark', viewport: PHONE },
] as const

test.use({ bypassCSP: true })

for (const [person, paths] of Object.entries(PAGES)) {
  for (const path of paths) {
    test(`${path} can be used by everyone, seen by ${person}`, async ({ page, be }) => {
      if (person !== 'visitor') await be(person)
      await page.emulateMedia({ colorScheme: LOOKS[0].colorScheme })
      await page.goto(path)
      const isLedElsewhere = await page.evaluate('document.activeElement !== document.body || location.hash !== ""')
      if (!isLedElsewhere) expect(await page.evaluate('scrollY'), 'a page begins at its heading').toBe(0)
      for (const { colorScheme, viewport } of LOOKS) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(viewport)
        const look = `${colorScheme}, ${viewport.width} px`
        await expect(async () => expect(await findViolations(page, viewport), look).toEqual([])).toPass({
          timeout: 8_000,
        })
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(overflow, `nothing reaches beyond the screen: ${look}`).toBeLessThanOrEqual(0)
      }
    })
  }
}

/** The whole page at once: what a sticky bar covers now can be scrolled from beneath it. It may still grow, so it is asked anew. */
async function findViolations(page: Page, viewport: { width: number; height: number }): Promise<string[]> {
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number
  await page.setViewportSize({ ...viewport, height })
  await page.evaluate(axe)
  const violations = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then((found) => found.violations)`,
  )) as Violation[]
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
}
