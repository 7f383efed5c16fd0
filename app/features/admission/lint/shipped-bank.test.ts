import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pairTexts } from '#app/features/admission/bank/bank-entry.ts'
import { readGift } from '#app/features/admission/formats/gift.ts'
import type { LintFinding } from '#app/features/admission/lint/finding.ts'
import { lintBank } from '#app/features/admission/lint/lint-bank.ts'
import { lintPractice } from '#app/features/admission/lint/lint-practice.ts'
import { words } from '#app/messages/en/bank-reasons.ts'
import { sentence } from '#app/messages/sentence.ts'

const FOLDER = new URL('../../../../db/seed/exam/', import.meta.url)
const TODAY = '2026-11-22'

const readings = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.gift'))
  .map((name) => ({ name, ...readGift(readFileSync(new URL(name, FOLDER), 'utf8')) }))
const isPractice = ({ name }: { name: string }) => name.startsWith('practice')
const questionsOf = (files: typeof readings) => files.flatMap(({ questions }) => questions)

const bank = pairTexts(questionsOf(readings.filter((file) => !isPractice(file))))
const practice = pairTexts(questionsOf(readings.filter(isPractice)))

const said = (findings: LintFinding[]) =>
  findings.map(({ itemId = 'bank', weight, reason }) => `${weight} ${itemId}: ${sentence(words, reason)}`)

describe('the bank that ships', () => {
  test('is read without a complaint', () => {
    expect(readings.flatMap(({ name, problems }) => problems.map((problem) => ({ name, ...problem })))).toEqual([])
  })

  test('has two texts that belong together for every item', () => {
    expect([...bank.problems, ...practice.problems]).toEqual([])
    expect([...bank.entries, ...practice.entries].filter(({ texts }) => texts.length !== 2)).toEqual([])
  })

  test('is enough for three forms of either track with a spare in every stratum, and has nothing to mend', () => {
    expect(said(lintBank(bank.entries, { today: TODAY }))).toEqual([])
    expect(bank.entries.length).toBeGreaterThanOrEqual(190)
  })

  test('has practice items about every topic, with nothing to mend, apart from the bank', () => {
    expect(said(lintPractice(practice.entries, { today: TODAY }))).toEqual([])
    const together = lintBank([...bank.entries, ...practice.entries], { today: TODAY })
    expect(together.filter(({ reason }) => /idTwice|asksTheSame/.test(reason.key))).toEqual([])
  })

  test('has ids that say topic and level', () => {
    const named = bank.entries.filter(({ id, topic, level }) => new RegExp(`^${topic}-L${level}-[PT]?\\d+$`).test(id))
    expect(named).toHaveLength(bank.entries.length)
    expect(practice.entries.filter(({ id }) => !/^PRA-\d{2}$/.test(id))).toEqual([])
  })

  test('has a file for every picture', () => {
    const pictures = [...bank.entries, ...practice.entries].flatMap(({ picture }) => picture ?? [])
    expect(pictures.filter((picture) => !existsSync(new URL(`pictures/${picture}`, FOLDER)))).toEqual([])
  })
})
