/** Endings that make a bare name a link; the second list are also English words and need a path behind them. */
const ENDINGS = new Set(
  (
    'com net org io co cn shop store app xyz top club site online ly gl gg gd link info biz vip cc de uk jp eu tv fr es ' +
    'nl pl ru hk tw sg au ca us kr dev page bio example test ink fun pro art photo photos photography camera'
  ).split(' '),
)
const ENDINGS_WITH_PATH = new Set('me to be it so in at is am im ms id my no we pt do'.split(' '))
/** Spelled-out dots are guessed at for the commonest endings only: "the red dot store" is no link. */
const SPELLED_ENDINGS = new Set('com net org io cn co ly shop'.split(' '))

const LABEL = /[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?/y
const UNICODE_LABEL = /[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?/uy
const PLAIN_DOT = /\./y
const HIDDEN_DOT = /\s?[[({<]\s?(?:\.|dot|点)\s?[\])}>]\s?|[。点•·]|\s\.\s?/y
const SPELLED_DOT = /\s(?:dot|点)\s/y
const SPELLED_SLASH = /\s?[[({<]?\s?slash\s?[\])}>]?\s?([a-z0-9_-]+)/y
const PATH_START = /(?::\d{2,5})?[/?#]/y
const PATH_UNIT = /[^\s<>"'`。、【】《》\ue000-\uf8ff\p{Script=Han}]/u
const CLOSING = /[.,;:!?\]}'"*_~]/

type Dot = { end: number; kind: 'plain' | 'hidden' | 'spelled' }
type Host = { name: string; end: number; disguised: boolean }

export function hostEnd(text: string, from: number, hasScheme: boolean): Host | undefined {
  const labels: string[] = []
  const dots: Dot['kind'][] = []
  let at = from
  let best: Host | undefined
  while (labels.length < 8) {
    const label = matchAt(hasScheme ? UNICODE_LABEL : LABEL, text, at)
    if (!label) break
    labels.push(label)
    at += label.length
    if (labels.length > 1 && isHost(labels, dots, text, at, hasScheme)) {
      best = { name: labels.join('.'), end: at, disguised: dots.some((kind) => kind !== 'plain') }
    }
    const dot = dotAt(text, at)
    if (!dot) break
    dots.push(dot.kind)
    at = dot.end
  }
  return best
}

function isHost(labels: string[], dots: Dot['kind'][], text: string, end: number, hasScheme: boolean): boolean {
  const ending = labels.at(-1) ?? ''
  if (/[a-z0-9@]/.test(text[end] ?? '')) return false
  if (dots.includes('spelled')) return SPELLED_ENDINGS.has(ending) && !(hasScheme && /\p{L}/u.test(text[end] ?? ''))
  if (hasScheme || labels[0] === 'www') return /[a-z\p{L}]/u.test(ending) || /^\d+$/.test(ending)
  if (/^\d+$/.test(labels.at(-2) ?? '') && labels.length === 2) return ENDINGS.has(ending) && text[end] === '/'
  return ENDINGS.has(ending) || (ENDINGS_WITH_PATH.has(ending) && text[end] === '/')
}

function dotAt(text: string, at: number): Dot | undefined {
  for (const [pattern, kind] of [
    [PLAIN_DOT, 'plain'],
    [HIDDEN_DOT, 'hidden'],
    [SPELLED_DOT, 'spelled'],
  ] as const) {
    const dot = matchAt(pattern, text, at)
    if (dot) return { end: at + dot.length, kind }
  }
  return undefined
}

export function pathEnd(text: string, from: number): number {
  const slash = matchAt(SPELLED_SLASH, text, from)
  if (slash) return from + slash.length
  const start = from + (matchAt(PATH_START, text, from)?.length ?? 0)
  return start === from ? from : withoutClosing(text, start, pathReach(text, start))
}

/** A bracket that the path did not open belongs to the sentence or to a Markdown link. */
function pathReach(text: string, from: number): number {
  let open = 0
  let at = from
  for (; at < text.length && PATH_UNIT.test(text[at] ?? ''); at++) {
    if (text[at] === '(') open++
    if (text[at] === ')' && open-- === 0) break
  }
  return at
}

function withoutClosing(text: string, from: number, to: number): number {
  let end = to
  while (end > from && CLOSING.test(text[end - 1] ?? '')) end--
  return end
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
