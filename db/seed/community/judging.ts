import type { LineSlug } from '#db/seed/community/seed-types.ts'

type Collected = {
  thread: string
  by: string
  hoursAgo: number
  title: string
  need: string
  line: LineSlug
  fits: { kind: 'body' | 'mount' | 'thread' | 'rod' | 'weight' | 'standard'; value: string }[]
  scenes: string[]
  /** Post numbers of others who say the same. */
  ticked: number[]
}

/** Needs that had waited, and were taken up in one morning. */
export const COLLECTED: Collected[] = [
  {
    thread: 'ma-2-short-version',
    by: 'lee',
    hoursAgo: 29,
    title: 'A short MA-2 with the same joint',
    need: 'An arm of about 100 mm with the big joint of the MA-2, so that the monitor sits right above the camera.',
    line: 'mounts',
    fits: [{ kind: 'weight', value: '1.5 kg' }],
    scenes: [],
    ticked: [4, 5],
  },
  {
    thread: 'sc-60-for-scaffold-tube',
    by: 'lee',
    hoursAgo: 28,
    title: 'A quick clamp for 48.3 mm scaffold tube',
    need: 'A clamp for tubes of 48 to 51 mm that a camera of 1.5 kg can be moved with six times an hour.',
    line: 'mounts',
    fits: [
      { kind: 'standard', value: '48.3 mm tube' },
      { kind: 'weight', value: '1.5 kg' },
    ],
    scenes: [],
    ticked: [2, 5, 6],
  },
  {
    thread: 'th-2-slide-back',
    by: 'lee',
    hoursAgo: 27,
    title: 'TH-2: a grip that slides on its post',
    need: 'Move the grip of the TH-2 by 25 mm to either side, so that the camera hangs level with a long zoom.',
    line: 'quick-release',
    fits: [{ kind: 'mount', value: 'NATO' }],
    scenes: [],
    ticked: [2, 5],
  },
  {
    thread: 'hc-1-second-pin-hole',
    by: 'lee',
    hoursAgo: 26,
    title: 'Locating pins on the top bar of the HC-1',
    need: 'Two pin holes beside each 3/8-16 on the top bar, so that a handle with one screw cannot turn.',
    line: 'cages',
    fits: [{ kind: 'thread', value: '3/8-16' }],
    scenes: [],
    ticked: [4, 5],
  },
  {
    thread: 'lb-5-centre-mark',
    by: 'lee',
    hoursAgo: 25,
    title: 'The optical axis engraved on the LB-5',
    need: 'A mark on both arms of the LB-5 where the lens axis is, to find the centre again after each turn.',
    line: 'cages',
    fits: [],
    scenes: [],
    ticked: [],
  },
  {
    thread: 'clamp-that-shows-shut',
    by: 'lee',
    hoursAgo: 3,
    title: 'A knob clamp that shows by touch that it is shut',
    need: 'Feel in the dark whether the plate sits in the jaw or on top of it, before the lens is let go.',
    line: 'quick-release',
    fits: [{ kind: 'mount', value: 'Arca-type' }],
    scenes: [],
    ticked: [2, 6],
  },
]

type Nomination = { thread: string; postNo: number; by: string; reason: string; hoursAgo: number }

export const NOMINATIONS: Nomination[] = [
  {
    thread: 'one-release-for-all',
    postNo: 1,
    by: 'ana',
    reason: 'Everybody answers with an adapter between two systems. The missing part is one foot that fits all three.',
    hoursAgo: 44,
  },
  {
    thread: 'one-release-for-all',
    postNo: 1,
    by: 'marta',
    reason: 'I change between gimbal and shoulder ten times a day. It costs more time than any lens change.',
    hoursAgo: 20,
  },
  {
    thread: 'v2-usb-c-for-laptop-zh',
    postNo: 1,
    by: 'mei',
    reason: '不只是一个问题：现场导素材的人都缺一块 60 瓦的板，30 瓦只能让电量掉得慢一点。',
    hoursAgo: 4,
  },
]

/** Judged at once: put forward, and answered already. */
export const DISMISSED = {
  thread: 'vb99-on-a-plane-zh',
  postNo: 1,
  nominatedBy: 'zhouyan',
  by: 'lee',
  hoursAgo: 50,
  code: 'answered',
  sentence: '第二帖的清单就是答案：只能随身带，带上参数页。需要的不是新产品。',
} as const

/** The asker herself says what the accepted answer comes to. */
export const SAID_NOT_POSSIBLE = { thread: 'ac-60-wide-plate', by: 'kirsten', postNo: 4, hoursAgo: 70 }

/** Somebody was too quick, and it was noticed. */
export const TAKEN_BACK = {
  thread: 'clamp-that-shows-shut',
  by: 'lee',
  dismissedHoursAgo: 24,
  sentence: 'Pushing the plate sideways along the jaw shows whether it sits in the groove.',
  hoursAgo: 6,
  why: 'A habit is no answer to a clamp that feels shut and is not. Three near falls in one thread.',
}

type SeedCorrection = {
  request: string
  thread: string
  by: string
  text: string
  hoursAgo: number
  settled?: { by: string; hoursAgo: number; answer: string }
}

export const CORRECTIONS: SeedCorrection[] = [
  {
    request: 'db5-short-lead',
    thread: 'db5-shorter-cable',
    by: 'nils',
    text: 'I did not ask for a coiled lead. Coiled is what browned my gimbal out: I need it short, straight and thick.',
    hoursAgo: 18,
  },
  {
    request: 'arm-for-heat',
    thread: 'm7-arm-creeps-in-heat',
    by: 'dapeng',
    text: '我要的是 55 度不滑，不是更重的臂。重一百克只是说我能接受。',
    hoursAgo: 90,
    settled: {
      by: 'lee',
      hoursAgo: 80,
      answer: '我们也是这样理解的：换的是关节里的片，重量只增加 12 克。需求原文没有写重量。',
    },
  },
]
