import type { SeedRequest } from '#db/seed/community/request-types.ts'

export const NOT_YET_ANSWERED: SeedRequest[] = [
  {
    key: 'plate-fuel-gauge',
    title: 'A number instead of four lights on the V2, and a warning before it cuts',
    need: 'Read from the plate how long the battery lasts, and be warned ten minutes before the end, with batteries that report it.',
    line: 'power',
    language: 'en',
    state: 'grading',
    createdDaysAgo: 80,
    mentions: [
      {
        thread: 'percent-instead-of-four-lights',
        postNo: 1,
        quote: 'I have to decide in an advert break whether a battery lasts the next part of the show.',
      },
      {
        thread: 'percent-instead-of-four-lights',
        postNo: 2,
        quote: 'Minutes, please, not per cent. Per cent of what?',
      },
      {
        thread: 'percent-instead-of-four-lights',
        postNo: 5,
        quote: '哪怕只在剩 10% 的时候亮一盏红灯、能从三米外看见，我就不用每半小时派人趴过去数灯了。',
      },
      {
        thread: 'percent-instead-of-four-lights',
        postNo: 6,
        quote: 'Four cameras, four plates, one assistant with a notebook writing down when each battery went on.',
      },
      { thread: 'v2-thirty-percent-brownout', postNo: 5, quote: '两格可能是 49%，也可能是 26%，看着心里没底。' },
    ],
    meToo: { count: 22 },
    steps: [
      { to: 'routed', by: 'lee', daysAgo: 79 },
      {
        to: 'grading',
        by: 'lee',
        daysAgo: 60,
        needGrade: 'B',
        note: 'Kalle’s point decides the scope: a number only where the battery speaks, otherwise a dash.',
      },
    ],
  },
  {
    key: 'grid-for-bare-panel',
    title: '直接装在 LP-60 面板上的薄格栅',
    need: '不装柔光箱，深度 4 厘米以内，把 LP-60 裸面板的光收到 50 度左右，能和挡光板同时用。',
    line: 'lights',
    language: 'zh-CN',
    state: 'grading',
    createdDaysAgo: 64,
    mentions: [
      {
        thread: 'grid-straight-on-lp60',
        postNo: 1,
        quote: '我想要的是一片硬质蜂窝，直接插进装挡光板的那个框里，**深度别超过 4 厘米，角度 40 到 50 度**就够',
      },
      { thread: 'grid-straight-on-lp60', postNo: 2, quote: '效果有七八成，就是开两个小时纸板发黄，心里不踏实。' },
      { thread: 'grid-straight-on-lp60', postNo: 3, quote: '发光不能碰到背景布，柔光箱一伸出来就进画。' },
      {
        thread: 'grid-straight-on-lp60',
        postNo: 4,
        quote: 'I would ask for 60° and a frost behind it. Still want it, though.',
      },
    ],
    meToo: { count: 13 },
    steps: [
      { to: 'routed', by: 'lee', daysAgo: 63 },
      { to: 'grading', by: 'lee', daysAgo: 45, needGrade: 'B', note: '先做三块不同孔径的样片，看亮面上的六边形。' },
    ],
  },
  {
    key: 'low-light-stand',
    title: 'A light stand from 40 to 110 cm with flat feet',
    need: 'Put up to 6 kg of light between 40 and 110 cm, with feet under 30 mm high that slide beneath a table.',
    line: 'lights',
    language: 'en',
    state: 'routed',
    createdDaysAgo: 36,
    mentions: [
      {
        thread: 'light-stand-lower-than-lt24',
        postNo: 1,
        quote:
          'The light belongs **below** the table edge as often as above it, and the LT-24 stops at 88 cm going down.',
      },
      { thread: 'light-stand-lower-than-lt24', postNo: 2, quote: 'I would buy four on the day.' },
      { thread: 'light-stand-lower-than-lt24', postNo: 4, quote: '灯从桌子下面往上打穿玻璃碗，LT-24 最低还是太高' },
    ],
    meToo: { count: 8 },
    steps: [
      { to: 'routed', by: 'lee', daysAgo: 35, note: 'Cora’s two questions are answered: 6 kg is enough, no cushion.' },
    ],
  },
  {
    key: 'vt75-wide-feet',
    title: 'Wide hinged feet for the VT-75: snow, sand, bog',
    need: 'Stand a VT-75 with 11 kg on soft ground at −25 to 60 °C without sinking unevenly, on feet fitted without a tool.',
    line: 'tripods',
    language: 'en',
    state: 'routed',
    createdDaysAgo: 20,
    mentions: [
      {
        thread: 'vt75-feet-in-snow',
        postNo: 1,
        quote: 'twenty minutes into a time-lapse the frame tilts because the sun came out',
      },
      { thread: 'vt75-feet-in-snow', postNo: 3, quote: 'let it be **white or orange**' },
      { thread: 'vt75-feet-in-snow', postNo: 4, quote: 'I screw plywood squares to mine and look like a carpenter.' },
      {
        thread: 'vt75-feet-in-snow',
        postNo: 6,
        quote: 'The answer is a plate with three short teeth underneath, which is also the answer to the valley.',
      },
    ],
    meToo: { count: 11 },
    steps: [{ to: 'routed', by: 'pia', daysAgo: 19 }],
  },
  {
    key: 'sd2-wide-jaw',
    title: 'SD-2 加宽夹口，夹得住带散热壳的硬盘',
    need: '夹住宽到 70 毫米、厚到 20 毫米的外接固态硬盘，或者单独提供加长横梁和螺丝。',
    line: 'monitoring',
    language: 'zh-CN',
    state: 'inbox',
    createdDaysAgo: 4,
    mentions: [
      { thread: 'sd2-jaw-too-narrow-zh', postNo: 1, quote: '现在拿两根扎带捆在兔笼上，换盘要剪。' },
      { thread: 'sd2-jaw-too-narrow-zh', postNo: 2, quote: '我把壳的胶边削了才塞进去' },
      {
        thread: 'sd2-jaw-too-narrow-zh',
        postNo: 3,
        quote: 'Longer screws alone would do it for me: my drive fits the width but is 18 mm deep with its rubber on',
      },
    ],
    meToo: { count: 4 },
    steps: [],
  },
  {
    key: 'db5-short-lead',
    title: 'DB-5 with a 25 cm lead and an angled plug',
    need: 'Feed a Halide 5 from a battery 20 cm away without 40 cm of spare cable in a rubber band.',
    line: 'power',
    language: 'en',
    state: 'inbox',
    createdDaysAgo: 3,
    mentions: [
      {
        thread: 'db5-shorter-cable',
        postNo: 1,
        quote: 'Same part, 25 cm, plug at 90° pointing down: that would be all.',
      },
      { thread: 'db5-shorter-cable', postNo: 2, quote: '25 to 30 cm would suit every cage we have.' },
      { thread: 'db5-shorter-cable', postNo: 3, quote: 'Short and thick, please.' },
    ],
    meToo: { count: 3 },
    steps: [],
  },
]
