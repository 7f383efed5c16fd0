import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const cagesNeeds: SeedThread[] = [
  {
    key: 'fc-5-flip-screen-blocked',
    line: 'cages',
    kind: 'need',
    language: 'zh-CN',
    author: 'haoran',
    title: '装上 HDMI 线夹以后翻转屏打不开，希望 FC-5 的线夹位能下移 12 毫米',
    body: `Halide 5 是侧翻屏。\`FC-5\` 左侧板装上 \`CC-1\` 线夹、插上 HDMI 线之后，屏幕翻到 90 度左右就碰到旋钮，不能朝前。

拍采访要自己坐到镜头前试光，必须看屏幕；拆线夹吧，上次线一松，外录断了 40 秒，补不回来。

希望的样子：左侧板多开一个孔，线夹能**往下挪 12 毫米**（我拿尺量过，10 毫米刚好擦着），或者旋钮换成沉头内六角。哪个都行。`,
    sku: 'FC-5',
    photo: {
      file: 'hdmi-cable-clamp.jpg',
      alt: '兔笼左侧板上的 HDMI 线夹，上方是红色旋钮，线材从插头处向右下弯出',
    },
    startedDaysAgo: 18,
    upvotes: ['xiaoyu', 'yating', 'shuwen', 'linyue', 'siqi', 'zihan', 'aiko', 'mei'],
    posts: [
      {
        author: 'xiaoyu',
        hoursLater: 0.7,
        body: '同样的问题。婚礼跟拍我只好不翻屏，低角度全靠蒙。旋钮那个高度是真的没有必要。',
        upvotes: ['haoran', 'siqi'],
      },
      {
        author: 'laoma',
        hoursLater: 3,
        body: '临时办法：旋钮拧下来，换一颗 **1/4-20 × 12 的平圆头内六角**，头高只有 3 毫米左右，屏幕能过去。缺点是现场拆线要掏扳手。我给客户改过三台了。',
        upvotes: ['haoran', 'zhouyan', 'shuwen', 'xiaoyu', 'yating'],
      },
      {
        author: 'haoran',
        hoursLater: 8,
        replyTo: 3,
        body: '试了，能翻到正面，离屏幕大概还有 1 毫米。先这么用。但我还是希望厂家改孔位，现场带扳手总有忘的一天。',
        upvotes: ['laoma'],
      },
      {
        author: 'aiko',
        hoursLater: 22,
        body: 'Two-camera interviews, same collision here. I mounted the clamp upside down: the knob is then below the plug and the screen clears it by 2 mm, but the cable leaves upwards and rubs on the handle rail. Moving the hole would be the real cure.',
        upvotes: ['haoran', 'mei'],
      },
      {
        author: 'zihan',
        hoursLater: 49,
        body: '直播这边更看重不断线，三台机器都照图上这样装，旋钮压死，宁可不翻屏。如果只能选一个，别为了翻屏把线夹做松。',
        photo: {
          file: 'hdmi-cable-clamp.jpg',
          alt: '装在兔笼侧板上的 HDMI 线夹，上下两片夹住插头，线材自然下垂',
        },
        upvotes: ['kaiwen'],
      },
      {
        author: 'mei',
        hoursLater: 130,
        body: "Me too, and with an `SD-2` on the same side it is worse: the drive stands out 14 mm and the screen stops at 80 degrees (photo). A lower row of holes would help both. On the older Halide 4 the hinge is 9 mm higher, so please don't place the hole for the 5 only; we run both in the same cage with the adaptor shim.",
        photo: {
          file: 'ssd-clamp-on-cage.jpg',
          alt: 'A 2 TB drive in a clamp with two bars on the side of a caged camera, cable leaving at the top',
        },
        upvotes: ['haoran', 'oliver'],
      },
    ],
  },
  {
    key: 'hc-1-second-pin-hole',
    line: 'cages',
    kind: 'need',
    language: 'en',
    author: 'thandi',
    title: 'HC-1 needs locating pins on the top bar: the handle turns when the operator does',
    body: `The \`HC-1\` has two 3/8-16 holes on the top bar and neither has the two small pin holes beside it. So anything with one screw turns: on a whip pan last week the handle went 15 degrees left and my lens motor with it. Focus marks gone, take gone.

What we miss: the same locating holes that the \`FC-5\` has. It is a half cage, I know it is meant to be light, but two 2.5 mm holes make it lighter.`,
    sku: 'HC-1',
    startedDaysAgo: 95,
    upvotes: ['tomasz', 'liang', 'anders', 'rachel', 'quentin', 'adaeze', 'jiahao', 'zane', 'nils'],
    posts: [
      {
        author: 'anders',
        hoursLater: 4,
        body: 'Until then: `NR-70` on the top bar with **both** its screws, and a handle with a NATO foot. Two screws can not turn. It costs you 31 g and 9 mm of height.',
        upvotes: ['thandi', 'tomasz', 'sven'],
      },
      {
        author: 'thandi',
        hoursLater: 5,
        replyTo: 2,
        body: 'That is what I do now on the A camera. It blocks the hot shoe lid by 2 mm, so the radio receiver has to live elsewhere. A workaround for a workaround.',
        upvotes: ['rachel', 'tomasz'],
      },
      {
        author: 'tomasz',
        hoursLater: 26,
        body: 'Rule of thumb from prep: one 3/8-16 done up by hand, say 2 N·m, holds 1.5 to 2 N·m of twist before anodised aluminium slides. A 2.6 kg rig with its mass 100 mm off the screw makes 2.6 N·m when a pan starts at 1 g, and whip pans do. Pins are not a luxury.',
        upvotes: ['thandi', 'anders', 'ulrich', 'liang', 'viktor'],
      },
      {
        author: 'jiahao',
        hoursLater: 51,
        body: '稳定器上架更明显，急停一下手柄就歪。我在接触面垫了一层 400 目砂纸，管用，但每次拆都要换，很土。',
        upvotes: ['thandi', 'linyue'],
      },
      {
        author: 'cora',
        hoursLater: 75,
        body: 'I look after the backlog. Thank you for saying what happened and not only what to drill; the lost take is the part that counts for grading. If your case is another one (stabiliser, car, shoulder), please say so here.',
        upvotes: ['thandi', 'emil'],
      },
      {
        author: 'zane',
        hoursLater: 260,
        body: 'Car then. Hard mount at 120 km/h, small vibration for 40 minutes, handle used only as an anchor for the safety wire. It turned 5 degrees on its own. Nobody touched it.',
        upvotes: ['will', 'jade', 'thandi'],
      },
    ],
  },
  {
    key: 'lb-5-centre-mark',
    line: 'cages',
    kind: 'need',
    language: 'en',
    author: 'greta',
    title: 'LB-5: engrave where the optical axis is, on both arms',
    body: `Copy stand, flat works, landscape and portrait all day. Each turn of the \`LB-5\` I find the centre again with a mirror, because nothing on the bracket says where the lens axis is.

A single engraved line on each arm would do it. No scale, no ornament: where the pupil of a given lens sits I can measure myself.

I have scratched my own with a height gauge, ±0.2 mm. It works and it looks like vandalism.`,
    sku: 'LB-5',
    startedDaysAgo: 37,
    upvotes: ['ines', 'eva', 'kenji', 'paulina', 'ulrich'],
    posts: [],
  },
]
