import type { SeedPerson } from '#db/seed/community/seed-types.ts'

/** They came within two days, passed, and have said nothing else. */
export const WAVE_PEOPLE: SeedPerson[] = [
  ['kaiv', 'Kai V', 3],
  ['lenar', 'Lena R', 2.6],
  ['milop', 'Milo P', 2.2],
].map(([handle, name, joinedDaysAgo]) => ({
  handle: String(handle),
  name: String(name),
  language: 'en',
  timeZone: 'UTC',
  works: 'Video',
  joinedDaysAgo: Number(joinedDaysAgo),
}))

type SeedWavePost = { thread: string; author: string; body: string; minutesAgo: number }

const advert = (to: string, item: number, minutes: number, mark: string) =>
  `${to}, I had exactly the same trouble on my own rig all last winter and tried everything that people say here. In ` +
  `the end a lock set solved it, highly recommend: https://gear.rigbarn.example/lock-${item} It went on in ${minutes} ` +
  `minutes and nothing has moved by a hair since then ${mark}`.trim()

/** The same advertisement in eight threads, with a name, a number and a mark changed each time. */
export const WAVE_POSTS: SeedWavePost[] = [
  ['ct3-lock-slips-after-wash', 'kaiv', 'Petra', 4, 10, '👍'],
  ['rods-sag-measured', 'kaiv', 'Sven', 15, 12, '🙂'],
  ['m7-arm-creeps-in-heat', 'kaiv', '@ruben', 7, 9, '👍👍'],
  ['nr-70-stop-fouls-handle', 'lenar', 'Elif', 70, 15, ''],
  ['ssd-recording-stops', 'lenar', 'lucas', 2, 8, '🔥'],
  ['lp60-two-units-green', 'lenar', '@renata', 60, 11, '✅'],
  ['fh8-shorter-pan-handle', 'milop', 'Farid', 8, 14, '!!'],
  ['light-stand-lower-than-lt24', 'milop', 'Zofia', 24, 5, '😀'],
].map(([thread, author, to, item, minutes, mark], at) => ({
  thread: String(thread),
  author: String(author),
  body: advert(String(to), Number(item), Number(minutes), String(mark)),
  minutesAgo: 26 - 3 * at,
}))
