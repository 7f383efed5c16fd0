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
    thread: 'rc-15-lever-bottoms-out',
    line: 'rods',
    title: 'A lever for the RC-15 that grips carbon rods',
    need: 'Close an RC-15 on carbon rods of 14.9 mm before the lever reaches its stop.',
    by: 'lee',
    daysAgo: 116,
    turns: [
      { does: 'step', by: 'lee', daysAgo: 114, to: 'routed', fields: { line: 'rods' } },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 111, to: 'grading' },
        fields: { needGrade: 'B', needGradeWhy: 'Carbon rods of three makers are thinner than ours.' },
      },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 108, to: 'needs_info' },
        fields: { question: 'Which rods are they, and what do they measure?', addressee: 'tomasz' },
      },
      {
        ...{ does: 'answer', by: 'tomasz', daysAgo: 105 },
        text: 'Two sets of one maker, 14.88 and 14.91 mm at the ends. A strip of tape closes the gap.',
      },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 80, to: 'planned' },
        fields: {
          makeGrade: 1,
          makeGradeWhy: 'The cam of the lever gets a higher lobe; nothing else changes.',
          overrideWhy: 'It goes into every RC-15 from the next batch on, so the line of units is passed anyway.',
          publicText:
            'Planned. The cam stops at 14.95 mm, and carbon rods are often thinner than that. A higher lobe closes down to 14.8 mm and still opens wide enough for aluminium. It goes into the next batch, and as a lever alone for clamps that are already out there.',
          translation:
            '已纳入规划。凸轮到 14.95 毫米就到头了，而碳管往往更细。加高的凸轮可以夹到 14.8 毫米，松开时铝管也放得进去。下一批就会换上，已经售出的夹具也会有单独的扳手。',
        },
      },
      { does: 'sign', by: 'ada', daysAgo: 79 },
      {
        // Its translation is owed, so that the clock of a translation can be seen.
        ...{ does: 'step', by: 'lee', daysAgo: 3, to: 'making' },
        fields: {
          tracker: 'First twenty cams from the new tool, on Raj’s bench',
          publicText:
            'In the workshop: the first twenty cams with the higher lobe are on the bench. They hold carbon rods of 14.8 mm and still let go of aluminium. Before the batch is cut, each is opened and closed five thousand times.',
        },
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
    thread: 'nr-70-stop-fouls-handle',
    line: 'quick-release',
    title: 'An end stop of the NR-70 that clears the TH-2',
    need: 'Mount the TH-2 either way round on an NR-70 with its end stops in.',
    by: 'pia',
    daysAgo: 50,
    turns: [
      { does: 'me-too', by: 'ana', daysAgo: 44 },
      { does: 'step', by: 'lee', daysAgo: 42, to: 'routed', fields: { line: 'quick-release' } },
      {
        ...{ does: 'step', by: 'lee', daysAgo: 3, to: 'needs_info' },
        fields: { question: 'Which way round do you mount the handle, and what is beside it?', addressee: 'ana' },
      },
    ],
  },
]

/** Which request a child went into, by key. */
export const MERGED_INTO = 'ct3-lock-kit'

/** Answers of the first twelve whose words in the other language came later than the answer. */
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
