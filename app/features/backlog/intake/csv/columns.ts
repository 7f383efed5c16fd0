export const COLUMNS = ['quote', 'line', 'date', 'place', 'link', 'language', 'contact', 'consent', 'request'] as const

export type Column = (typeof COLUMNS)[number]

/** The names under which exported tables carry these things. */
const NAMES: Record<Column, readonly string[]> = {
  quote: ['quote', 'words', 'text', 'comment', 'message', 'need', 'zitat', '原话', '原文', '需求', '评论', '内容'],
  line: ['line', 'product line', 'productline', 'category', 'produktlinie', '产品线', '类别'],
  date: ['date', 'said', 'said at', 'saidat', 'day', 'datum', '日期', '时间'],
  place: ['place', 'where', 'channel', 'source', 'event', 'ort', '地点', '渠道', '来源'],
  link: ['link', 'url', 'address', 'post url', '链接', '网址'],
  language: ['language', 'lang', 'sprache', '语言'],
  contact: [
    'contact',
    'e-mail',
    'email',
    'mail',
    'handle',
    'user',
    'username',
    'phone',
    '联系方式',
    '邮箱',
    '电话',
    '用户',
  ],
  consent: ['consent', 'may contact', 'permission', 'einwilligung', '同意', '可联系'],
  request: ['request', 'ref', 'reference', 'r-no', '请求', '编号'],
}

type FoundColumns =
  | { ok: true; at: Partial<Record<Column, number>>; unknown: string[] }
  | { ok: false; missing: Column[]; twice: string[]; found: string[] }

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')

/** Which cell holds what. Without words to keep there is nothing to bring in, so that column has to be there. */
export function findColumns(header: readonly string[]): FoundColumns {
  const names = header.map(plain)
  const at: Partial<Record<Column, number>> = {}
  const twice: string[] = []
  const unknown: string[] = []
  for (const [index, name] of names.entries()) {
    const column = COLUMNS.find((each) => NAMES[each].includes(name))
    if (!column) unknown.push(header[index]?.trim() ?? '')
    else if (at[column] !== undefined) twice.push(header[index]?.trim() ?? '')
    else at[column] = index
  }
  if (at.quote !== undefined && twice.length === 0) return { ok: true, at, unknown: unknown.filter(Boolean) }
  return {
    ok: false,
    missing: at.quote === undefined ? ['quote'] : [],
    twice,
    found: header.map((name) => name.trim()),
  }
}

/** Which sign divides the cells: the one that the first line has most of, outside quotation marks. */
export function dividerOf(firstLine: string): ',' | ';' | '\t' {
  const bare = firstLine.replace(/"[^"]*"/g, '')
  const counted = ([',', ';', '\t'] as const).map((sign) => ({ sign, count: bare.split(sign).length }))
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).sign
}
