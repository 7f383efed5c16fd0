import { setImmediate } from 'node:timers/promises'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { warmUp } from '#app/features/moderation/warm-up.ts'
import type { Queryable } from '#db/client.server.ts'

/** The first readings take long, for nothing has been compiled yet: nobody should have to wait behind them. */
const BEFORE_ALL_REQUESTS = 10

/** The rules are ready when this returns; most of the examples are read afterwards, between requests. */
export async function warmUpRules(db: Queryable): Promise<void> {
  const { compiled } = await readLiveRules(db)
  const steps = warmUp(compiled)
  for (let step = 0; step < BEFORE_ALL_REQUESTS; step++) steps.next()
  void readBetweenRequests(steps)
}

async function readBetweenRequests(steps: Iterable<void>): Promise<void> {
  for (const _ of steps) await setImmediate()
}
