import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const sources = filesIn('app').filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
const contents = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]))
const filesWith = (pattern: RegExp) => [...contents].filter(([, text]) => pattern.test(text)).map(([file]) => file)

describe('the house', () => {
  test('the clock and the dice are read in one place', () => {
    const readers = filesWith(/Date\.now\(|new Date\(\)|Math\.random\(|randomUUID\(|randomBytes\(/)
    expect(readers).toEqual(['app/platform/context.server.ts'])
  })

  test('only the door opens a transaction', () => {
    expect(filesWith(/\.transaction\(/)).toEqual(['app/platform/transaction.server.ts'])
  })

  test('only the deployment reads the environment', () => {
    const readers = filesWith(/process\.env\.[A-Z]/)
    expect(readers).toEqual([])
  })

  test('only the sessions know Lucia', () => {
    expect(filesWith(/from 'lucia'/)).toEqual(['app/features/accounts/sessions.server.ts'])
  })

  test('imports name the whole path, so that a file can be moved and found', () => {
    expect(filesWith(/from '\.\.?\//)).toEqual([])
  })

  test('no file of the house is longer than a reader bears', () => {
    const long = [...contents].filter(([file, text]) => !file.includes('/messages/') && text.split('\n').length > 250)
    expect(long.map(([file]) => file)).toEqual([])
  })

  test('nothing is called utils, misc, common, helper or service', () => {
    expect(sources.filter((file) => /(^|\/)(utils?|misc|common|helpers?|services?)(\.|\/)/.test(file))).toEqual([])
  })

  test('every moderation rule has cases that must be caught and cases that must pass', async () => {
    const { RULES } = await import('#app/features/moderation/rules/index.ts')
    const poor = RULES.filter((rule) => rule.examples.block.length < 3 || rule.examples.pass.length < 3)
    expect(poor.map((rule) => rule.id)).toEqual([])
  })

  test('every command has an integration test', () => {
    const commands = sources.filter(
      (file) =>
        /^app\/features\/(?:[a-z]+\/)+[a-z]+-[a-z-]+\.server\.ts$/.test(file) &&
        /inTransaction\(/.test(contents.get(file) ?? ''),
    )
    const tested = filesIn('tests/integration')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const named = new Set(filesIn('tests/integration').map((file) => path.basename(file, '.test.ts')))
    const isTested = (file: string) =>
      named.has(path.basename(file, '.server.ts')) ||
      tested.includes(path.basename(file)) ||
      testsItByName(file, tested)
    expect(commands.filter((file) => !isTested(file))).toEqual([])
  })

  test('every event is announced or listed as silent', async () => {
    const { events } = await import('#app/events.ts')
    for (const type of Object.values(events)) expect(typeof type.announced).toBe('boolean')
  })

  test('no colour but neutral grey stands outside the tokens', () => {
    const styles = filesIn('app/styles')
      .filter((file) => !file.endsWith('tokens.css'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const colours = [...styles.matchAll(/#([0-9a-f]{3,6})\b/gi)].map(([, hex]) => hex ?? '')
    expect(colours.filter((hex) => !isGrey(hex))).toEqual([])
  })
})

/** The test names one of the functions that the command exports. */
function testsItByName(file: string, tested: string): boolean {
  const exported = [...(contents.get(file) ?? '').matchAll(/export (?:async )?(?:function|const) (\w+)/g)].map(
    ([, name]) => name ?? '',
  )
  return exported.some((name) => tested.includes(name))
}

function isGrey(hex: string): boolean {
  const [r, g, b] = hex.length === 3 ? [...hex] : (hex.match(/../g) ?? [])
  return r === g && g === b
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name)
      return statSync(file).isDirectory() ? filesIn(file) : [file]
    })
}
