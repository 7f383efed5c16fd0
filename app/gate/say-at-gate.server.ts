import type { Request, Response } from 'express'
import { sentence } from '#app/messages/sentence.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { chosenLanguage, cookiesOf } from '#app/visit.server.ts'

/** A refusal in words, for what never reaches a route: plain, small, in the visitor's language. */
export function sayAtGate(request: Request, response: Response, status: number, key: string) {
  const language = chosenLanguage(cookiesOf(request.headers.cookie).language, request.headers['accept-language'])
  const message = sentence(wordsFor(language, 'errors'), { key })
  response.status(status).setHeader('Cache-Control', 'no-store')
  if (request.accepts(['html', 'json']) === 'json') return void response.json({ message })
  response
    .type('html')
    .send(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title><main><h1>${message}</h1><p><a href="/">Coldshoe</a></p></main></html>`,
    )
}
