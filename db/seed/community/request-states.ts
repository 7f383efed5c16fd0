import type { StepFields } from '#app/features/backlog/step-fields.ts'
import type { LineSlug } from '#db/seed/community/seed-types.ts'

/** What is said to a request: a step, a second signature, a Me too, the answer to a question, or a half of the card. */
export type SeedTurn = { by: string; daysAgo: number } & (
  | { does: 'step'; to: string; fields: StepFields }
  | { does: 'sign' | 'me-too' }
  | { does: 'answer'; text: string }
)

export type SeedState = {
  thread: string
  line: LineSlug
  title: string
  need: string
  by: string
  daysAgo: number
  turns: SeedTurn[]
}

/** Requests in the states that the first twelve are not in. */
export const STATES: SeedState[] = [
  {
    thread: 'sc-60-for-scaffold-tube',
    line: 'mounts',
    title: 'A clamp that takes scaffold tube of 48.3 mm',
    need: 'Clamp a camera to scaffold tube of 48.3 mm as safely as the SC-40 does to 40 mm.',
    by: 'lee',
    daysAgo: 172,
    turns: [
      { does: 'step', by: 'lee', daysAgo: 170, to: 'routed', fields: { line: 'mounts' } },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 166, to: 'grading' },
        fields: { needGrade: 'B', needGradeWhy: 'Every building site and half of all stages have this tube.' },
      },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 160, to: 'needs_info' },
        fields: { question: 'Is your tube steel or aluminium, and is it painted?', addressee: 'emeka' },
      },
      {
        ...{ does: 'answer', by: 'emeka', daysAgo: 157 },
        text: 'Both, on the same site. Galvanised steel mostly, aluminium on the towers, never painted.',
      },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 110, to: 'planned' },
        fields: {
          makeGrade: 2,
          makeGradeWhy: 'The jaw of the SC-40, opened by nine millimetres; a longer screw that we stock.',
          overrideWhy: 'Two rental houses take thirty each, and have said so in writing.',
          publicText:
            'Planned. The jaw of the SC-40 opens to 40 mm because the casting ends there. A second casting goes to 52 mm and carries the same 12 kg on steel. On bare aluminium tube it holds 9 kg, and that number will stand on it.',
          translation:
            '已纳入规划。SC-40 的夹口开到 40 毫米，是因为铸件到此为止。第二副铸件可开到 52 毫米，在钢管上同样承重 12 公斤；在裸铝管上是 9 公斤，这个数字会印在夹子上。',
        },
      },
      { does: 'sign', by: 'ada', daysAgo: 109 },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 31, to: 'making' },
        fields: { tracker: 'Castings from the second supplier, twenty pieces, on Raj’s bench' },
      },
    ],
  },
  {
    thread: 'safety-wires-over-heads',
    line: 'mounts',
    title: 'Overhead use of the SC-40 without a safety wire',
    need: 'Be told a weight below which an SC-40 may hang over people without a second wire.',
    by: 'lee',
    daysAgo: 190,
    turns: [
      {
        ...{ does: 'step', by: 'lee', daysAgo: 182, to: 'final_no' },
        fields: {
          reasonCode: 'SAF',
          publicText:
            'No, and this stays. A clamp is opened by a hand, and hands make mistakes: of the four falls that were told to us in ten years, three began with a knob that somebody else had loosened. There is no weight so small that it may fall on a head, so there is no number that we could print.',
          translation:
            '不行，而且不会改变。夹具是用手拧开的，手会出错：十年里告诉过我们的四次坠落，有三次是别人松了旋钮。没有哪个重量小到可以砸在人头上，所以也没有我们能写下的数字。',
        },
      },
      { does: 'sign', by: 'ada', daysAgo: 181 },
    ],
  },
  {
    thread: 'ct3-lock-slips-after-wash',
    line: 'tripods',
    title: 'CT-3 旋锁的润滑脂单卖',
    need: '单独买到 CT-3 旋锁用的润滑脂，清洗后自己补上。',
    by: 'pia',
    daysAgo: 92,
    turns: [{ does: 'step', by: 'pia', daysAgo: 91, to: 'merged', fields: {} }],
  },
  {
    thread: 'fh8-counterbalance-tall-rig',
    line: 'tripods',
    title: 'A counterbalance of the FH-8 for tall rigs of 4.4 kg',
    need: 'Keep a tall rig of 4.4 kg from falling forward on the FH-8.',
    by: 'pia',
    daysAgo: 41,
    turns: [
      {
        ...{ does: 'step', by: 'lee', daysAgo: 40, to: 'invalid' },
        fields: {
          invalidCode: 'support',
          why: 'Nothing is missing here: the head holds this rig once the plate sits further back. The thread says how.',
        },
      },
    ],
  },
  {
    thread: 'ma-2-short-version',
    line: 'mounts',
    title: 'A short MA-2 of 100 mm with the same joint',
    need: 'Hang a small monitor or recorder close to the cage on a metal arm of about 100 mm.',
    by: 'lee',
    daysAgo: 50,
    turns: [
      { does: 'me-too', by: 'ana', daysAgo: 44 },
      { does: 'step', by: 'lee', daysAgo: 42, to: 'routed', fields: { line: 'mounts' } },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 3, to: 'needs_info' },
        fields: { question: 'How heavy is what hangs on it, and does it fold away?', addressee: 'ana' },
      },
    ],
  },
]

/** Which request a child went into, by key. */
export const MERGED_INTO = 'ct3-lock-kit'

/** Answers of the first twelve in the other language; the rest of the translations are due. */
export const TRANSLATIONS: { request: string; by: string; daysAgo: number; text: string; changes: string[] }[] = [
  {
    request: 'ct3-half-ball',
    by: 'raj',
    daysAgo: 118,
    text: '现款 CT-3 不会做半球碗。75 毫米的碗需要 92 毫米的开口，而肩部两个腿轴之间只有 84 毫米。60 毫米的碗放得进去，但每个轴旁只剩 5 毫米壁厚：我们铸了四件，两件在 9 公斤侧向载荷下开裂。要改的是整个肩部铸件，腿、限位和低位都挂在上面。\n\n在此之前，直径 65 毫米以内的双轴调平座是稳妥的办法。我们在 CT-3 上压了 12 公斤一周，没有滑动。请选金属底的，也请不要车削肩部：轴旁的壁厚是 4.2 毫米。',
    changes: ['因为任何原因重做肩部铸件', '锻造肩部的报价降到今天的一半以下'],
  },
  {
    request: 'ct3-lock-kit',
    by: 'pia',
    daysAgo: 60,
    text: 'Planned: a kit for one leg with the clamp pieces, the seals and a small tube of grease, and a page that shows how to do it in a quarter of an hour. Of ten legs that come back to us, four need nothing else.',
    changes: [],
  },
]

/** What those who had asked for the clamp said a month after it was made. */
export const AFTER_A_MONTH = {
  request: 'hdmi-plug-clamp',
  daysAgo: 190,
  gap: 'Straight plugs hold like stone. My recorder has an angled one, and for that I still tape.',
}
