import { decodeEntities } from '#app/features/admission/formats/html-entities.ts'

const DROPPED = ['script', 'style', 'head', 'title', 'template']
const BLOCK =
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul prompt qti-prompt choiceinteraction qti-choice-interaction'
const BLOCKS = new Set(BLOCK.split(' '))
// A comment that is not closed hides all that follows, as in a browser.
const TAG = /<!--(?:[\s\S]*?-->|[\s\S]*$)|<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi

/** What a reader sees of HTML: paragraphs and `<br>` as line breaks, all tags gone, entities decoded. */
export function htmlToText(html: string): string {
  let text = ''
  let inside = ''
  let from = 0
  const add = (words: string) => {
    if (inside === '') text += words.replace(/[ \t\r\n\f]+/g, ' ')
  }
  for (const match of html.matchAll(TAG)) {
    add(html.slice(from, match.index))
    from = match.index + match[0].length
    const name = match[2]?.toLowerCase() ?? ''
    if (inside !== '') {
      if (match[1] && name === inside) inside = ''
    } else if (DROPPED.includes(name) && !match[1]) inside = name
    else if (name === 'br') text += match[1] ? '' : BREAK
    else if (BLOCKS.has(name)) text += EDGE
    else if (name === 'td' || name === 'th') text += ' '
    else text += raised(name, match[1] === '/')
  }
  add(html.slice(from))
  return decodeEntities(linesOf(text)).trim()
}

export const hasTags = (html: string): boolean => html.search(TAG) !== -1

// Neither can stand in a text that XML or a person wrote.
const BREAK = '\u0001'
const EDGE = '\u0002'

function linesOf(text: string): string {
  return text
    .split(EDGE)
    .map((block) => block.replace(/ +/g, ' ').split(BREAK).map(trimSpaces).join('\n'))
    .filter((block) => block !== '')
    .join('\n')
}

const trimSpaces = (line: string) => line.replace(/^ /, '').replace(/ $/, '')

// 10³ without its tags would say 103.
const raised = (name: string, isEnd: boolean) => (isEnd ? '' : name === 'sup' ? '^' : name === 'sub' ? '_' : '')
