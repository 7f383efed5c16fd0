import type { SeedRequest } from '#db/seed/community/request-types.ts'

export const ANSWERED_WITH_NO: SeedRequest[] = [
  {
    key: 'ct3-half-ball',
    title: 'A 75 mm half-ball, or a leveller under 40 mm, for the CT-3 shoulder',
    need: 'Level a caged rig of about 5 kg on a CT-3 with one knob, on a slope, without resetting three legs and without adding more than 40 mm.',
    line: 'tripods',
    language: 'en',
    state: 'parked',
    createdDaysAgo: 200,
    // All said before the answer, so that the people since are exactly those who pressed Me too.
    mentions: [
      {
        thread: 'ct3-half-ball',
        postNo: 1,
        quote:
          'A bowl and a half-ball would be one knob and four seconds, but the CT-3 shoulder is a flat 60 mm platform',
      },
      {
        thread: 'ct3-half-ball',
        postNo: 2,
        quote:
          'I own three CT-3s for the rental shelf and every one goes out with somebody else’s leveller screwed to it.',
      },
      { thread: 'leveller-or-bowl-zh', postNo: 5, quote: '希望 CT-3 自己能有个半球碗，有个半球碗就一秒钟的事' },
      {
        thread: 'ct3-half-ball',
        postNo: 10,
        quote: 'Small half-balls exist, and for a 5 kg rig nobody needs 75.',
      },
    ],
    meToo: { count: 61, sinceVerdict: 42 },
    steps: [
      { to: 'routed', by: 'pia', daysAgo: 199, note: 'Tripods. Raj to measure what the shoulder leaves us.' },
      {
        to: 'grading',
        by: 'pia',
        daysAgo: 190,
        needGrade: 'B',
        note: 'Every rental shelf that we asked fits a leveller of another maker. Painful, but there is a way round.',
      },
      {
        to: 'parked',
        by: 'pia',
        coSignedBy: 'raj',
        daysAgo: 120,
        reason: 'TEC',
        makeGrade: 4,
        publicText: `We will not make this for the present CT-3. A 75 mm bowl needs an opening of 92 mm, and between the leg pivots of the shoulder there are 84. A 60 mm bowl would go in, but it leaves 5 mm of wall at each pivot: of four that we cast, two cracked at 9 kg of side load. So the part that would have to change is the casting that the legs, the stops and the low position hang on.

Until then a flat two-axis leveller of 65 mm or less is sound. We loaded one with 12 kg on a CT-3 for a week and saw no slip. Take one with a bare metal base, and please do not turn the shoulder down: the wall beside the pivots is 4.2 mm.`,
        wouldChange:
          'A new shoulder casting, for whatever reason it is made; or supplier: A forged shoulder at less than half of today’s quote.',
        reviewInMonths: 12,
        reopenPeople: 43,
        note: 'Forging tool quoted by two suppliers, both beyond what the line earns in a year.',
      },
    ],
  },
  {
    key: 'v2-19mm-clamp',
    title: 'V2 挂板的 19 毫米导管夹',
    need: '把 V2 挂板直接装到 19 毫米、间距 104 毫米的导管上，不经过转接桥，不加高。',
    line: 'power',
    language: 'zh-CN',
    state: 'parked',
    createdDaysAgo: 185,
    mentions: [
      {
        thread: 'v2-clamp-for-19mm-rods',
        postNo: 1,
        quote: '多了 **338 克**，高了 6 厘米，电池一晃整个尾巴都在抖。',
      },
      { thread: 'v2-clamp-for-19mm-rods', postNo: 2, quote: '19 毫米的套机我们有六套，每套一块，六块。' },
      {
        thread: 'v2-clamp-for-19mm-rods',
        postNo: 3,
        quote:
          'The plate is for what hangs **around** the camera, and that is a small market of very tired assistants.',
      },
    ],
    meToo: { count: 19, sinceVerdict: 6 },
    steps: [
      { to: 'routed', by: 'lee', daysAgo: 184, note: '供电线目前没有产品经理，先由我负责。' },
      { to: 'grading', by: 'lee', daysAgo: 176, needGrade: 'C', note: '需求真实，但只出现在广告和剧组的主机上。' },
      {
        to: 'parked',
        by: 'lee',
        daysAgo: 86,
        reason: 'VOL',
        makeGrade: 1,
        publicText: `暂时不做，原因是数量，不是难度：图纸一天就能画完。到今天为止有 16 个人提过，按大家自己说的“一年几块”加起来，大约 20 到 27 块。管夹要开一副挤压模，低于 50 块，单价会比挂板本身还贵，我们不好意思这样卖。

眼下的办法：V2 背面是四颗 M4，孔距 40 × 25 毫米，任何一面是平的 19 毫米管夹都可以照这个孔位打孔装上，记得点螺纹胶。这样改不影响 V2 的保修。`,
        translation: `Not for now, and the reason is numbers, not difficulty: the drawing is a day’s work. So far 16 people have asked, and what they say they would need in a year adds up to some 20 to 27 pieces. The clamp needs an extrusion die, and below 50 pieces it would cost more than the plate itself. We would be ashamed to sell it like that.

Until then: the V2 has four M4 holes on its back, 40 × 25 mm apart. Any 19 mm clamp with a flat face can be drilled to that pattern and screwed on; please use thread lock. This does not touch the warranty of the V2.`,
        wouldChange:
          '有 50 块的把握，比如一两家租赁公司成批要；另外，如果别的产品也要开 19 毫米管夹的模，我们会一起做。',
        wouldChangeTranslation: [
          'Fifty pieces in sight, such as an order from one or two rental houses',
          'Another product that needs a die for a 19 mm clamp: then we make both at once',
        ],
        reviewInMonths: 12,
        reopenPeople: 12,
        note: '六个月后问一遍租赁公司。',
      },
    ],
  },
]
