/** One question as written; comment and category lines are emptied, so that lines still count. */
export type GiftParagraph = { text: string; comments: string; category: string; line: number }

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
    const named = /^\s*\$CATEGORY:\s*(.*?)\s*$/.exec(line)
    const isComment = line.trimStart().startsWith('//')
    if (line.trim() === '') close(index + 1)
    else lines.push(named || isComment ? '' : line)
    if (named) category = plainCategory(named[1] ?? '')
    if (isComment) comments.push(line)
  }
  close(written.length + 1)
  return paragraphs
}

// Other programs put their course's context in front: $course$/top/Exam/RIG.
function plainCategory(path: string): string {
  return path.replace(/^\$\w+\$\//, '').replace(/^top\//, '')
}
