import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const shapingThreads: SeedThread[] = [
  {
    key: 'grid-straight-on-lp60',
    line: 'lights',
    kind: 'need',
    language: 'zh-CN',
    author: 'kaiwen',
    title: '能不能出一片直接卡在 LP-60 面板上的格栅？GR-40 必须先装 SB-60，小空间根本摆不开',
    body: `商业棚里经常要在天花板和人中间塞一盏灯当发光。LP-60 裸面板厚度刚好，可是光往四面跑，墙上全是溢光。

GR-40 只能装在 SB-60 前面，加起来深了 **24 厘米**，还吃掉 1.3 挡。我想要的是一片硬质蜂窝，直接插进装挡光板的那个框里，**深度别超过 4 厘米，角度 40 到 50 度**就够，软不软无所谓。`,
    sku: 'GR-40',
    photo: {
      file: 'led-panel-on-stand.jpg',
      alt: '灯架上的 LED 平板灯，四片挡光板打开，面板点亮，背景墙面一片灰',
    },
    startedDaysAgo: 67,
    upvotes: ['wenbo', 'ruolin', 'chenwei', 'sunqi', 'feifei'],
    posts: [
      {
        author: 'wenbo',
        hoursLater: 3,
        body: '同意。我现在用快递箱里的蜂窝纸板裁一块喷黑，40 毫米厚、孔 10 毫米，拿长尾夹夹在挡光板上。效果有七八成，就是开两个小时纸板发黄，心里不踏实。',
        upvotes: ['kaiwen', 'feifei', 'yichen'],
      },
      {
        author: 'ruolin',
        hoursLater: 6,
        body: '时装棚最需要这个。发光不能碰到背景布，柔光箱一伸出来就进画。要是能和挡光板**同时装**就更好，格栅管角度，叶片管边。',
        upvotes: ['kaiwen', 'wenbo'],
      },
      {
        author: 'anders',
        hoursLater: 19,
        body: 'Careful with the number you ask for. On a bare panel a 40° honeycomb of that depth loses more than a stop on axis, and every LED draws its own little hexagon on a glossy product. I would ask for 60° and a frost behind it. Still want it, though.',
        upvotes: ['chenwei'],
      },
      {
        author: 'kaiwen',
        hoursLater: 26,
        replyTo: 4,
        body: '亮面产品上会出六边形，这点我没想到，谢谢 Anders。那就 50 度，后面留一条能插柔光纸的槽。',
        upvotes: ['anders', 'wenbo', 'sunqi'],
      },
    ],
  },
  {
    key: 'barn-doors-do-not-cut',
    line: 'lights',
    kind: 'discussion',
    language: 'en',
    author: 'hana',
    title: 'BD-4 on an LP-60: barn doors that do not cut. Is it me, is it them, or is it physics?',
    body: `Coming from theatre, a barn door makes an **edge**. On the LP-60 the BD-4 makes a suggestion. I close a leaf halfway and the wall gets a gradient forty centimetres wide.

They are well made, they stay where I put them, the lamp stays cool. But what are they for?`,
    sku: 'BD-4',
    photo: {
      file: 'led-panel-on-stand.jpg',
      alt: 'Lit LED panel on a stand, the four leaves of the barn doors opened to different angles',
    },
    startedDaysAgo: 12,
    upvotes: ['maeve', 'lucas', 'fatou', 'beibei'],
    posts: [
      {
        author: 'emeka',
        hoursLater: 1.1,
        body: `Physics. Your theatre lamp is a point behind a lens. The panel is a 30 cm wide source with the leaf 15 cm in front of it. Edge width on the wall is roughly

source width × (leaf to wall) ÷ (lamp to leaf)

30 × 200 ÷ 15 is **four metres** of edge. You saw forty centimetres because only the bright end of it looks like an edge.`,
        upvotes: ['hana', 'lucas', 'emil', 'wenbo', 'ulrich'],
      },
      {
        author: 'will',
        hoursLater: 3,
        body: 'They are for keeping the lamp off the lens and off the ceiling. For an edge: flag on a stand, **close to the subject** and far from the lamp. Cheapest light shaper there is, it is a black rectangle.',
        upvotes: ['hana', 'sven', 'emeka', 'anders'],
      },
      {
        author: 'rosa',
        hoursLater: 5,
        body: 'I disagree that they are only spill blades. Overhead on a table I close two leaves to a slot of 6 cm and get a strip light. One direction soft, the other nearly hard. It is the nicest thing I own for soup.',
        upvotes: ['feifei', 'gita', 'hana', 'noor'],
      },
      {
        author: 'hana',
        hoursLater: 7,
        replyTo: 4,
        body: 'A slot makes the source small, so the edge comes back. Of course it does. I have been fighting four leaves when I should have closed two.',
        upvotes: ['rosa', 'emeka'],
      },
      {
        author: 'viktor',
        hoursLater: 31,
        body: 'While we are at it: leaves of 0.8 mm sheet with a rolled rim would stay straight in a case. Mine arrived flat and are now tagliatelle. A rival whose name I forget rolls the rim and it weighs the same.',
        upvotes: ['hana', 'kirsten'],
      },
      {
        author: 'noor',
        hoursLater: 98,
        replyTo: 4,
        body: 'First week here and I have just lit a bowl of ramen through a slot. Steam reads, the noodles have an edge, the wall behind stays dark. Thank you, Rosa.',
        upvotes: ['rosa', 'hana', 'feifei'],
      },
    ],
  },
  {
    key: 'light-stand-lower-than-lt24',
    line: 'lights',
    kind: 'need',
    language: 'en',
    author: 'gita',
    title: 'A proper stand that starts at 40 cm. The LT-24 begins at 88, and my subject is a ring',
    body: `Tabletop. The light belongs **below** the table edge as often as above it, and the LT-24 stops at 88 cm going down. So I use a floor plate (falls over), a beanbag (sinks), or a stack of encyclopaedias, volumes A to Kr.

Wanted: two sections, **40 to 110 cm**, 16 mm spigot, 6 kg like its brother, feet that go flat so they slide under a table. It need not be light. I would prefer that it is not.`,
    sku: 'LT-24',
    startedDaysAgo: 39,
    upvotes: ['sunqi', 'hyejin', 'kenji', 'paulina', 'noor'],
    posts: [
      {
        author: 'paulina',
        hoursLater: 2.2,
        body: 'Stop motion: eight lights, all of them under a metre, for six weeks. I have eight sawn-off stands, and no tube on them is the length its clamp wants. I would buy four on the day.',
        upvotes: ['gita', 'hyejin'],
      },
      {
        author: 'sven',
        hoursLater: 5,
        body: 'Every grip truck has these, they are called turtle bases and baby stands, since before I was born. No need to invent, only to make one whose feet are under 30 mm high. Mine are 55 and hit the rail of every table in Denmark.',
        upvotes: ['gita', 'will'],
      },
      {
        author: 'feifei',
        hoursLater: 27,
        body: '俯拍美食也要。灯从桌子下面往上打穿玻璃碗，LT-24 最低还是太高，我现在是把上面两节拆了，用胶带固定，气垫也就废了。',
        upvotes: ['gita', 'sunqi', 'rosa'],
      },
      {
        author: 'cora',
        hoursLater: 70,
        body: 'Thank you all, this is a request now. Two questions that decide a lot for a stand: does anybody need it to carry more than 6 kg that low, and would you give up the air cushion to get to 40 cm?',
        upvotes: ['gita', 'paulina'],
      },
      {
        author: 'gita',
        hoursLater: 74,
        replyTo: 5,
        body: 'No, and yes gladly. From 70 cm nothing falls far enough to need a cushion.',
        upvotes: ['paulina', 'sven'],
      },
    ],
  },
]
