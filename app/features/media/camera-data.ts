/** What may be known of how a photo was taken. Nothing here says where, by whom, or with which serial number. */
export type CameraData = {
  body?: string
  lens?: string
  aperture?: string
  shutter?: string
  iso?: string
  focalLength?: string
  takenAt?: string
}

/** The only tags that are read out of a file. */
export const CAMERA_TAGS = [
  'Make',
  'Model',
  'LensModel',
  'FNumber',
  'ExposureTime',
  'ISO',
  'FocalLength',
  'DateTimeOriginal',
]

const LONGEST_NAME = 60

export function cameraData(tags: Record<string, unknown>): CameraData {
  const found: CameraData = {
    body: bodyName(nameIn(tags.Make), nameIn(tags.Model)),
    lens: nameIn(tags.LensModel),
    aperture: numberIn(tags.FNumber, 0.5, 128, (stop) => `f/${short(stop)}`),
    shutter: numberIn(tags.ExposureTime, 1 / 100_000, 86_400, shutterSpeed),
    iso: numberIn(tags.ISO, 1, 10_000_000, (speed) => String(Math.round(speed))),
    focalLength: numberIn(tags.FocalLength, 1, 5_000, (length) => `${short(length)} mm`),
    takenAt: momentIn(tags.DateTimeOriginal),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** What of it is words, and can say anything. */
export const cameraNames = ({ body, lens }: CameraData) => [body, lens].filter(Boolean).join(' ')

/** Anyone can write anything into these tags: what is not plainly the name of a thing is left out, not repaired. */
function nameIn(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined
  const name = tag.replace(/[\0\s]+/g, ' ').trim()
  const isPlain = /^[\p{L}\p{N} .,/()+*'&α-]+$/u.test(name) && !/www\.|\.\p{L}{2,}/iu.test(name)
  return isPlain && name.length <= LONGEST_NAME ? name : undefined
}

/** Makers repeat themselves in the model: "Canon Canon EOS R5", "NIKON CORPORATION NIKON Z 8". */
function bodyName(make: string | undefined, model: string | undefined): string | undefined {
  if (!make || !model) return model ?? make
  const brand = make.split(' ')[0] ?? make
  return model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`
}

function numberIn(tag: unknown, least: number, most: number, said: (value: number) => string): string | undefined {
  const value = Array.isArray(tag) ? tag[0] : tag
  return typeof value === 'number' && value >= least && value <= most ? said(value) : undefined
}

const shutterSpeed = (seconds: number) => (seconds < 0.3 ? `1/${Math.round(1 / seconds)} s` : `${short(seconds)} s`)

const short = (value: number) => String(Math.round(value * 10) / 10)

function momentIn(tag: unknown): string | undefined {
  const parts = /^(\d{4}):(0[1-9]|1[0-2]):([0-2]\d|3[01]) ([01]\d|2[0-3]):([0-5]\d)/.exec(String(tag ?? ''))
  if (!parts || parts[1] === '0000') return undefined
  const [, year, month, day, hour, minute] = parts
  return `${year}-${month}-${day} ${hour}:${minute}`
}
