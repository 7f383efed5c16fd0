type Span = { start: number; end: number }

/** Marks of a judged text as they lie in the text that is there now; those whose words were touched are gone. */
export function moveMarks<M extends Span>(marks: readonly M[], judged: string, now: string): M[] {
  const at = now.indexOf(judged)
  if (judged !== '' && at >= 0) return marks.map((mark) => shifted(mark, at))
  const same = sameStart(judged, now)
  const end = judged.length - sameEnd(judged, now, same)
  const by = now.length - judged.length
  return marks.flatMap((mark) => {
    if (mark.end <= same) return [mark]
    return mark.start >= end ? [shifted(mark, by)] : []
  })
}

const shifted = <M extends Span>(mark: M, by: number): M => ({ ...mark, start: mark.start + by, end: mark.end + by })

function sameStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

function sameEnd(one: string, other: string, after: number): number {
  const most = Math.min(one.length, other.length) - after
  let count = 0
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1
  return count
}
