import { authorOf } from '#app/features/forum/author.ts'
import type { EndpointFields } from '#app/features/webhooks/endpoint.schema.ts'
import { listEndpoints } from '#app/features/webhooks/endpoint-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { webhookEndpoints } from '#db/schema/index.ts'

type Added = { ok: true; id: string } | { ok: false; errors: FieldErrors }

export async function addEndpoint(ctx: Context, { url, note, types }: EndpointFields): Promise<Added> {
  ensureCan(ctx.actor, 'webhooks.manage')
  if (!ctx.deployment.privateWebhooks && !url.startsWith('https:')) return refused('webhook.https')
  const id = ctx.newId()
  return inTransaction(ctx, async (tx) => {
    if ((await listEndpoints(tx)).some((endpoint) => endpoint.url === url)) return refused('webhook.known')
    const by = { createdBy: authorOf(ctx.actor).id, createdAt: ctx.now() }
    await tx.insert(webhookEndpoints).values({ id, url, note, types, secret: signingSecret(), ...by })
    await writeLog(tx, ctx, { act: 'webhook.add', subject: `webhook:${id}`, details: { url, types } })
    return { ok: true, id }
  })
}

const refused = (key: string): Added => ({ ok: false, errors: { url: { key } } })

/** 32 random bytes in the form that Standard Webhooks gives a secret. */
export const signingSecret = () => `whsec_${Buffer.from(newSecret(), 'base64url').toString('base64')}`
