import { expect, test } from 'vitest'
import { buildWordScan } from '#app/features/moderation/word-scan.ts'

const WORDS = ['code', 'codes', 'use code', '优惠', '优惠券', '20%', 'de', "o'clock"]

function seenIn(text: string, from?: number, to?: number): string[] {
  const seen: string[] = []
  buildWordScan(WORDS).scan(text, (word, end) => seen.push(`${WORDS[word]}@${end}`), from, to)
  return seen
}

test('every word is found wherever it stands, also inside another', () => {
  expect(seenIn('use codes')).toEqual(['use code@8', 'code@8', 'codes@9'])
  expect(seenIn('领优惠券')).toEqual(['优惠@3', '优惠券@4'])
})

test('a Latin word is found only where a word begins, others anywhere', () => {
  expect(seenIn('decode 120% x-code')).toEqual(['de@2', '20%@11', 'code@18'])
})

test('a part of a text is read as far as it goes, knowing what stands before it', () => {
  expect(seenIn('code codes', 5, 9)).toEqual(['code@9'])
  expect(seenIn('decode', 2)).toEqual([])
})
