import type { LineSlug, SeedLanguage } from '#db/seed/community/seed-types.ts'

export type SeedHeldPost = {
  key: string
  kind: 'reply' | 'thread'
  /** Key of the thread that a reply belongs to. */
  thread?: string
  line?: LineSlug
  title?: string
  language: SeedLanguage
  author: string
  body: string
  hoursAgo: number
  /** The author pressed "Ask a moderator to publish it". */
  asked: boolean
  /** The author's note to the moderator. */
  why?: string
}

/** Three that deserve publishing, two that do not, and one that two good moderators would argue about. */
export const HELD_POSTS: SeedHeldPost[] = [
  {
    key: 'temperature-log-link',
    kind: 'reply',
    thread: 'ssd-recording-stops',
    language: 'en',
    author: 'lucas',
    body: `I logged mine in the school lab: same drive, same clamp, 24 °C in the room, one reading a second. It throttles at **58 °C** and takes four minutes to come back under 50. With copper tape it never got above 51 in forty minutes.

The readings, as a table: https://files.kameraschule.example/s/ssd-log.csv?ref=Qm7xT2vLr9

Second column is the shell, third is the clamp. The clamp stays 9 K cooler than the shell, so there is a gap between them that does no good.`,
    hoursAgo: 5,
    asked: true,
    why: 'The odd letters at the end are how our school’s file server lets other people read a file. It is a CSV, nobody earns anything.',
  },
  {
    key: 'lt24-wear-in-our-studio',
    kind: 'thread',
    line: 'lights',
    title: 'Nine LT-24 stands, eleven months in a rental studio: what wore out and what did not',
    language: 'en',
    author: 'zofia',
    body: `I rent out a daylight studio in Warsaw with the kit that stands in it, 45 an hour, book at swiatlo.example: so these stands are used by strangers, every day, badly. Nine LT-24, eleven months:

- **air cushion:** three of nine leak; the lamp comes down in one second instead of three
- **collar screws:** two stripped, both the lowest one, both after a shoot with sandbags
- **feet caps:** gone, all twenty-seven, as if by agreement
- **tubes and spigots:** nothing at all

The cushion ring is 19.5 × 2 mm, a plumber has it. I would like to know how yours do when only you touch them.`,
    hoursAgo: 4,
    asked: true,
    why: 'I had to say it is a rental studio, otherwise the wear makes no sense. Take the address out if it bothers you.',
  },
  {
    key: 'used-vb99-anyone',
    kind: 'reply',
    thread: 'lp60-runtime-on-vb99-zh',
    language: 'zh-CN',
    author: 'sunqi',
    body: '实测和楼上差不多，满功率 1 小时 22 分。后来嫌换电麻烦，我换了 220 瓦时的大块，手里两块 VB-99 闲着，九成新，循环不到 40 次，有人需要吗？价格好商量，包邮。',
    hoursAgo: 3.2,
    asked: false,
  },
  {
    key: 'false-giveaway-with-our-logo',
    kind: 'thread',
    line: 'tripods',
    title: 'An account with the Coldshoe logo “gives away” CT-3 tripods. The tripod in its picture is not a CT-3',
    language: 'en',
    author: 'stella',
    body: `Is this yours?

**FOLLOW US AND TAG 3 FRIENDS TO WIN A CT-3! Winner announced on Sunday.**

I looked twice because of the picture. Those legs have flip locks and a centre column. The CT-3 has three twist locks a leg and no column at all. So either you have a tripod that I do not know, or somebody is collecting names.

With your logo, on three sites since Monday. Where do I send such things?`,
    hoursAgo: 2.5,
    asked: true,
    why: 'I quote it in order to complain about it. I did not tag anybody.',
  },
  {
    key: 'evening-with-two-lamps',
    kind: 'reply',
    thread: 'lp60-two-units-green',
    language: 'en',
    author: 'renata',
    body: `Adding skin to the grey card: at +0.004 Duv nobody sees it on one face, and everybody sees it on two faces lit by two lamps. An eighth minus-green brought mine together, as Eva says, but I had to do it again after the lamps were a year old.

I show exactly this, two panels and one model, in the lighting evenings at my studio in São Paulo. A few places are left for March, sign up at renataluz.example.`,
    hoursAgo: 1.6,
    asked: false,
  },
  {
    key: 'discs-from-the-kitchen',
    kind: 'reply',
    thread: 'm7-arm-creeps-in-heat',
    language: 'en',
    author: 'ruben',
    body: `Bronze instead of acetal is the answer, I have run it for a season on the pillion of a motorbike. No creep at all, and a drop of oil a month.

I turn the discs myself, 12 each, a set is three. T e l e g r a m: r u b e n _ t u r n s, tell me how many.`,
    hoursAgo: 0.7,
    asked: false,
  },
]
