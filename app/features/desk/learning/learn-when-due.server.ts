import { max } from 'drizzle-orm'
import { trainClassifier } from '#app/features/desk/learning/train-classifier.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { classifiers } from '#db/schema/index.ts'

const WEEK = 7 * 86_400_000

/** Once a week; on demand it is trained whenever somebody asks. */
export async function learnWhenDue(ctx: Context): Promise<void> {
  const [last] = await ctx.db.select({ at: max(classifiers.trainedAt) }).from(classifiers)
  if (ctx.now() - (last?.at ?? 0) >= WEEK) await trainClassifier(ctx)
}
