import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { sayAtGate } from '#app/gate/say-at-gate.server.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'

const FORWARDED = /^(forwarded|x-forwarded-.*|x-real-ip)$/
const READING = new Set(['GET', 'HEAD'])

/** What is decided before Remix: it answers 500 to a foreign Origin and trusts a client's X-Forwarded-Host. */
export function gate(deployment: Deployment): RequestHandler[] {
  return [drainUnread, dropForwardedHeaders, knownMethod, wellFormedUrl, ownHost(deployment), ownOrigin(deployment)]
}

/** A body that was refused unread would block its connection, and the next request on it: measured, reset after 6 s. */
function drainUnread(request: Request, response: Response, next: NextFunction) {
  response.on('finish', () => request.removeAllListeners('data').resume())
  next()
}

/** Express has read what it trusts (`trust proxy`) before this; nobody after it sees the raw headers. */
function dropForwardedHeaders(request: Request, _: Response, next: NextFunction) {
  // `ip` and `protocol` are read lazily from the headers, so they are fixed first.
  const { ip, protocol } = request
  Object.defineProperty(request, 'ip', { value: ip })
  Object.defineProperty(request, 'protocol', { value: protocol })
  for (const name of Object.keys(request.headers)) if (FORWARDED.test(name)) delete request.headers[name]
  next()
}

function knownMethod(request: Request, response: Response, next: NextFunction) {
  if (READING.has(request.method) || request.method === 'POST') return next()
  response.setHeader('Allow', 'GET, HEAD, POST')
  sayAtGate(request, response, 405, 'wrongMethod')
}

function wellFormedUrl(request: Request, response: Response, next: NextFunction) {
  try {
    const path = decodeURIComponent(request.path)
    const isClean = request.url.length <= 4096 && !/[\0\uFFFD]/.test(path) && !path.startsWith('//')
    // Remix would answer `_data`, an older way to ask for a page's data, and log a stack trace each time.
    if (isClean && !new URL(request.url, 'http://own.invalid').searchParams.has('_data')) return next()
  } catch {
    // falls through to the answer below
  }
  sayAtGate(request, response, 400, 'badAddress')
}

/** Addresses made from here on begin with PUBLIC_URL, whatever Host a client sent. */
function ownHost({ publicUrl, demo }: Deployment): RequestHandler {
  const { host } = new URL(publicUrl)
  return (request, response, next) => {
    if (request.headers.host === host) return next()
    if (demo && request.headers.host?.startsWith('localhost:') && READING.has(request.method))
      return response.redirect(307, publicUrl + request.url)
    request.headers.host = host
    next()
  }
}

function ownOrigin({ publicUrl }: Deployment): RequestHandler {
  return (request, response, next) => {
    if (READING.has(request.method) || request.headers.origin === publicUrl || isFromProgram(request)) return next()
    sayAtGate(request, response, 403, 'foreignOrigin')
  }
}

/** Programs send no Origin. What they hand in carries a signature or a token; whoever's cookies came along is not asked. */
const isFromProgram = ({ path, headers }: Request) =>
  headers.origin === undefined && /^\/(hooks\/in\/[a-z0-9-]{1,40}|api\/requests\/\d{1,9}\/suggestions)$/.test(path)
