import { expect, test } from '#tests/helpers/browse.ts'
import type { RunningServer } from '#tests/helpers/server.ts'

type Fields = Record<string, string>
type Form = { who: string; path: string; fields: Fields; intent?: string; says?: string[] }

/** Every form that somebody types in; `says` are the fields that answer for what is wrong with them. */
const FORMS: Form[] = [
  { who: '', path: '/sign-up', fields: { handle: 'x', email: 'x', password: 'x' }, says: ['handle', 'email'] },
  { who: '', path: '/sign-in', fields: { email: 'nobody', password: 'x' }, says: ['email'] },
  { who: '', path: '/password/forgotten', fields: { email: 'nobody' }, says: ['email'] },
  { who: '', path: '/password/nothing', fields: { password: 'short' } },
  { who: '', path: '/confirm', fields: { email: 'nobody' }, says: ['email'] },
  {
    who: 'ben',
    path: '/exam',
    fields: { time: '60', honour: '', clientKey: 'k', minutes: 'x', track: 'painting', lang: 'en' },
  },
  {
    who: 'ana',
    path: '/ask',
    fields: { line: 'tripods', kind: 'question', title: '', body: 'Too few', product: '' },
    says: ['title', 'body'],
  },
  { who: 'ana', path: '/t/1001/reply', fields: { body: '', to: '', photoId: '' }, says: ['body'] },
  { who: 'ana', path: '/t/1001/p/1/edit', fields: { title: '', body: '', reason: '', revision: '1' } },
  { who: 'ana', path: '/t/1001', fields: { post: '999', back: '/' }, intent: 'vote' },
  { who: 'ana', path: '/drafts', fields: { target: 'nothing', body: 'x', revision: '0' } },
  { who: 'ana', path: '/moderation/preview', fields: { title: 'x', body: 'x', alt: 'x' } },
  { who: 'ana', path: '/reads', fields: { thread: 'nothing', no: '1' } },
  { who: 'ana', path: '/r/999999', fields: {}, intent: 'withdraw' },
  { who: 'ana', path: '/settings', fields: { name: 'a', works: 'b', language: 'xx' }, intent: 'profile' },
  { who: 'ana', path: '/settings', fields: { currentPassword: 'x', password: 'y' }, intent: 'password' },
  { who: 'ana', path: '/settings', fields: { session: 'nothing' }, intent: 'end-session' },
  { who: 'ana', path: '/welcome', fields: { kit: 'a\nb', lines: 'nothing' } },
  { who: 'sid', path: '/ask', fields: { line: 'tripods', title: 'x', body: 'x' } },
  { who: 'mo', path: '/review/nothing', fields: { decision: 'remove', reason: '', revision: '1' } },
  { who: 'mo', path: '/t/1003/p/1/remove', fields: { reason: '' }, says: ['reason'] },
  {
    who: 'pia',
    path: '/t/1001/collect',
    fields: { request: 'new', title: '', need: '', line: '', quote: '', start: '' },
  },
  { who: 'pia', path: '/t/1001/collect', fields: { request: 'other', other: 'x', postNo: '999' } },
  { who: 'pia', path: '/t/1001/collect', fields: { unlink: '9999', why: '' }, intent: 'unlink' },
  { who: 'pia', path: '/r/1001/step/nowhere', fields: { version: '1', why: '', reviewAt: 'x', makeGrade: 'x' } },
  { who: 'pia', path: '/triage', fields: { thread: 'nothing' } },
]

/** As they stand in a body, already encoded; `undefined` leaves the field out. */
const BAD: Record<string, string | undefined> = {
  missing: undefined,
  NUL: 'a%00b',
  'broken UTF-8': 'a%C3%28',
  'half a pair of surrogates': '%ED%A0%80',
  'far too long': 'x'.repeat(21_000),
  'a number without end': '9'.repeat(400),
  'a name of the language': '__proto__',
  'a header': 'a%0D%0ASet-Cookie:%20b',
  'a script': '%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
}

const cookies = new Map<string, string>()

async function cookieOf({ url }: RunningServer, handle: string): Promise<string> {
  const known = handle === '' ? '' : cookies.get(url + handle)
  if (known !== undefined) return known
  const answer = await send({ url }, '', '/demo/be', `handle=${handle}`)
  const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  cookies.set(url + handle, cookie)
  return cookie
}

const send = ({ url }: Pick<RunningServer, 'url'>, cookie: string, path: string, body: string) =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { Origin: url, Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
  })

const bodyOf = (fields: [string, string | undefined][]) =>
  fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&')

const fieldsOf = ({ fields, intent }: Form) =>
  Object.entries({ ...fields, ...(intent && { intent }) }).map(
    ([name, value]) => [name, encodeURIComponent(value)] as [string, string],
  )

const pathOf = (location: string | null) => (location === null || /^\/(?!\/)[!-~]*$/.test(location) ? 'own' : location)

async function expectAnswer(
  server: RunningServer,
  cookie: string,
  form: Form,
  bad: { name: string; value: string | undefined },
) {
  const sent = fieldsOf(form).map(([name, good]) => [name, name === bad.name ? bad.value : good] as [string, string])
  const answer = await send(server, cookie, form.path, bodyOf(sent))
  const text = await answer.text()
  const place = `${form.path} ${bad.name}`
  expect(answer.status, place).toBeLessThan(500)
  expect(pathOf(answer.headers.get('Location')), place).toBe('own')
  expect(answer.headers.get('Set-Cookie') ?? '', place).not.toMatch(/^b|, b/)
  expect(text, place).not.toMatch(/\.js:\d+:\d+/)
  if (answer.headers.get('Content-Type')?.startsWith('text/html')) expect(text, place).not.toContain('<script>alert')
}

for (const form of FORMS.filter(({ says }) => says)) {
  test(`${form.path} says beside the field what is wrong, and keeps what was typed`, async ({ server }) => {
    const cookie = await cookieOf(server, form.who)
    const answer = await send(server, cookie, form.path, bodyOf(fieldsOf(form)))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const field of form.says ?? []) {
      expect(page).toContain(`id="${field}-error"`)
      if (form.fields[field]) expect(page).toContain(form.fields[field])
    }
  })
}

for (const [kind, value] of Object.entries(BAD)) {
  test(`${kind} in any field of any form is answered, not stumbled over`, async ({ server }) => {
    for (const form of FORMS) {
      const cookie = await cookieOf(server, form.who)
      const names = fieldsOf(form).map(([name]) => name)
      await Promise.all(names.map((name) => expectAnswer(server, cookie, form, { name, value })))
    }
    expect(server.output()).not.toMatch(/^\s+at /m)
  })
}

test('a way back in any script, or none, leads to a page of this site', async ({ server }) => {
  for (const to of ['/日本', '/\u2028', '/.//evil.example', '/x/..//evil.example', `/${'a'.repeat(20_000)}`]) {
    const answer = await send(server, '', '/taste', bodyOf([['to', encodeURIComponent(to)]]))
    expect(answer.status).toBe(302)
    expect(pathOf(answer.headers.get('Location'))).toBe('own')
  }
})

test('numbers that no page has, and old ways to ask, are not found or refused', async ({ server }) => {
  const cookie = await cookieOf(server, 'ana')
  const endless = '9'.repeat(400)
  for (const path of [`/t/${endless}`, `/r/${endless}`, `/note?for=/t/${endless}`, '/?_data=routes/_index', '/r/1e3']) {
    const answer = await fetch(server.url + path, { headers: { Cookie: cookie } })
    expect(answer.status, path.slice(0, 20)).toBeLessThan(500)
  }
  expect(server.output()).not.toMatch(/^\s+at /m)
})

test('an address that takes no form, or only forms, says so', async ({ server }) => {
  const sent = await send(server, '', '/rules', 'a=b')
  expect(sent.status).toBe(405)
  expect(await sent.text()).toContain('does not take that kind of request')
  const read = await fetch(`${server.url}/taste`)
  expect(read.status).toBe(400)
  expect(await read.text()).toContain('does not take that kind of request')
})
