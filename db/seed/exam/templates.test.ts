import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { seededChance } from '#app/features/admission/seeded-chance.ts'
import { findTemplate, TEMPLATES } from '#app/features/admission/templates/all-templates.ts'

const blocksOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
const idOf = (block: string) => /\[id:([^\]]+)\]/.exec(block)?.[1] ?? ''
const placeholdersIn = (block: string) => [...block.matchAll(/\\\{(\w+)\\\}/g)].map((match) => match[1] ?? '')
const optionsIn = (block: string) =>
  [...block.matchAll(/^([=~]).*\\\{(\w+)\\\}/gm)].map((match) => `${match[1]}${match[2]}`)

const english = blocksOf('templates.gift')
const templateOf = (id: string) =>
  findTemplate(/\[template:([^\]]+)\]/.exec(english.find((block) => idOf(block) === id) ?? '')?.[1] ?? '')

describe.each(['templates.gift', 'templates.zh-CN.gift'])('the texts of %s', (file) => {
  const blocks = blocksOf(file)

  test('use each template once', () => {
    const used = blocks.map((block) => templateOf(idOf(block))?.id)
    expect(used.sort()).toEqual(TEMPLATES.map(({ id }) => id).sort())
  })

  test.each(blocks.map((block) => ({ id: idOf(block), block })))('$id says every value that is drawn', (item) => {
    const values = templateOf(item.id)?.draw(seededChance('x')) ?? {}
    expect([...new Set(placeholdersIn(item.block))].sort()).toEqual(Object.keys(values).sort())
  })

  test.each(blocks.map((block) => ({ id: idOf(block), block })))(
    '$id has one key, the same in each language',
    (item) => {
      const inEnglish = english.find((block) => idOf(block) === item.id) ?? ''
      expect(optionsIn(item.block)).toEqual(optionsIn(inEnglish))
      expect([...optionsIn(item.block)].sort()).toEqual(['=key', '~slip1', '~slip2', '~slip3'])
    },
  )
})
