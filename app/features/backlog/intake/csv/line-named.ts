type Line = { id: string; slug: string; name: { en: string; 'zh-CN': string } }

/** A product line by its slug or by its name in either language. */
export function lineNamed<L extends Line>(lines: readonly L[], typed: string): L | undefined {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return undefined
  return lines.find((line) =>
    [line.slug, line.name.en, line.name['zh-CN']].some((name) => name.toLowerCase() === wanted),
  )
}
