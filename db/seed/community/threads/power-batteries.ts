import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const batteryThreads: SeedThread[] = [
  {
    key: 'vb99-in-the-cold',
    line: 'power',
    kind: 'discussion',
    language: 'en',
    author: 'jonas',
    title: 'What a VB-99 gives at −20 °C, measured: 61 Wh of its 99, and 88 if it slept in my jacket',
    body: `Three VB-99, same age, constant 30 W load (a lamp in a bucket), until the plate cut at 11 V. Cold ones stood outside for six hours first.

| start of the battery | air | energy out |
| --- | --- | --- |
| +21 °C | +21 °C | 96 Wh |
| +21 °C, from the jacket | −20 °C | 88 Wh |
| 0 °C | −20 °C | 77 Wh |
| −20 °C | −20 °C | **61 Wh** |

The warm one keeps itself half warm at 30 W. The cold one never gets there. The data sheet has one number, 99, and no temperature beside it.`,
    sku: 'VB-99',
    startedDaysAgo: 29,
    upvotes: ['bjorn', 'finn', 'kalle', 'oksana', 'ulrich', 'dmitri', 'taro', 'magnus'],
    posts: [
      {
        author: 'bjorn',
        hoursLater: 1.5,
        body: 'Matches my notebooks within a few watt-hours. Neoprene sleeve from a wine shop, 4 mm: another 6 or 7 Wh, and it looks as though you brought a bottle.',
        upvotes: ['jonas', 'finn', 'stella'],
      },
      {
        author: 'dmitri',
        hoursLater: 6,
        body: 'The number people forget is the other direction: **do not charge below zero**. A pack that came in from −20 needs three hours in the room before it goes on the charger. Plating does not show on four lights.',
        upvotes: ['jonas', 'kalle', 'ivan', 'petra'],
      },
      {
        author: 'oksana',
        hoursLater: 9,
        body: 'News does not have three hours. I carry two per one I need and rotate from the inside pocket. It is a diet as well.',
        upvotes: ['bjorn', 'farid'],
      },
      {
        author: 'ulrich',
        hoursLater: 22,
        body: 'At 30 W your internal resistance loss is small; at 100 W the cold pack would sag to the cut-off long before 61 Wh. Would you repeat one line at 80 W? I send you the lamp.',
        upvotes: ['jonas', 'emeka'],
      },
      {
        author: 'jonas',
        hoursLater: 96,
        replyTo: 5,
        body: 'Done, no need for the lamp: −20 °C, 80 W, **38 Wh**, cut after 28 minutes. Then it rested ten minutes, woke up and offered six more, as batteries do.',
        upvotes: ['ulrich', 'bjorn', 'kalle', 'guoqiang'],
      },
      {
        author: 'tianyi',
        hoursLater: 130,
        body: '稻城零下十五度，我是把电池塞羽绒服里，用一根 0.6 米的 D-tap 线引出来。比什么保温套都好使，缺点是人和机器拴在一起，走路要记得。',
        upvotes: ['jonas', 'dapeng'],
      },
    ],
  },
  {
    key: 'vb99-on-a-plane-zh',
    line: 'power',
    kind: 'question',
    language: 'zh-CN',
    author: 'haoran',
    title: 'VB-99 坐飞机到底能带几块？安检让我把贴纸上的瓦时数指给他看，贴纸磨没了',
    body: `下个月飞三段，国内转国际。四块 VB-99，99 瓦时，按说 100 以下随便带。上次在登机口被拦，因为贴纸磨花了，“看不清就按超标处理”，差点扔两块。

几个问题：四块行不行？要不要拆散放？标签磨了怎么办，能自己打一张吗？`,
    sku: 'VB-99',
    startedDaysAgo: 131,
    upvotes: ['shuwen', 'linyue', 'mingze', 'dara'],
    posts: [
      {
        author: 'zhouyan',
        hoursLater: 2,
        accepted: true,
        body: `我们公司每周都有人带着电池飞，按这个清单没再被扣过：

1. **只能随身，不能托运**。单块不超过 100 瓦时的，多数航司不限到具体块数，但要求“自用合理数量”；有的航司写死上限，出票后查它的网页，三段飞就查三家。
2. 每块触点贴绝缘胶带或套盖子，单独装袋，别和钥匙放一起。
3. 标签必须看得清“14.8 V、6.7 Ah、99 Wh”。磨了就找厂家换外壳贴，**别自己打**，安检认得出来，反而说不清。
4. 机上全程别用、别充。

四块按自用一般没问题，分两个人带更稳。`,
        upvotes: ['haoran', 'shuwen', 'mingze', 'dara', 'kaiwen', 'linyue'],
      },
      {
        author: 'mingze',
        hoursLater: 6,
        body: '再加一条：带一张说明书里参数页的打印件，和电池放在一起。不是官方凭证，但人家低头一对数字，态度就不一样了。',
        upvotes: ['haoran', 'zhouyan'],
      },
      {
        author: 'dara',
        hoursLater: 15,
        body: 'One-person crew, same fear. What I would ask the maker: **engrave** the watt-hours into the shell. Ink on a thing that is rubbed against rods all day is not a label, it is a countdown.',
        upvotes: ['haoran', 'shuwen', 'zhouyan', 'petra', 'kirsten'],
      },
      {
        author: 'haoran',
        hoursLater: 890,
        replyTo: 2,
        body: '回来报平安：三段四块，全过。第二段确实只认标签，我拿去售后换的新贴，当场点头。Dara 说的刻字我举双手赞成。',
        upvotes: ['zhouyan', 'dara'],
      },
    ],
  },
  {
    key: 'db5-shorter-cable',
    line: 'power',
    kind: 'need',
    language: 'en',
    author: 'aiko',
    title: 'DB-5 with a 25 cm lead and an angled plug. 60 cm is a skipping rope on a small rig',
    body: `Two interview cameras, battery on the back of each cage, distance from D-tap to battery door: **19 cm**. The DB-5 comes with 60 cm of straight cable, so 40 cm of it lives in a rubber band and catches on the tilt knob.

I do not want to shorten it myself because the regulator is moulded in. Same part, 25 cm, plug at 90° pointing down: that would be all.`,
    sku: 'DB-5',
    startedDaysAgo: 4.5,
    upvotes: ['mei', 'isaac', 'oliver'],
    posts: [
      {
        author: 'mei',
        hoursLater: 3,
        body: 'Yes. Ours are in a spiral wrap with a cable tie at each end, which the client once called “the snake”. 25 to 30 cm would suit every cage we have.',
        upvotes: ['aiko'],
      },
      {
        author: 'nils',
        hoursLater: 10,
        body: 'On a gimbal I need it short as well, but **coiled** would be wrong (see my brown-out). Short and thick, please.',
        upvotes: ['aiko', 'kalle'],
      },
      {
        author: 'shuwen',
        hoursLater: 26,
        body: '我正好相反，电池放腰包里，60 厘米还嫌短。所以别改，**加**一个短的型号就好。',
        upvotes: ['aiko', 'tianyi'],
      },
    ],
  },
  {
    key: 'ds4-splitter-polarity',
    line: 'power',
    kind: 'question',
    language: 'en',
    author: 'yusuf',
    title: 'Which way round is the key on the DS-4? A 14.4 V light of mine did not survive the last splitter',
    body: `A no-name splitter took a light from me: one of its four sockets was wired the other way round, the plug went in without force, and I got a smell and an invoice.

Before I put the DS-4 between a VB-99 and two lights: are all four sockets keyed so that a plug **cannot** enter reversed, or is it printed only? And has somebody put a meter on all four? I will do it too, but I would like to be the second.`,
    sku: 'DS-4',
    startedDaysAgo: 1.1,
    upvotes: ['emeka'],
    posts: [],
  },
]
