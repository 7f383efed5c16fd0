/** In percent, as exact as it means something: `96.4`, `0.07`, `< 0.01`, `> 99.9`. */
export function printedChance(chance: number): string {
  const percent = chance * 100
  if (chance === 0 || chance === 1) return String(percent)
  if (percent < 0.01) return '< 0.01'
  if (percent < 1) return percent.toFixed(2)
  return percent > 99.9 ? '> 99.9' : percent.toFixed(1)
}
