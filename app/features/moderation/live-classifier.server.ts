import { desc, eq } from 'drizzle-orm'
import { type Calibration, shareAt } from '#app/features/moderation/classifier/calibrate.ts'
import { ngramsOf } from '#app/features/moderation/classifier/ngrams.ts'
import { scoreOf } from '#app/features/moderation/classifier/train.ts'
import type { Queryable } from '#db/client.server.ts'
import { classifiers } from '#db/schema/index.ts'

/** The learned judge in force; there is none before people have decided enough. */
export type LiveClassifier = { id: string; weights: Float32Array; calibration: Calibration }

export async function readLiveClassifier(db: Queryable): Promise<LiveClassifier | null> {
  const [row] = await db
    .select({ id: classifiers.id, weights: classifiers.weights, calibration: classifiers.calibration })
    .from(classifiers)
    .where(eq(classifiers.state, 'live'))
    .orderBy(desc(classifiers.trainedAt))
    .limit(1)
  return row ? { ...row, weights: decodeWeights(row.weights) } : null
}

/** How likely the text is promotion, from 0 to 1. */
export function shareOfText({ weights, calibration }: LiveClassifier, text: string): number {
  return shareAt(calibration, scoreOf(ngramsOf(text), weights))
}

export const encodeWeights = (weights: Float32Array) =>
  Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64')

function decodeWeights(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64')
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
