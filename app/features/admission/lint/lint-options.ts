import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { advice, error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'

const FEWEST_OPTIONS = 3
const MOST_OPTIONS = 5

/** Whether a form may hold it: one key among three to five options. */
export function isDrawable({ kind, texts, keys }: BankEntry): boolean {
  const count = texts[0]?.options.length ?? 0
  return kind === 'single' && keys.length === 1 && count >= FEWEST_OPTIONS && count <= MOST_OPTIONS
}

export function lintOptions(entry: BankEntry): LintFinding[] {
  if (entry.kind !== 'single') return [error('otherKind')]
  const count = entry.texts[0]?.options.length ?? 0
  const findings: LintFinding[] = []
  if (count < FEWEST_OPTIONS || count > MOST_OPTIONS) findings.push(error('optionCount', { count }))
  if (entry.keys.length !== 1) findings.push(error('notOneKey'))
  return [...findings, ...entry.texts.flatMap((text) => lintTexts(text, entry.keys))]
}

function lintTexts({ lang, options }: ItemText, keys: readonly number[]): LintFinding[] {
  const findings: LintFinding[] = []
  if (new Set(options.map(sameText)).size < options.length) findings.push(error('optionsAlike', { lang }))
  if (options.some((option) => SPEAKS_OF_OTHERS[lang].test(option.trim()))) {
    findings.push(error('speaksOfOthers', { lang }))
  }
  const word = wrongAbsolute(options, keys, ABSOLUTES[lang])
  if (word) findings.push(advice('absolute', { lang, word }))
  return findings
}

// Capitals stay: 60 Mb/s and 60 MB/s are two answers.
function sameText(text: string): string {
  const line = text
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.。]$/, '')
  return line.charAt(0).toLowerCase() + line.slice(1)
}

const SPEAKS_OF_OTHERS: Record<ItemLanguage, RegExp> = {
  en: /\b(?:all|none|both|any|neither|either) of (?:the above|the others|these|them)\b|^(?:(?:both|neither) )?[A-E](?:,? (?:and|n?or) |, )[A-E]\b[^a-z]*$/i,
  'zh-CN':
    /(?:以上|上述|上面|前面|前述|其他|其余|这些|它们|四项|三项|四者|三者|两者)(?:选项|答案|说法|各项|几项|几种)?(?:的)?(?:都|皆|均|全|所有|任何|任一)|(?:都|皆|均|全)(?:是|对|不是|不对|非|错|正确|不正确)$|^[A-E]\s*(?:和|与|及|或|、)\s*[A-E](?![A-Za-z])/,
}

const ABSOLUTES: Record<ItemLanguage, RegExp> = {
  en: /\b(?:always|never|invariably|absolutely|entirely|under no circumstances)\b/i,
  'zh-CN': /总是|总会|永远|绝不|绝对(?:不|会|是|要|能)|从不|从来不|必定|毫无|任何情况/,
}

function wrongAbsolute(options: readonly string[], keys: readonly number[], absolute: RegExp): string | undefined {
  const found = options.map((option) => absolute.exec(option)?.[0])
  return keys.some((key) => found[key]) ? undefined : found.find((word) => word !== undefined)
}
