const ONES = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

const WORDS: Record<string, string[]> = {
  ...Object.fromEntries([...ONES, ...TEENS].map((word, index) => [word, [String(index + 1)]])),
  ...Object.fromEntries(TENS.map((word, index) => [word, [String(index * 10 + 20)]])),
  ...Object.fromEntries(ORDINALS.map((word, index) => [word, [String(index + 3), `1/${index + 3}`]])),
  ...{ a: ['1'], an: ['1'], each: ['1'], single: ['1'], first: ['1'], second: ['2'], both: ['2'] },
  ...{ no: ['0'], none: ['0'], zero: ['0'], twice: ['2'], double: ['2'], doubled: ['2'], doubles: ['2'] },
  ...{ half: ['1/2', '0.5'], halved: ['1/2', '2'], halves: ['1/2', '2'], quarter: ['1/4', '4'] },
  ...{ twelfth: ['12', '1/12'], eighteenth: ['18', '1/18'], hundred: ['100'], thousand: ['1000'] },
}

const AND_A_HALF = ' and a half'
const HAN = '零一二三四五六七八九'
export const HAN_NUMERALS = '[零一二两三四五六七八九十百半]{1,9}'

/** What a number in words may stand for in figures: nothing where it is no number. */
export function valuesOf(words: string): string[] {
  const plain = words.toLowerCase()
  if (plain.endsWith(AND_A_HALF)) return valuesOf(plain.slice(0, -AND_A_HALF.length)).map((value) => `${value}.5`)
  const [tens = '', ones = ''] = plain.split(/[- ]/)
  if (TENS.includes(tens) && ONES.includes(ones))
    return [String((TENS.indexOf(tens) + 2) * 10 + ONES.indexOf(ones) + 1)]
  return WORDS[plain] ?? hanValues(plain)
}

export const ENGLISH_NUMERALS = `(?:(?:${TENS.join('|')})[- ](?:${ONES.join('|')})|${Object.keys(WORDS).join('|')})`

function hanValues(text: string): string[] {
  if (text === '半') return ['1/2', '0.5']
  const match =
    /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([零一二两三四五六七八九])?(半)?$/.exec(text)
  if (!match) return []
  const [, hundreds, tens, ten, ones, half] = match
  const whole = digit(hundreds, 0) * 100 + (ten ? digit(tens, 1) * 10 : 0) + digit(ones, 0)
  return [String(half ? whole + 0.5 : whole)]
}

function digit(character: string | undefined, otherwise: number): number {
  if (!character) return otherwise
  return character === '两' ? 2 : HAN.indexOf(character)
}
