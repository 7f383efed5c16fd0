import { Webhook } from 'standardwebhooks'

type Signed = { id: string; body: string; at: number; secrets: readonly string[] }

/** One signature a secret, so that a receiver can change over to the new one while both are valid. */
export function signedHeaders({ id, body, at, secrets }: Signed): Record<string, string> {
  const moment = new Date(at)
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Coldshoe-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, moment, body)).join(' '),
  }
}
