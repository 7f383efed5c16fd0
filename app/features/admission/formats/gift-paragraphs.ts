/** One question as written; comment and category lines are emptied, so that lines still count. */
export type GiftParagraph = { text: string; comments: string; category: string; line: number }

const CATEGORY = '$CATEGORY:'

export function giftParagraphs(file: string): GiftParagraph[] {
  const paragraphs: GiftParagraph[] = []
  let lines: string[] = []
  let comments: string[] = []
  let category = ''

  const close = (lineAfter: number) => {
    const text = lines.join('\n')
    if (text.trim() !== '') {
      paragraphs.push({ text, comments: comments.join('\n'), category, line: lineAfter - lines.length })
    }
    lines = []
    comments = []
  }

  const written = file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (const [index, line] of written.entries()) {
    const words = line.trim()
    const isCategory = words.startsWith(CATEGORY)
    const isComment = words.startsWith('//')
    if (words === '') close(index + 1)
    else lines.push(isCategory || isComment ? '' : line)
    if (isCategory) category = words.slice(CATEGORY.length)
    if (isComment) comments.push(line)
  }
  close(written.length + 1)
  return paragraphs
}
