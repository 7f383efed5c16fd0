import { readdirSync, readFileSync, statSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

const FOLDER = new URL('pictures/', import.meta.url)
const MOST_BYTES = 60_000

const english = blocksOf('pictures.gift')
const chinese = blocksOf('pictures.zh-CN.gift')

function blocksOf(file: string) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({
      id: labelOf(block, 'id'),
      picture: labelOf(block, 'picture'),
      alt: labelOf(block, 'alt'),
      key: /^=(.*)$/m.exec(block)?.[1] ?? '',
      marks: [...block.matchAll(/^[=~]/gm)].join(''),
    }))
}

function labelOf(block: string, name: string): string {
  return new RegExp(`\\[${name}:([^\\]]+)\\]`).exec(block)?.[1] ?? ''
}

describe.each(readdirSync(FOLDER))('the picture %s', (name) => {
  const file = new URL(name, FOLDER)

  test('belongs to one item', () => {
    expect(english.filter(({ picture }) => picture === name)).toHaveLength(1)
  })

  test('is wide enough to read and light enough for a phone', async () => {
    const { format, width } = await sharp(readFileSync(file)).metadata()
    expect({ format, width }).toEqual({ format: 'webp', width: 1200 })
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES)
  })
})

describe.each([...english, ...chinese].filter(({ id }) => id !== ''))('$id', ({ id, alt, key, marks }) => {
  test('describes its picture without naming the key', () => {
    expect(alt.length).toBeGreaterThan(30)
    expect(alt).not.toContain(key)
  })

  test('has one key among four options, in the same place in both languages', () => {
    expect(marks).toMatch(/^(?=.{4}$)~*=~*$/)
    expect([...english, ...chinese].filter((other) => other.id === id).map((other) => other.marks)).toEqual([
      marks,
      marks,
    ])
  })
})

test('every picture that an item asks about is there', () => {
  expect(english.map(({ picture }) => picture).sort()).toEqual(readdirSync(FOLDER).sort())
  expect(chinese.map(({ id }) => id)).toEqual(english.map(({ id }) => id))
})
