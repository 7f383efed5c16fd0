type Millimetres = number
type Metres = number
type Kelvin = number
type Seconds = number

/** EV at the sensitivity in use, of an f-number and an exposure time in s (ISO 2720). */
export const exposureValue = (fNumber: number, time: Seconds) => Math.log2(fNumber ** 2 / time)

/** cd/m² that a meter for reflected light with K = 12.5 takes for this EV at ISO 100 (ISO 2720). */
export const luminanceOfEv = (ev: number) => (2 ** ev * 12.5) / 100

/** Degrees of a full turn for which the shutter is open (fps in 1/s; SMPTE practice for rotary shutters). */
export const shutterAngle = (fps: number, time: Seconds) => 360 * fps * time

/** Exposure time in s of an angle in degrees: shutterAngle turned round. */
export const shutterTime = (fps: number, angle: number) => angle / (360 * fps)

/** mm; `blur` is the circle of confusion. H = f²/(N·c) + f (Ray, Applied Photographic Optics). */
export const hyperfocal = (focal: Millimetres, fNumber: number, blur: Millimetres): Millimetres =>
  focal ** 2 / (fNumber * blur) + focal

/** mm from the lens to the nearest acceptably sharp point when focused at `focus` (Ray, Applied Photographic Optics). */
export function nearLimit(focal: Millimetres, fNumber: number, blur: Millimetres, focus: Millimetres): Millimetres {
  const h = hyperfocal(focal, fNumber, blur)
  return (focus * (h - focal)) / (h + focus - 2 * focal)
}

/** mm to the farthest acceptably sharp point; Infinity from the hyperfocal distance on (same source). */
export function farLimit(focal: Millimetres, fNumber: number, blur: Millimetres, focus: Millimetres): Millimetres {
  const h = hyperfocal(focal, fNumber, blur)
  return focus >= h ? Number.POSITIVE_INFINITY : (focus * (h - focal)) / (h - focus)
}

/** Reciprocal megakelvin of a colour temperature: 10⁶/K (CIE 17, Lee and Rosco filter guides). */
export const mired = (temperature: Kelvin) => 1e6 / temperature

/** Mired to add on the way from one temperature to another; positive is warmer (Lee and Rosco filter guides). */
export const miredShift = (from: Kelvin, to: Kelvin) => mired(to) - mired(from)

/** K behind a filter of that mired shift: miredShift turned round. */
export const filteredTemperature = (source: Kelvin, shift: number): Kelvin => 1e6 / (mired(source) + shift)

/** f-number at full power; guide number in m at ISO 100 (ISO 1230). */
export const flashAperture = (guideNumber: number, distance: Metres, iso = 100) =>
  guideNumberAt(guideNumber, iso) / distance

/** Guide number in m at another sensitivity: it grows with the root of ISO/100 (ISO 1230). */
export const guideNumberAt = (guideNumber: number, iso: number) => guideNumber * Math.sqrt(iso / 100)

/** Stops that a small source loses between two distances: 2·log₂(d₂/d₁) (inverse-square law). */
export const stopsLost = (from: Metres, to: Metres) => 2 * Math.log2(to / from)

/** T-number of a lens that passes this share (0 to 1) of the light: N/√τ (ISO 517, and cine lens makers’ data sheets). */
export const tStop = (fNumber: number, transmittance: number) => fNumber / Math.sqrt(transmittance)

/** Diagonal of 36 × 24 mm over that of another sensor in mm (CIPA DCG-001, equivalent focal length). */
export const cropFactor = (width: Millimetres, height: Millimetres) => Math.hypot(36, 24) / Math.hypot(width, height)

/** Wh of a pack: V·Ah (UN Manual of Tests and Criteria 38.3, watt-hour rating). */
export const wattHours = (volts: number, ampHours: number) => volts * ampHours

/** Hours that an energy in Wh feeds a steady load in W, before losses. */
export const runtimeHours = (energy: number, load: number) => energy / load

/** 1: up to 100 Wh; 2: up to 160 Wh, with the airline's approval; 3: above, not as baggage (IATA DGR 2.3). */
export const flightClass = (energy: number): 1 | 2 | 3 => (energy <= 100 ? 1 : energy <= 160 ? 2 : 3)

/** Frame numbers left out in whole minutes from 00:00:00;00 at 29.97 fps: two each minute but the tenth (SMPTE ST 12-1). */
export const droppedNumbers = (minutes: number) => 2 * (minutes - Math.floor(minutes / 10))

/** Decimal GB of a steady Mb/s (SI: 1 GB = 8000 Mb). */
export const gigabytes = (megabitsPerSecond: number, minutes: number) => (megabitsPerSecond * 60 * minutes) / 8000

/** Minutes of a steady Mb/s that a card of decimal GB holds: gigabytes turned round. */
export const cardMinutes = (capacity: number, megabitsPerSecond: number) => (capacity * 8000) / (megabitsPerSecond * 60)

/** mm from the lens axis down to the centres of the rods (ARRI and maker drawings of the rod standards). */
export const ROD_DROPS = { '15 mm LWS': 85, '15 mm Studio': 118, '19 mm Studio': 120 } as const
export type RodStandard = keyof typeof ROD_DROPS

/** mm of spacer between a camera and its bridge plate, which carries the rod centres `plateDrop` below its top face. */
export const rodSpacer = (standard: RodStandard, axisHeight: Millimetres, plateDrop: Millimetres): Millimetres =>
  ROD_DROPS[standard] - axisHeight - plateDrop
