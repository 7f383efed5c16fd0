import { describe, expect, test } from 'vitest'
import {
  cardMinutes,
  cropFactor,
  droppedNumbers,
  exposureValue,
  farLimit,
  filteredTemperature,
  flashAperture,
  flightClass,
  gigabytes,
  guideNumberAt,
  hyperfocal,
  luminanceOfEv,
  mired,
  miredShift,
  nearLimit,
  rodSpacer,
  runtimeHours,
  shutterAngle,
  shutterTime,
  stopsLost,
  tStop,
  wattHours,
} from '#app/features/admission/templates/photo-formulas.ts'

/** Half a unit of the last printed digit, and never more than that. */
function expectPrinted(actual: number, expected: number, digits = 6) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12)
}

describe('the trade’s formulas agree with worked cases', () => {
  test.each([
    [16, 0.008, 14.965784],
    [16, 0.0078125, 15],
    [1, 1, 0],
    [5.6, 1 / 60, 10.877744],
  ])('f/%d for %d s', (fNumber, time, ev) => expectPrinted(exposureValue(fNumber, time), ev))

  test.each([
    [15, 4096],
    [0, 0.125],
  ])('EV %d in cd/m²', (ev, luminance) => expectPrinted(luminanceOfEv(ev), luminance))

  test.each([
    [50, 8, 10466.667],
    [24, 11, 1769.455],
  ])('the hyperfocal distance of %d mm at f/%d', (f, n, distance) => expectPrinted(hyperfocal(f, n, 0.03), distance, 3))

  test('both limits of 50 mm at f/8, focused at 3 m', () => {
    expectPrinted(nearLimit(50, 8, 0.03, 3000), 2337.91, 2)
    expectPrinted(farLimit(50, 8, 0.03, 3000), 4185.27, 2)
    expect(farLimit(50, 8, 0.03, 10_467)).toBe(Number.POSITIVE_INFINITY)
  })

  test('mired, shifts and what comes through', () => {
    expectPrinted(mired(5600), 178.571, 3)
    expectPrinted(miredShift(5600, 3200), 133.929, 3)
    expectPrinted(filteredTemperature(5600, 159), 2962.3, 1)
    expectPrinted(filteredTemperature(7000, 159), 3312.8, 1)
  })

  test.each([
    [24, 180, 48],
    [24, 172.8, 50],
    [25, 180, 50],
    [24, 144, 60],
  ])('%d fps: %d° is 1/%d s', (fps, angle, speed) => {
    expectPrinted(shutterAngle(fps, 1 / speed), angle)
    expectPrinted(shutterTime(fps, angle), 1 / speed)
  })

  test('guide numbers', () => {
    expectPrinted(flashAperture(32, 4), 8)
    expectPrinted(guideNumberAt(32, 400), 64)
    expectPrinted(flashAperture(32, 8, 400), 8)
  })

  test.each([
    [2, 4, 2],
    [2, 3, 1.169925],
  ])('from %d m to %d m', (from, to, stops) => expectPrinted(stopsLost(from, to), stops))

  test('a T-stop, and two crop factors', () => {
    expectPrinted(tStop(2, 0.75), 2.309401)
    expectPrinted(cropFactor(17.3, 13), 1.999381)
    expectPrinted(cropFactor(22.3, 14.9), 1.613236)
  })

  test('a pack’s energy, its runtime and how it flies', () => {
    expectPrinted(wattHours(14.4, 6.6), 95.04)
    expectPrinted(runtimeHours(95, 40), 2.375)
    expect([95, 100, 100.1, 160, 161].map(flightClass)).toEqual([1, 1, 2, 2, 3])
  })

  test.each([
    [60, 108],
    [24 * 60, 2592],
    [9, 18],
    [10, 18],
  ])('in %d minutes drop-frame leaves out %d numbers', (minutes, count) => expect(droppedNumbers(minutes)).toBe(count))

  test('what a data rate fills', () => {
    expectPrinted(gigabytes(220, 10), 16.5)
    expectPrinted(cardMinutes(16.5, 220), 10)
  })

  test('a spacer lifts the lens axis to the height of its rods', () => {
    expect(rodSpacer('15 mm LWS', 58, 12)).toBe(15)
    expect(rodSpacer('19 mm Studio', 72, 20)).toBe(28)
  })
})
