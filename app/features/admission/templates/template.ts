import type { Chance } from '#app/features/admission/seeded-chance.ts'

/** `draw` gives a value for every placeholder in the item's texts, the same for all languages. */
export type Template = { id: string; draw(chance: Chance): Record<string, string> }

/** Puts the values into a text's `{placeholders}`. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new RangeError(`No value for the placeholder {${name}}`)
    return value
  })
}

export function pick<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance() * list.length)] as T
}
