import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { DESK, expect, PHONE, test } from '#tests/helpers/browse.ts'
import { PAGES } from '#tests/helpers/pages.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violation = { id: string; nodes: { html: string }[] }

for (const [person, paths] of Object.entries(PAGES)) {
  for (const [colorScheme, viewport] of [
    ['light', DESK],
    ['dark', PHONE],
  ] as const) {
    test.describe(`${person}, ${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport, bypassCSP: true })
      for (const path of paths) {
        test(`${path} can be used by everyone`, async ({ page, be }) => {
          if (person !== 'visitor') await be(person)
          await page.goto(path)
          await expect(async () => expect(await findViolations(page, viewport)).toEqual([])).toPass({ timeout: 8_000 })
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          expect(overflow, 'nothing reaches beyond the screen').toBeLessThanOrEqual(0)
        })
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
