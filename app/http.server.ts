import { access, constants } from 'node:fs/promises'
import type { Server } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { warmUpRules } from '#app/features/moderation/warm-up.server.ts'
import { gate } from '#app/gate/gate.server.ts'
import { sayAtGate } from '#app/gate/say-at-gate.server.ts'
import { securityHeaders } from '#app/gate/security-headers.server.ts'
import { type House, visitOf } from '#app/visit.server.ts'
import { isMigrated } from '#db/migrate.server.ts'

const YEAR = '365d'

export async function startHttp(house: House): Promise<Server> {
  const app = await httpApp(house)
  return new Promise((resolve, reject) => {
    const server = app.listen(house.deployment.port, house.deployment.host, () => resolve(server))
    server.on('error', reject)
  })
}

async function httpApp(house: House): Promise<Express> {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', house.deployment.trustedProxies)
  app.use(securityHeaders(house.deployment.secure))
  app.get('/healthz', (_, response) => void response.type('text').send('ok'))
  app.get('/readyz', (_, response, next) => void answerReady(house, response).catch(next))
  app.use(...gate(house.deployment))
  app.use(compression())
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: YEAR, fallthrough: false }))
  app.use(express.static('build/client', { maxAge: '1h', index: false, redirect: false }))
  app.get(/^\/R-(\d+)$/, (request, response) => response.redirect(301, `/r/${request.params[0]}`))
  app.all('*', onePolicy, await remixHandler(house))
  app.use((error: Error & { status?: number }, request: Request, response: Response, _: NextFunction) => {
    const status = error.status ?? 500
    if (status >= 500) console.error(error)
    if (response.headersSent) return void response.destroy()
    sayAtGate(request, response, status, status === 404 ? 'missing.page' : status < 500 ? 'badAddress' : 'ourFault')
  })
  return app
}

// Remix appends its headers: a page's own policy would stand beside the strict one, and browsers then obey both.
function onePolicy(_: Request, response: Response, next: NextFunction) {
  const append = response.append.bind(response)
  response.append = (name, value) =>
    name.toLowerCase() === 'content-security-policy' ? response.set(name, value) : append(name, value)
  next()
}

async function remixHandler(house: House) {
  const build = (await import(
    /* @vite-ignore */ pathToFileURL(path.resolve('build/server/index.js')).href
  )) as ServerBuild & { entry: { module: { warmUpRules: typeof warmUpRules } } }
  // The pages' own copy of the rules, not this program's, is what members will wait for.
  await build.entry.module.warmUpRules(house.database.read)
  return createRequestHandler({ build, mode: 'production', getLoadContext: (request) => visitOf(house, request) })
}

async function answerReady(house: House, response: Response) {
  const problems: string[] = []
  await isMigrated(house.database).then(
    (current) => current || problems.push('migrations are behind'),
    () => problems.push('the database does not answer'),
  )
  await access(house.deployment.dataDir, constants.W_OK).catch(() => problems.push('the data folder is not writable'))
  response
    .status(problems.length ? 503 : 200)
    .type('text')
    .send(problems.join('\n') || 'ready')
}
