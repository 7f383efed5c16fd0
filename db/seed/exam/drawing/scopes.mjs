import { line, MIDDLE, path, range, shape, text, WHITE } from '#db/seed/exam/drawing/pen.mjs'

const PANEL = '#1f1f1f'
const TRACE = '#ededed'
/** Pixels, and the level in IRE at the upper edge. */
const SCOPE = { left: 130, top: 50, width: 1030, height: 590, most: 110 }

const levelY = (level) => SCOPE.top + SCOPE.height * (1 - level / SCOPE.most)

export function histogram() {
  const [left, bottom, width, height] = [90, 640, 1020, 570]
  const x = (value) => left + (width * value) / 255
  const share = (value) => 0.5 * Math.exp(-(((value - 138) / 46) ** 2)) + 0.08 * Math.exp(-(((value - 215) / 30) ** 2))
  const spike = [
    [252, 0.05],
    [253, 0.97],
    [255, 0.97],
    [255, 0],
  ]
  const curve = [...range(252).map((value) => [value, value < 18 ? 0 : share(value)]), ...spike]
  const outline = path(curve.map(([value, part]) => [x(value), bottom - height * part]))
  const labels = [0, 64, 128, 192, 255].map(
    (value) => line(x(value), bottom, x(value), bottom + 14) + text(x(value), bottom + 60, value),
  )
  const frame = `M${left} ${bottom}V${bottom - height}H${left + width}V${bottom}Z`
  const filled = shape(`${outline}L${left} ${bottom}Z`, { fill: '#5c5c5c', stroke: 'none' })
  return shape(frame, { fill: WHITE }) + filled + shape(frame) + labels.join('')
}

export function waveform() {
  const parts = [
    ['A', 8, 25],
    ['B', 35, 48],
    ['C', 66, 74],
    ['D', 103.5, 104.5],
  ]
  const width = SCOPE.width / parts.length
  const drawn = parts.map(([name, low, high], at) => {
    const left = SCOPE.left + at * width
    const edge = at ? line(left, SCOPE.top, left, 680, { stroke: MIDDLE, width: 2, dash: '8 8' }) : ''
    return cloud(left + 8, left + width - 8, low, high) + edge + text(left + width / 2, 705, name, { size: 48 })
  })
  return scope() + drawn.join('')
}

export function parade() {
  const width = SCOPE.width / 3
  const channels = [
    ['R', 59],
    ['G', 50],
    ['B', 41],
  ].map(([name, level], at) => {
    const left = SCOPE.left + at * width
    const trace = cloud(left + 24, left + width - 24, level - 1.6, level + 1.6)
    return trace + text(left + width / 2, 705, name, { size: 48 })
  })
  return scope() + channels.join('')
}

function scope() {
  const { left, top, width, height } = SCOPE
  const lines = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((level) => {
    const isNamed = level % 20 === 0
    const label = isNamed ? text(left - 16, levelY(level) + 13, level, { anchor: 'end', size: 36 }) : ''
    return (
      line(left, levelY(level), left + width, levelY(level), { stroke: isNamed ? '#6b6b6b' : '#454545', width: 2 }) +
      label
    )
  })
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${PANEL}"/>${lines.join('')}`
}

/** A cloud of short strokes between two levels, the same each time it is drawn. */
function cloud(from, to, low, high) {
  const strokes = range(Math.round((to - from) / 3)).flatMap((column) =>
    range(Math.ceil(6 + (high - low) / 2)).map((row) => {
      const spread = 0.12 + 0.76 * scatter(column * 64 + row)
      const drift = 0.12 * Math.sin(column / 12)
      return `M${from + column * 3} ${levelY(low + (high - low) * (spread + drift)).toFixed(1)}h4`
    }),
  )
  return `<path d="${strokes.join('')}" stroke="${TRACE}" stroke-width="2.5" stroke-opacity="0.75"/>`
}

const scatter = (at) => Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1
