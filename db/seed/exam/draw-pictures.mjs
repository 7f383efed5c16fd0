// Draws the pictures that items ask about anew: node db/seed/exam/draw-pictures.mjs
import sharp from 'sharp'
import { contrastChart, gamut } from '#db/seed/exam/drawing/charts.mjs'
import { HEIGHT, PAPER, WIDTH } from '#db/seed/exam/drawing/pen.mjs'
import { falloff, rods, tiltHead } from '#db/seed/exam/drawing/rigs.mjs'
import { histogram, parade, waveform } from '#db/seed/exam/drawing/scopes.mjs'

const PICTURES = {
  histogram,
  waveform,
  parade,
  rods,
  'tilt-head': tiltHead,
  falloff,
  gamut,
  'contrast-chart': contrastChart,
}

for (const [name, draw] of Object.entries(PICTURES)) {
  const file = new URL(`pictures/${name}.webp`, import.meta.url).pathname
  await sharp(Buffer.from(drawingOf(draw())))
    .webp({ quality: 86 })
    .toFile(file)
}

function drawingOf(shapes) {
  const paper = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`
  const size = `width="${WIDTH}" height="${HEIGHT}" font-family="Inter, Helvetica, Arial, sans-serif"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${shapes}</svg>`
}
