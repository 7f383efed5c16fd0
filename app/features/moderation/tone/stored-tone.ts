import { deflateSync, inflateSync } from 'node:zlib'
import type { Tone } from '#app/features/moderation/tone/train-tone.ts'

/** A tone as a small file: each figure in one byte of so large steps, packed. */
export type StoredTone = { texts: number; bias: number; weights: Packed; idfs: Packed }
type Packed = { step: number; bytes: string }

export function storeTone({ weights, idfs, bias }: Tone, texts: number): StoredTone {
  return { texts, bias, weights: pack(weights), idfs: pack(idfs) }
}

export function restoreTone({ weights, idfs, bias }: StoredTone): Tone {
  return { weights: unpack(weights), idfs: unpack(idfs), bias }
}

function pack(figures: Float32Array): Packed {
  const step = figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0) / 127 || 1
  const bytes = Int8Array.from(figures, (figure) => Math.round(figure / step))
  return { step, bytes: deflateSync(bytes, { level: 9 }).toString('base64') }
}

function unpack({ step, bytes }: Packed): Float32Array {
  const whole = inflateSync(Buffer.from(bytes, 'base64'))
  return Float32Array.from(new Int8Array(whole.buffer, whole.byteOffset, whole.length), (byte) => byte * step)
}
