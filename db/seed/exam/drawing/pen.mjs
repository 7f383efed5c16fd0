export const WIDTH = 1200
export const HEIGHT = 750
export const PAPER = '#f4f4f4'
export const INK = '#262626'
export const MIDDLE = '#757575'
export const FAINT = '#c4c4c4'
export const BODY = '#dedede'
export const WHITE = '#ffffff'

export const text = (x, y, words, { anchor = 'middle', size = 40, fill = INK } = {}) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="${fill}">${words}</text>`

export const line = (x1, y1, x2, y2, { stroke = INK, width = 3, dash = 'none' } = {}) =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${dash}"/>`

export const shape = (d, { fill = 'none', stroke = INK, width = 3, dash = 'none' } = {}) =>
  `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${dash}"/>`

export const box = (x, y, width, height, fill, stroke = INK) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${stroke}" stroke-width="3"/>`

export const circle = (x, y, radius, fill = 'none') =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${INK}" stroke-width="3"/>`

export const path = (points) => points.map(([x, y], at) => `${at ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

export const range = (count) => Array.from({ length: count }, (_, at) => at)

/** A measure with a tick at each end, its words beside it. */
export function measure(x1, y1, x2, y2, words) {
  const level = y1 === y2
  const tick = (x, y) => (level ? line(x, y - 14, x, y + 14) : line(x - 14, y, x + 14, y))
  const label = level
    ? text((x1 + x2) / 2, y1 - 20, words)
    : text(x1 + 24, (y1 + y2) / 2 + 14, words, { anchor: 'start' })
  return line(x1, y1, x2, y2) + tick(x1, y1) + tick(x2, y2) + label
}
