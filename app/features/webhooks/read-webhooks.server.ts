import {
  type Endpoint,
  findEndpoint,
  listDeliveries,
  listEndpoints,
} from '#app/features/webhooks/endpoint-queries.server.ts'
import { MESSAGE_TYPES } from '#app/features/webhooks/message-types.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type WebhooksData = Awaited<ReturnType<typeof readWebhooks>>
export type EndpointData = Awaited<ReturnType<typeof readEndpoint>>

export const readWebhooks = async ({ db, now }: Context) => ({
  endpoints: (await listEndpoints(db)).map((endpoint) => shown(endpoint, now())),
  types: [...MESSAGE_TYPES],
})

export async function readEndpoint({ db, now }: Context, id: string, after: string | null) {
  const endpoint = ensureFound(await findEndpoint(db, id), 'page')
  const { secret, oldSecret, oldSecretEndsAt } = endpoint
  const oldSigns = oldSecret !== null && (oldSecretEndsAt ?? 0) > now() ? oldSecretEndsAt : null
  return {
    ...shown(endpoint, now()),
    secret,
    oldSigns,
    ...(await listDeliveries(db, id, after)),
    begins: after === null,
  }
}

const shown = ({ id, url, note, types, offAt, offWhy, pausedUntil }: Endpoint, now: number) => ({
  ...{ id, url, note, types, off: offAt === null ? null : (offWhy ?? 'by-hand') },
  pausedUntil: pausedUntil !== null && pausedUntil > now ? pausedUntil : null,
})
