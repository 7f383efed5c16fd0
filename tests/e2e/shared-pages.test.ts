import { expect, test } from '#tests/helpers/browse.ts'

const SHARED = [
  '/',
  '/l/tripods',
  '/t/1001',
  '/t/1010',
  '/requests',
  '/r/1001',
  '/rules',
  '/search?q=rosette',
  '/u/ana',
]
const NOTE = /<script type="application\/json" id="viewer-note">.*?<\/script>/s

async function documentFor(url: string, handle: string, path: string) {
  const signedIn = await fetch(`${url}/demo/be`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ handle }),
    headers: { Origin: url },
  })
  const cookie = (signedIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  const answer = await fetch(url + path, { headers: { Cookie: cookie } })
  const html = await answer.text()
  return {
    document: html.replace(NOTE, ''),
    note: NOTE.exec(html)?.[0] ?? '',
    policy: answer.headers.get('Content-Security-Policy'),
  }
}

for (const path of SHARED) {
  test(`${path} is the same for two members, byte for byte, apart from the note`, async ({ server }) => {
    const ana = await documentFor(server.url, 'ana', path)
    const eva = await documentFor(server.url, 'eva', path)
    expect(ana.note).not.toBe(eva.note)
    expect(ana.document).toBe(eva.document)
    expect(ana.policy).toBe(eva.policy)
    for (const name of ['"ana"', 'ana@demo.test'])
      expect(ana.document.includes(name) && !eva.document.includes(name)).toBe(false)
  })
}

test('two members of different audiences get different frames', async ({ server }) => {
  const ana = await documentFor(server.url, 'ana', '/')
  const mo = await documentFor(server.url, 'mo', '/')
  expect(mo.document).not.toBe(ana.document)
})

test('no inline script runs that the policy does not name', async ({ page, be }) => {
  await be('ana')
  const blocked: string[] = []
  page.on('console', (message) => message.text().includes('Content Security Policy') && blocked.push(message.text()))
  await page.goto('/t/1001')
  await expect(page.getByRole('link', { name: 'ana', exact: true }).first()).toBeVisible()
  expect(blocked).toEqual([])
})
