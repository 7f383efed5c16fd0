/** Letters and digits that a reader takes for another Latin letter, after lower-casing. */
const LOOK_ALIKES: Record<string, string> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'l',
    ї: 'l',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
  },
  ...{ о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', и: 'u', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y', з: '3' },
  ...{
    α: 'a',
    β: 'b',
    ϲ: 'c',
    ε: 'e',
    η: 'n',
    ι: 'l',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    ω: 'w',
  },
  ...{ ı: 'l', i: 'l', '1': 'l', '0': 'o', ß: 'b' },
}

const MARKS_AND_SEPARATORS = /[\u0300-\u036f._-]/g

/** Two handles that look the same have the same key: `Ana-B`, `ana.b` and one with a Cyrillic а are one. */
export function handleKey(handle: string): string {
  const plain = handle.normalize('NFKC').toLowerCase().normalize('NFKD').replace(MARKS_AND_SEPARATORS, '')
  return [...plain].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
}
