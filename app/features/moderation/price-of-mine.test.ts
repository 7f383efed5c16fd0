import { expect, test } from 'vitest'
import { normalise } from '#app/features/moderation/normalise.ts'
import { findPricesOfMine } from '#app/features/moderation/price-of-mine.ts'

const pricesIn = (text: string) => {
  const { text: read } = normalise(text).plain
  return findPricesOfMine(read).map(({ start, end }) => read.slice(start, end))
}

test.each([
  'Mint A7R5 cage, asking 120.',
  "I'd take 80 posted.",
  'Two plates, £45 shipped.',
  'Yours for 60 euros.',
  'Selling it for $200 or best offer.',
  '90 obo',
  '兔笼九成新，售600。',
  '闲置手柄，出 300',
  '三脚架 450 包邮',
  '镜头一口价 2300',
  'Cage, VB 90 €',
  'Verkaufe Stativ für 90 Euro',
  '90 € VB, Versand extra',
  '1.200円で譲ります',
  'Vendo trípode por 80 €',
  '120 for the pair',
])('the writer asks a price in: %s', (text) => {
  expect(pricesIn(text)).not.toEqual([])
})

test.each([
  'I paid 120 shipped and it was worth that.',
  'Bought it for $200 last year.',
  'The shop is asking 120 for a clamp.',
  'They are asking 300 for a plate, no thanks.',
  'It costs 89 dollars and weighs 300 g.',
  'Asking for a friend: 24 mm or 35 mm?',
  'Asking 35 mm users: does it vignette?',
  'I would take 200 shots a day.',
  'I would take 20 minutes for that.',
  '这个我花了600包邮买的。',
  '支出 300，输出 300w。',
  '出 300 张片子要多久？',
  '官方售价 600，太贵了。',
  'Ich habe 90 € inkl. Versand bezahlt.',
  '50 mm for the pair of lights',
  'At 1/50 for all of them, ISO 400.',
])('nobody asks a price in: %s', (text) => {
  expect(pricesIn(text)).toEqual([])
})
