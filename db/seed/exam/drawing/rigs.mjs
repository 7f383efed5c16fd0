import { BODY, box, circle, FAINT, INK, line, MIDDLE, measure, shape, text, WHITE } from '#db/seed/exam/drawing/pen.mjs'

export function rods() {
  const [mm, axisY] = [4.4, 190]
  const [rodY, half] = [axisY + 97 * mm, 30 * mm]
  const rod = (x) =>
    circle(x, rodY, 7.5 * mm, FAINT) + line(x - 10, rodY, x + 10, rodY) + line(x, rodY - 10, x, rodY + 10)
  const camera = box(600 - 230, axisY - 150, 460, 370, BODY) + box(600 - 190, axisY + 220, 380, 60, WHITE)
  const clamp = box(600 - 215, axisY + 280, 430, 190, WHITE)
  const lens = circle(600, axisY, 120, WHITE) + circle(600, axisY, 80)
  const axis =
    line(560, axisY, 1010, axisY, { stroke: MIDDLE, dash: '18 8 4 8' }) +
    line(600, axisY - 40, 600, axisY + 40, { stroke: MIDDLE })
  const level = line(600 + half, rodY, 1010, rodY, { stroke: MIDDLE, dash: '18 8 4 8' })
  return [
    camera,
    lens,
    clamp,
    axis,
    level,
    rod(600 - half),
    rod(600 + half),
    measure(980, axisY, 980, rodY, '97 mm'),
    text(300, rodY + 14, 'Ø 15 mm', { anchor: 'end' }) + line(315, rodY, 600 - half - 7.5 * mm, rodY, { width: 2 }),
  ].join('')
}

export function tiltHead() {
  const [axisX, plateY] = [600, 470]
  const centre = (x, y) =>
    circle(x, y, 24, WHITE) +
    shape(`M${x} ${y}V${y - 24}A24 24 0 0 1 ${x + 24} ${y}ZM${x} ${y}V${y + 24}A24 24 0 0 1 ${x - 24} ${y}Z`, {
      fill: INK,
    })
  const legs = [-170, 0, 170].map((x) => line(axisX, 590, axisX + x, 745, { width: 16, stroke: MIDDLE })).join('')
  return [
    legs,
    shape(`M${axisX - 70} 600L${axisX - 46} ${plateY + 26}H${axisX + 46}L${axisX + 70} 600Z`, { fill: FAINT }),
    box(120, plateY, 960, 26, WHITE),
    box(axisX - 60, 230, 330, 240, BODY),
    box(axisX + 270, 275, 240, 150, BODY),
    box(180, 330, 150, 140, BODY),
    line(axisX, 120, axisX, 640, { stroke: MIDDLE, dash: '18 8 4 8' }),
    circle(axisX, plateY + 70, 20, WHITE),
    line(255, 130, 255, 400, { stroke: MIDDLE, width: 2 }) +
      line(axisX + 225, 130, axisX + 225, 350, { stroke: MIDDLE, width: 2 }),
    centre(255, 400) + centre(axisX + 225, 350),
    measure(255, 130, axisX, 130, '?') + measure(axisX, 130, axisX + 225, 130, '90 mm'),
    text(255, 560, '0.9 kg') + text(axisX + 225, 560, '2.4 kg'),
  ].join('')
}

export function falloff() {
  const person = (x, y, name) =>
    circle(x, y - 92, 34, BODY) +
    shape(`M${x - 62} ${y + 40}Q${x - 62} ${y - 46} ${x} ${y - 46}Q${x + 62} ${y - 46} ${x + 62} ${y + 40}Z`, {
      fill: BODY,
    }) +
    text(x, y + 20, name, { size: 44 })
  const lamp = (x, y) =>
    shape(`M${x - 44} ${y - 92}L${x} ${y - 72}V${y - 20}L${x - 44} ${y}Z`, { fill: FAINT }) +
    line(x - 22, y - 12, x - 22, y + 40, { width: 6 }) +
    [-26, 0, 26].map((tilt) => line(x + 16, y - 46 + tilt * 0.4, x + 56, y - 46 + tilt)).join('')
  const set = (number, lampX, y, metres) =>
    text(60, y - 125, number, { size: 52 }) +
    lamp(lampX, y) +
    person(840, y, 'A') +
    person(1080, y, 'B') +
    measure(lampX, y + 110, 840, y + 110, metres) +
    measure(840, y + 110, 1080, y + 110, '1 m')
  return `${set(1, 600, 190, '1 m')}${line(40, 370, 1160, 370, { stroke: FAINT })}${set(2, 120, 560, '3 m')}`
}
