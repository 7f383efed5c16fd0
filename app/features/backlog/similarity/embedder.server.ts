import { z } from 'zod'
import type { Deployment } from '#app/platform/deployment.server.ts'

/** Turns texts into vectors of length 1. Another model or another number of dimensions is another embedder. */
export type Embedder = {
  id: string
  embed(texts: string[], timeoutMs: number): Promise<Float32Array[]>
}

const answerSchema = z.object({ data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })) })

/** An OpenAI-compatible endpoint, where the deployment names one: the words of requests leave the machine for it. */
export function embedderOf({ embeddings }: Deployment): Embedder | undefined {
  if (!embeddings) return undefined
  const { url, model, key, dimensions } = embeddings
  return {
    id: `${model}@${dimensions}`,
    async embed(texts, timeoutMs) {
      const response = await fetch(`${url.replace(/\/+$/, '')}/v1/embeddings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, input: texts, dimensions }),
        signal: AbortSignal.timeout(timeoutMs),
      })
      if (!response.ok) throw new Error(`the embeddings endpoint answered ${response.status}`)
      const { data } = answerSchema.parse(await response.json())
      const vectors = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => unit(embedding))
      const fit = vectors.length === texts.length && vectors.every((vector) => vector.length === dimensions)
      if (!fit) throw new Error('the embeddings endpoint gave another number of vectors or dimensions than asked for')
      return vectors
    },
  }
}

function unit(numbers: readonly number[]): Float32Array {
  const length = Math.hypot(...numbers) || 1
  return Float32Array.from(numbers, (number) => number / length)
}
