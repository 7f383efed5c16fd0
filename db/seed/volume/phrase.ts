import type { Random } from '#db/seed/volume/random.ts'

/** What stands for `{name}` in a phrase: one wording, or several to pick from; each may hold slots again. */
export type Wordings = Record<string, string | readonly string[]>

type Part = string | { slot: string } | { choices: Part[][] } | { from: number; to: number; decimals: number }

const compiled = new Map<string, Part[]>()

/**
 * Fills a phrase in: `{name}` is a wording (`{Name}` the same with a capital), `{3-12}` and `{0.2-0.9}` a number in that
 * range, `[this|that]` a choice.
 */
export function say(random: Random, phrase: string, wordings: Wordings): string {
  if (!/[[{]/.test(phrase)) return phrase
  let parts = compiled.get(phrase)
  if (!parts) {
    parts = readParts(phrase)
    compiled.set(phrase, parts)
  }
  return sayParts(random, parts, wordings)
}

function sayParts(random: Random, parts: Part[], wordings: Wordings): string {
  let said = ''
  for (const part of parts) said += sayPart(random, part, wordings)
  return said
}

function sayPart(random: Random, part: Part, wordings: Wordings): string {
  if (typeof part === 'string') return part
  if ('choices' in part) return sayParts(random, random.pick(part.choices), wordings)
  if ('from' in part) {
    const steps = Math.round((part.to - part.from) * 10 ** part.decimals) + 1
    return (part.from + random.below(steps) / 10 ** part.decimals).toFixed(part.decimals)
  }
  const wording = wordings[part.slot]
  if (wording === undefined) return capitalised(sayPart(random, { slot: lowerCased(part.slot) }, wordings))
  return say(random, typeof wording === 'string' ? wording : random.pick(wording), wordings)
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function lowerCased(slot: string): string {
  const lower = slot.charAt(0).toLowerCase() + slot.slice(1)
  if (lower === slot) throw new Error(`no wording for {${slot}}`)
  return lower
}

const NUMBERS = /^(\d+(?:\.(\d+))?)-(\d+(?:\.\d+)?)$/

function readParts(phrase: string): Part[] {
  const [parts, end] = readUntil(phrase, 0, '')
  if (end !== phrase.length) throw new Error(`unbalanced brackets in: ${phrase}`)
  return parts
}

function readUntil(phrase: string, start: number, ends: string): [parts: Part[], end: number] {
  const parts: Part[] = []
  let at = start
  let plain = start
  const flush = () => {
    if (at > plain) parts.push(phrase.slice(plain, at))
  }
  while (at < phrase.length && !ends.includes(phrase.charAt(at))) {
    const sign = phrase.charAt(at)
    if (sign !== '[' && sign !== '{') {
      at += 1
      continue
    }
    flush()
    const [part, end] = sign === '[' ? readChoices(phrase, at + 1) : readSlot(phrase, at + 1)
    parts.push(part)
    at = end
    plain = end
  }
  flush()
  return [parts, at]
}

function readChoices(phrase: string, start: number): [Part, number] {
  const choices: Part[][] = []
  let at = start
  for (;;) {
    const [parts, end] = readUntil(phrase, at, '|]')
    if (end === phrase.length) throw new Error(`a bracket is left open in: ${phrase}`)
    choices.push(parts)
    at = end + 1
    if (phrase.charAt(end) === ']') return [{ choices }, at]
  }
}

function readSlot(phrase: string, start: number): [Part, number] {
  const end = phrase.indexOf('}', start)
  const slot = phrase.slice(start, end)
  const range = NUMBERS.exec(slot)
  if (!range) return [{ slot }, end + 1]
  return [{ from: Number(range[1]), to: Number(range[3]), decimals: range[2]?.length ?? 0 }, end + 1]
}
