import type { Application } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import type { SampleStepName } from '#app/features/backlog/samples/sample-steps.ts'
import type { SeedPhoto } from '#db/seed/community/seed-types.ts'

/** `afterPick` counts days from the day after its round is over; a minus is before that. */
type SeedSampleStep = {
  by: string
  step: SampleStepName | 'address'
  afterPick: number
  fields?: SampleFields
  /** Key of the thread where it is spoken of. */
  sharedIn?: string
}

export type SeedSample = {
  by: string
  /** Key of the request. */
  request: string
  /** In which round: so many months before this one. */
  monthsAgo: number
  /** Day of that month. */
  day: number
  application: Omit<Application, 'photo'>
  photo: SeedPhoto
  /** Points of the readers, in the order of the rubric. */
  readings: { by: string; points: [number, number, number, number, number]; note: string }[]
  steps: SeedSampleStep[]
}

const ADMIT = { regionOk: true, ageOk: true }

export const SAMPLES: SeedSample[] = [
  {
    by: 'finn',
    request: 'ct3-half-ball',
    monthsAgo: 3,
    day: 10,
    application: {
      ...{
        camera: 'FX-6 in a half cage, 4.8 kg ready to shoot',
        lens: '24–70 mm f/2.8',
        mount: 'CT-3 shoulder, 3/8-16',
      },
      ...{ scene: 'travel', region: 'europe' },
      usedFor: 'Scree and snow, often twenty set-ups a day, gloves on. I carry everything myself.',
      fails:
        'Nothing under me is level, so I reset three legs for every position. With a leveller screwed on the shoulder I lose 62 mm, and in wind the long lens shows it.',
    },
    photo: {
      file: 'fluid-head-at-sunset.jpg',
      alt: 'My CT-3 on a slope, with the leveller that I would like to leave at home',
    },
    readings: [
      {
        by: 'pia',
        points: [3, 3, 2, 2, 3],
        note: 'The same slope that half of those who asked stand on. We learn whether 34 mm are low enough.',
      },
      {
        by: 'raj',
        points: [2, 3, 3, 2, 3],
        note: 'A leveller on a plate of our own: little to turn, and half of it is on the shelf.',
      },
    ],
    steps: [
      { by: 'cora', step: 'admit', afterPick: -12, fields: ADMIT },
      {
        by: 'raj',
        step: 'sketch',
        afterPick: 3,
        fields: {
          ...{ verdict: 'changed', hours: 11, material: 140 },
          idea: 'Not a bowl: the casting has no room for one. A flat leveller with two wedges and one knob, 34 mm high.',
          sketch:
            'Two wedges of 6 mm aluminium, 64 mm across, turned against each other by one knob at the side; ±9 degrees. Fits the flat 60 mm platform with the screw that is there.',
          safety: 'If the knob comes loose the wedges stay put under load; a pin keeps them from parting.',
        },
      },
      { by: 'finn', step: 'accept', afterPick: 4 },
      { by: 'finn', step: 'address', afterPick: 4 },
      {
        by: 'raj',
        step: 'make',
        afterPick: 6,
        fields: {
          drawing: 'CT3-LV rev A',
          parts: [
            { what: 'AP-38 plate, drilled', sku: 'AP-38', pieces: 1, cost: 28 },
            { what: 'Wedges, turned and anodised', sku: null, pieces: 2, cost: 190 },
            { what: 'Knob M6 with steel insert', sku: null, pieces: 1, cost: 14 },
          ],
        },
      },
      {
        by: 'raj',
        step: 'work',
        afterPick: 12,
        fields: { progress: 'Wedges are back from anodising; the knob fits on Thursday.' },
      },
      {
        by: 'raj',
        step: 'check',
        afterPick: 16,
        fields: {
          loadCheck: '12 kg for three days at 9 degrees, 6 kg of side pull for an hour: no slip, 0.1 mm at the edge.',
          fitCheck: 'On three CT-3 of different years.',
          limits: 'Up to 8 kg. Not with a fluid head heavier than 3 kg, and not over people.',
        },
      },
      {
        by: 'cora',
        step: 'ship',
        afterPick: 18,
        fields: {
          ...{ carrier: 'Nordpost', tracking: 'NP 4471 2290 IS', customs: 90, postage: 24, price: 165 },
          careSheet:
            'Fit it on a table first, with the camera off it.\nTighten the knob by hand, never with a tool.\nRinse after salt; a drop of oil on the thread once a month.',
        },
      },
      { by: 'finn', step: 'receive', afterPick: 23 },
      {
        by: 'finn',
        step: 'feedback',
        afterPick: 43,
        fields: {
          ...{ fits: 'yes', holds: 'yes', faster: 'yes', trusted: 'partly', replaces: 'partly', wouldBuy: 6 },
          words:
            'One knob, four seconds, and 28 mm lower than what I had: on rock I would not give it back. But in the cold it is not ready. Below −8 °C the knob turns so hard that I take my glove off, and twice the wedges moved a degree while I panned a 200 mm. On a paid job I would still carry the old leveller with me. It also rattles in the bag.',
          change:
            'A knob twice as wide, a drier thread, and some notch that tells me with closed eyes that it is locked.',
        },
      },
      { by: 'finn', step: 'share', afterPick: 46, sharedIn: 'ct3-half-ball' },
    ],
  },
  {
    by: 'zane',
    request: 'ct3-half-ball',
    monthsAgo: 2,
    day: 12,
    application: {
      ...{ camera: 'A-1 body with grip, 2.9 kg', lens: '100–400 mm', mount: 'CT-3 shoulder, Arca-type head' },
      ...{ scene: 'sports', region: 'europe' },
      usedFor: 'Beside a race track, on a bank of gravel. Ten minutes between two corners.',
      fails: 'By the time three legs are right the pack is through. I have taken to holding the tripod at an angle.',
    },
    photo: { file: 'arca-plate-on-ball-head.jpg', alt: 'The head at its end stop, and the horizon still crooked' },
    readings: [
      {
        by: 'pia',
        points: [3, 2, 2, 2, 2],
        note: 'Another load and another head than the first sample: we learn whether one part serves both.',
      },
      { by: 'raj', points: [2, 2, 3, 3, 2], note: 'The drawing is there; only the upper wedge changes.' },
    ],
    steps: [
      { by: 'cora', step: 'admit', afterPick: -9, fields: ADMIT },
      {
        by: 'raj',
        step: 'sketch',
        afterPick: 4,
        fields: {
          ...{ verdict: 'ok', hours: 7, material: 110 },
          sketch: 'As the first one, with a wider knob and a steel ball that clicks every two degrees.',
          safety: 'The pin of rev A stays. The click is no lock, and the care sheet says so.',
        },
      },
      { by: 'zane', step: 'accept', afterPick: 6 },
      { by: 'zane', step: 'address', afterPick: 6 },
      {
        by: 'raj',
        step: 'make',
        afterPick: 10,
        fields: {
          drawing: 'CT3-LV rev B',
          parts: [
            { what: 'AP-38 plate, drilled', sku: 'AP-38', pieces: 1, cost: 28 },
            { what: 'Wedges, rev B', sku: null, pieces: 2, cost: 205 },
          ],
        },
      },
      {
        by: 'raj',
        step: 'work',
        afterPick: 20,
        fields: { progress: 'The click works on the bench; now it goes into the freezer.' },
      },
    ],
  },
  {
    by: 'ana',
    request: 'ct3-half-ball',
    monthsAgo: 2,
    day: 17,
    application: {
      ...{ camera: 'FX-6, 5 kg in the cage', lens: '18–80 mm', mount: 'CT-3 shoulder' },
      ...{ scene: 'documentary', region: 'europe' },
      usedFor: 'Interviews on stairs, in fields and on boats; I set up alone while people wait.',
      fails:
        'Three legs for each position, with somebody watching. I begin to choose level places instead of good ones.',
    },
    photo: { file: 'rig-on-tripod-window-light.jpg', alt: 'My rig, level by three legs and a book' },
    readings: [
      {
        by: 'pia',
        points: [2, 2, 2, 2, 3],
        note: 'Documentary on uneven floors is the most frequent case in the ledger.',
      },
      { by: 'raj', points: [2, 2, 2, 3, 2], note: 'Heavier than the two others: a test for the pin.' },
    ],
    steps: [
      { by: 'cora', step: 'admit', afterPick: -8, fields: ADMIT },
      {
        by: 'raj',
        step: 'sketch',
        afterPick: 21,
        fields: {
          ...{ verdict: 'changed', hours: 8, material: 120 },
          idea: 'Wedges of steel instead of aluminium, since 5 kg on a boat is a moving load.',
          sketch: 'As rev B, both wedges in steel, 310 g instead of 180 g, ±7 degrees instead of ±9.',
          safety: 'A second pin. Not to be used on a boat without a line.',
        },
      },
    ],
  },
  {
    by: 'jonas',
    request: 'vt75-wide-feet',
    monthsAgo: 0,
    day: 1,
    application: {
      ...{ camera: 'Broadcast shoulder camera, 9 kg', lens: '17 × 8.5', mount: 'VT-75 spikes' },
      ...{ scene: 'sports', region: 'europe' },
      usedFor: 'Ski stadiums: four hours on one spot while the sun works on the snow.',
      fails: 'One leg sinks and the horizon goes, live. I stand on plywood squares that freeze to the ground.',
    },
    photo: { file: 'rig-parts-flat-lay.jpg', alt: 'The plywood squares, and what is left of the third' },
    readings: [
      {
        by: 'pia',
        points: [3, 2, 2, 3, 2],
        note: 'Simple to make, and whoever works on snow or sand would learn from it.',
      },
    ],
    steps: [{ by: 'cora', step: 'admit', afterPick: Number.NEGATIVE_INFINITY, fields: ADMIT }],
  },
  {
    by: 'siqi',
    request: 'v2-19mm-clamp',
    monthsAgo: 0,
    day: 1,
    application: {
      ...{ camera: '全画幅摄影机，套好 6.2 公斤', lens: '24–70 毫米', mount: '19 毫米导管，间距 104 毫米' },
      ...{ scene: 'wedding', region: 'southeast-asia' },
      usedFor: '婚礼全天双机位，电池挂在尾部，换位置时整机提着走。',
      fails: '现在靠转接桥，多了三百多克，提起来电池会晃，走快了能看到画面抖。试过加一根短管，反而更高。',
    },
    photo: { file: 'v-mount-plate-on-15mm-rods.jpg', alt: '现在的装法：V2 挂板夹在 15 毫米转接桥上' },
    readings: [],
    steps: [],
  },
]
