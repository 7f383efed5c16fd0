/** Cyrillic and Greek letters that a reader takes for Latin ones (after lower-casing). */
const LOOK_ALIKES: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
}

/** Two handles that look the same have the same key. */
export function handleKey(handle: string): string {
  return [...handle.normalize('NFKC').toLowerCase()].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
}
