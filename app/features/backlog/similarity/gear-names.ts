import { FITS } from '#app/features/backlog/similarity/gear-fits.ts'
import type { Language } from '#app/platform/context.server.ts'

/** What the article number of a product may be whose short name is this: CT-3 or CT3. None for what is no product. */
export function numbersOf(name: string): string[] {
  if (name.includes(':')) return []
  const number = name.toUpperCase()
  return [number.replace(/^([A-Z]+)-?(?=\d|X$)/, '$1-'), number]
}

const GENERATIONS: Record<string, string> = { '2': ' II', '3': ' III', '4': ' IV', '5': ' V' }
const MADE_UP_OF_TWO = /^(halide|arcturus|meridian)(.*)$/

/** The short name of a camera or an article as its maker writes it; what has to fit keeps its short name. */
export function gearName(name: string): string {
  if (name.includes(':')) return name
  const [, family, kind = ''] = MADE_UP_OF_TWO.exec(name) ?? []
  if (family) return `${family.slice(0, 1).toUpperCase()}${family.slice(1)} ${kind.toUpperCase()}`.trim()
  return name.toUpperCase().replace(/-(\d?)$/, (_, generation: string) => GENERATIONS[generation] ?? '')
}

const HAN = /\p{Script=Han}/u
const CAPITALS = /\b(?:nato|hdmi|sdi|dmx|ssd|np-f|usb-c|pl|[bv](?=[ -]?(?:mount|lock| 口)))\b/g
const PROPER = /\b(?:arca|bowens|profoto|ninja|shinobi|gold)\b/g

const UNITS: Record<string, (value: string) => string> = {
  rod: (value) => `${value} mm`,
  bowl: (value) => `${value} mm`,
  length: (value) => `${value} mm`,
  mass: (value) => `${value} g`,
  screw: (value) => `${value}″`,
  screen: (value) => `${value}″`,
}

/** What has to fit, in words: a size with its unit, or the first form of the language. Other names are left as they are. */
export function fitName(name: string, language: Language): string {
  const [kind = '', value] = name.split(':')
  if (value === undefined) return name
  const unit = UNITS[kind]
  if (unit) return unit(value)
  const form = FITS[name]?.find((each) => HAN.test(each) === (language === 'zh-CN')) ?? FITS[name]?.[0] ?? value
  return form
    .replace(CAPITALS, (word) => word.toUpperCase())
    .replace(PROPER, (word) => word.slice(0, 1).toUpperCase() + word.slice(1))
}
