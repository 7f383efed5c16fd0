import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'

const FIXED = {
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: with it the browser's own forms would send `Origin: null`.
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

export function securityHeaders(secure: boolean): RequestHandler {
  return (_, response, next) => {
    for (const [name, value] of Object.entries(FIXED)) response.setHeader(name, value)
    if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
    response.setHeader('Content-Security-Policy', contentSecurityPolicy([]))
    next()
  }
}

/** By hashes of the document's own inline scripts, not nonces: a kept document stays valid. */
export function contentSecurityPolicy(scriptHashes: string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** `'sha256-…'` of every inline script that the browser would run. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g)
  const hashes = [...scripts].map(
    ([, code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  )
  return [...new Set(hashes)]
}
