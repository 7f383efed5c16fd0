import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from '#app/features/webhooks/public-address.ts'

type Fault = 'private-address' | 'not-https' | 'unknown-host' | 'timeout' | 'certificate' | 'no-connection'
export type Answer = { status: number; retryAfter?: string } | { fault: Fault }

type Outgoing = { url: string; headers: Record<string, string>; body: string }
/** `privately` lets tests reach a receiver on this machine, without TLS. */
type Manner = { privately: boolean; timeoutMs?: number }

/** Standard Webhooks asks for 15 to 30 seconds. */
const TIMEOUT_MS = 15_000

class PrivateAddress extends Error {}

/** Posts one message. Redirects are not followed: each could lead inside. The address is judged after it was looked up. */
export function sendMessage({ url, headers, body }: Outgoing, manner: Manner): Promise<Answer> {
  const target = new URL(url)
  if (!manner.privately && target.protocol !== 'https:') return Promise.resolve({ fault: 'not-https' })
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (!manner.privately && isIP(host) && !isPublicAddress(host)) return Promise.resolve({ fault: 'private-address' })
  const { request } = target.protocol === 'https:' ? https : http
  return new Promise((resolve) => {
    const sent = request(target, {
      ...{ method: 'POST', headers, agent: false, lookup: manner.privately ? undefined : publicLookup },
      signal: AbortSignal.timeout(manner.timeoutMs ?? TIMEOUT_MS),
    })
    sent.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] })
      response.destroy()
    })
    sent.on('error', (error) => resolve({ fault: faultOf(error) }))
    sent.end(body)
  })
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(new PrivateAddress(), '')
    const [first] = addresses
    if (options.all) return callback(null, addresses)
    callback(null, first?.address ?? '', first?.family)
  })
}

function faultOf(error: NodeJS.ErrnoException): Fault {
  if (error instanceof PrivateAddress) return 'private-address'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout'
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'unknown-host'
  if (/CERT|SELF_SIGNED|TLS|SSL|ALTNAME/.test(error.code ?? '')) return 'certificate'
  return 'no-connection'
}
