import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Meaning = (text: string) => number[]

/** A server of the kind that turns texts into vectors; `meaning` says what each one means, `status` what it answers. */
export async function startEmbeddings(meaning: Meaning) {
  const endpoint = { url: '', status: 200, asked: 0, stop: async () => {} }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    endpoint.asked += 1
    const { input } = JSON.parse(body) as { input: string[] }
    const data = input.map((text, index) => ({ index, embedding: meaning(text) })).reverse()
    response.writeHead(endpoint.status, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  endpoint.stop = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return endpoint
}
