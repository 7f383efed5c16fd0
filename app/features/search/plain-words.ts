/** The words without Markdown's marks, on one line. */
export const plainWords = (text: string) =>
  text
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/^[ \t]*(?:[>#]+|[-*+]|\d+\.)[ \t]+/gm, '')
    .replace(/`+|~~|(?<!\w)\*+(?=\S)|(?<=\S)\*+(?!\w)|(?<!\w)_|_(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const LONGEST = 220

/** The beginning of a post for a list: without Markdown's signs, cut at a word. */
export function excerptOf(body: string): string {
  const text = plainWords(body)
  if (text.length <= LONGEST) return text
  const space = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`
}
