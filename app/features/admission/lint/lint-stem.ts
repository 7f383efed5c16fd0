import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'

export function lintStem({ texts }: BankEntry): LintFinding[] {
  return texts.flatMap((text) => [...lintNegative(text), ...lintArticle(text)])
}

const isNegative: Record<ItemLanguage, (stem: string) => boolean> = {
  en: isNegativeEnglish,
  'zh-CN': isNegativeChinese,
}

function lintNegative({ lang, stem }: ItemText): LintFinding[] {
  return isNegative[lang](stem) ? [error('negative', { lang })] : []
}

function isNegativeEnglish(stem: string): boolean {
  const asked = stem.split(/(?<=[.:!])\s+/).at(-1) ?? ''
  return /\b(?:not|never|except|cannot)\b|n[’']t\b|(?<!at )\bleast\b/.test(asked)
}

// What a clause before the question says or leaves out (不计损耗) is no negative, nor what describes a thing (不带镜片的转接环).
function isNegativeChinese(stem: string): boolean {
  const plain = stem.replace(/「[^「」]*」|“(?:不|没有?|非)[^“”]*”|\*\*[^*]*\*\*/g, '')
  const sentence =
    plain
      .split(/[。！：；]/)
      .filter(hasWords)
      .at(-1) ?? ''
  const asked = sentence.split(/[，,]/).filter(hasWords).at(-1) ?? ''
  const isExcepted = /除.{0,40}外/.test(sentence) && !/[还也又另]|其他|此外/.test(sentence)
  return isExcepted || /[不没]|[并绝]非|无法|错误的|有误/.test(asked.replace(HARMLESS, '').replace(DESCRIBING, ''))
}

const hasWords = (text: string) => /[\p{L}\d]/u.test(text)
const HARMLESS =
  /(.)[不没]\1|有没有|不(?:同|变|锈|计|算|管|论|超过|少于|多于|低于|高于|小于|大于|到|必|用|需|考虑|均|断|久|止|仅|只|但)|差不多/g
const DESCRIBING = /[不没][^不没的]+的(?!是|一?[项个种条]|说法|做法|选项|叙述|描述|[？?]|$)/g

// "… is called an" gives away the options that begin with a vowel.
function lintArticle({ lang, stem, options }: ItemText): LintFinding[] {
  const word =
    lang === 'en'
      ? /\b(an?) ?(?:_+|…|\.{3})? ?[:?]?(?:$| _| …)/i.exec(stem.replace(/\s+/g, ' ').trim())?.[1]
      : undefined
  if (!word) return []
  const wantsVowel = word.toLowerCase() === 'an'
  return options.every((option) => beginsWithVowel(option) === wantsVowel) ? [] : [error('article', { word })]
}

// Capitals and figures are said by their names: an SDI cable, an 8 mm rod.
function beginsWithVowel(option: string): boolean {
  const [first = ''] = option.trim().match(/^[\w/]+/) ?? []
  if (/^(?:[A-Z]{2,}|[A-Z]\d|[a-z]\/)/.test(first)) return /^[AEFHILMNORSXaefhilmnorsx]/.test(first)
  if (/^\d/.test(first)) return /^(?:8|11|18)/.test(first)
  return /^[aeiou]/i.test(first)
}
