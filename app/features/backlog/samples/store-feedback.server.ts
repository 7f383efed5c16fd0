import { limitsOf } from '#app/features/backlog/samples/round-queries.server.ts'
import { factsIn } from '#app/features/backlog/samples/sample-facts.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { listSampleEvents, type Sample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { sampleFeedback } from '#db/schema/index.ts'

/** Five answers, two texts, and how surely it would be bought at the price that was stated when it was sent. */
export async function storeFeedback(
  tx: Transaction,
  ctx: Context,
  { sample, fields }: { sample: Sample; fields: SampleFields },
): Promise<void> {
  const { price = 0 } = factsIn(await listSampleEvents(tx, sample.id))
  const { currency } = await limitsOf(tx, sample.month)
  const { fits = 'no', holds = 'no', faster = 'no', trusted = 'no', replaces = 'no' } = fields
  const { words = '', change = '', wouldBuy = 0 } = fields
  await tx.insert(sampleFeedback).values({
    ...{ sampleId: sample.id, fits, holds, faster, trusted, replaces, words, change, wouldBuy },
    ...{ price, currency, lang: languageOf(words), at: ctx.now() },
  })
}
