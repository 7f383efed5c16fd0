import { connect } from 'node:net'
import { expect, test } from '#tests/helpers/browse.ts'

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** Sends bytes as they are and reads the status of the answer. */
function sendRaw(url: string, bytes: string | Buffer, end = false): Promise<number> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => (end ? socket.end(bytes) : socket.write(bytes)))
    socket.on('data', (chunk) => {
      answer += chunk
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]
      if (!status) return
      socket.destroy()
      resolve(Number(status))
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(0))
  })
}

for (const origin of ['https://evil.example', 'null', '']) {
  test(`a form from the origin "${origin}" is refused in words`, async ({ server }) => {
    const headers = { ...form, ...(origin && { Origin: origin }) }
    const answer = await fetch(`${server.url}/sign-in`, { method: 'POST', body: 'email=a&password=b', headers })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('another site')
  })
}

test('a spoofed forwarded host changes no address', async ({ server }) => {
  const headers = {
    ...form,
    Origin: server.url,
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
    Forwarded: 'host=evil.example',
  }
  const answer = await fetch(`${server.url}/taste`, {
    method: 'POST',
    redirect: 'manual',
    body: 'theme=dark&to=/rules',
    headers,
  })
  expect(answer.status).toBe(302)
  expect(answer.headers.get('Location')).toBe('/rules')
})

test('a taste form leads nowhere else', async ({ server }) => {
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const answer = await fetch(`${server.url}/taste`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ theme: 'dark', to }),
      headers: { Origin: server.url },
    })
    expect(answer.headers.get('Location')).toBe('/')
  }
})

for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'BREW']) {
  test(`${method} is not a method of this house`, async ({ server }) => {
    const status = await sendRaw(
      server.url,
      `${method} / HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nConnection: close\r\n\r\n`,
    )
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
}

for (const path of ['/%', '/%E0%A4%A', '/t/%00', '//evil.example/x', '/t/%FF', `/${'a'.repeat(5000)}`]) {
  test(`the address ${path.slice(0, 20)} is refused, not broken`, async ({ server }) => {
    const status = await sendRaw(
      server.url,
      `GET ${path} HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nConnection: close\r\n\r\n`,
    )
    expect(status).toBe(400)
  })
}

test('unknown things are not found, in words', async ({ server }) => {
  for (const path of ['/nowhere', '/r/999999', '/assets/nothing.js', '/photos/nothing.webp']) {
    const answer = await fetch(server.url + path)
    expect([401, 404]).toContain(answer.status)
    expect((await answer.text()).length).toBeGreaterThan(20)
  }
})

test('what is no form, is too large, or is cut off is an honest 4xx', async ({ server }) => {
  const send = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
    fetch(`${server.url}/sign-in`, {
      method: 'POST',
      body,
      headers: { Origin: server.url, 'Content-Type': type },
    }).then((answer) => answer.status)
  expect(await send('{}', 'application/json')).toBe(415)
  expect(await send('', 'text/plain')).toBe(415)
  expect(await send(new Uint8Array(2_000_000).fill(97), form['Content-Type'])).toBe(413)
  expect(
    await send('--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nan', 'multipart/form-data; boundary=x'),
  ).toBe(400)
  expect(await send('no boundary at all', 'multipart/form-data')).toBe(400)
})

test('broken UTF-8 and NUL are told beside the field', async ({ server }) => {
  for (const email of ['a%00b%40demo.test', 'a%FF%40demo.test']) {
    const answer = await fetch(`${server.url}/sign-in`, {
      method: 'POST',
      body: `email=${email}&password=whatever-it-is`,
      headers: { ...form, Origin: server.url },
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('could not be read')
  }
})

test('security headers stand on every answer', async ({ server }) => {
  for (const path of ['/', '/rules', '/nowhere', '/favicon.svg', '/%']) {
    const { headers } = await fetch(server.url + path)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe-inline')
    expect(headers.get('X-Powered-By')).toBeNull()
  }
})
