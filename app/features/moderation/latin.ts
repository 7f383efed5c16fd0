/** Small letters of languages written in Latin ones, accents included. */
export function isLatinLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7)
}

export function isLatinLetterOrDigit(unit: number): boolean {
  return isLatinLetter(unit) || (unit >= 48 && unit <= 57)
}
