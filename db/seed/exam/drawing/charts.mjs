import { circle, FAINT, INK, line, MIDDLE, path, range, shape, text, WHITE } from '#db/seed/exam/drawing/pen.mjs'

/** Colours of single wavelengths in CIE 1931 x, y. */
const LOCUS = [
  [0.1741, 0.005],
  [0.1644, 0.0109],
  [0.144, 0.0297],
  [0.1241, 0.0578],
  [0.1096, 0.0868],
  [0.0913, 0.1327],
  [0.0687, 0.2007],
  [0.0454, 0.295],
  [0.0235, 0.4127],
  [0.0082, 0.5384],
  [0.0039, 0.6548],
  [0.0139, 0.7502],
  [0.0389, 0.812],
  [0.0743, 0.8338],
  [0.1142, 0.8262],
  [0.1547, 0.8059],
  [0.2296, 0.7543],
  [0.3016, 0.6923],
  [0.3731, 0.6245],
  [0.4441, 0.5547],
  [0.5125, 0.4866],
  [0.5752, 0.4242],
  [0.627, 0.3725],
  [0.6658, 0.334],
  [0.6915, 0.3083],
  [0.719, 0.2809],
  [0.7347, 0.2653],
]

export function gamut() {
  const at = ([x, y]) => [260 + x * 900, 690 - y * 760]
  const small = [
    [0.64, 0.33],
    [0.3, 0.6],
    [0.15, 0.06],
  ]
  const large = [
    [0.64, 0.33],
    [0.21, 0.71],
    [0.15, 0.06],
  ]
  const [dotX, dotY] = at([0.226, 0.5])
  const [whiteX, whiteY] = at([0.3127, 0.329])
  return [
    shape(`${path(LOCUS.map(at))}Z`, { fill: WHITE, stroke: MIDDLE }),
    shape(`${path(large.map(at))}Z`, { dash: '16 10', width: 4 }),
    shape(`${path(small.map(at))}Z`, { width: 4 }),
    line(whiteX - 14, whiteY, whiteX + 14, whiteY) + line(whiteX, whiteY - 14, whiteX, whiteY + 14),
    text(whiteX + 24, whiteY + 14, 'D65', { anchor: 'start' }),
    circle(dotX, dotY, 12, INK),
    text(560, 340, '1', { size: 48 }),
    text(405, 240, '2', { size: 48 }),
    line(260, 690, 1000, 690) + line(260, 690, 260, 40),
    text(1030, 702, 'x') + text(226, 70, 'y'),
  ].join('')
}

export function contrastChart() {
  const [left, bottom, width, height] = [140, 640, 860, 580]
  const at = (mm, contrast) => [left + (width * mm) / 21, bottom - height * contrast]
  const curve = (from, to, bend) =>
    path(range(43).map((step) => at(step / 2, from - (from - to) * (step / 42) ** bend)))
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1].map((contrast) => {
    const y = at(0, contrast)[1]
    return (
      line(left, y, left + width, y, { stroke: FAINT, width: 2 }) +
      text(left - 18, y + 13, contrast.toFixed(1), { anchor: 'end', size: 36 })
    )
  })
  const heights = [0, 5, 10, 15, 20].map((mm) => text(at(mm, 0)[0], bottom + 52, mm, { size: 36 }))
  const lines = [
    ['10 S', 0.96, 0.9, 2, 'none', INK],
    ['10 M', 0.95, 0.83, 2.2, '18 10', INK],
    ['30 S', 0.84, 0.46, 1.8, 'none', MIDDLE],
    ['30 M', 0.82, 0.2, 1.6, '18 10', MIDDLE],
  ].map(
    ([name, from, to, bend, dash, stroke]) =>
      shape(curve(from, to, bend), { dash, stroke, width: 5 }) +
      text(left + width + 18, at(21, to)[1] + 14, name, { anchor: 'start' }),
  )
  return `<rect x="${left}" y="${bottom - height}" width="${width}" height="${height}" fill="${WHITE}"/>${grid.join('')}${heights.join('')}${text(left + width + 18, bottom + 52, 'mm', { anchor: 'start', size: 36 })}${lines.join('')}`
}
