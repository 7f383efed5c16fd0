import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const panelThreads: SeedThread[] = [
  {
    key: 'lp60-hum-in-interviews',
    line: 'lights',
    kind: 'fault',
    language: 'en',
    author: 'isaac',
    title: 'LP-60 sings at 30 %. The sound recordist asked who brought the mosquito',
    body: `Interview in a carpeted office, LP-60 as key at 1.2 m, dimmed to 30 %. Quiet room, lavalier plus a boom: there is a thin tone in both tracks at about **7 kHz**. It goes away above 55 % and comes back below. The fan is not running, so it is not the fan.

On mains it is louder than on a V-lock, but it is there on both. Second unit, same batch: same note, a bit flatter, so together they beat. Lovely.`,
    sku: 'LP-60',
    photo: {
      file: 'led-panel-on-stand.jpg',
      alt: 'LED panel with barn doors, switched on, on a chrome light stand against a grey wall',
    },
    startedDaysAgo: 26,
    upvotes: ['luz', 'aiko', 'yating'],
    posts: [
      {
        author: 'luz',
        hoursLater: 2,
        body: 'I do my own sound, so I have met this mosquito. It is a coil in the driver moving at the switching frequency. It leaves through the **yoke**: put a folded glove between yoke and stand and listen again.',
        upvotes: ['isaac', 'emeka'],
      },
      {
        author: 'isaac',
        hoursLater: 20,
        replyTo: 2,
        body: 'Glove: the lavalier is clean, the boom still hears it. About 6 dB better on my meter. Thank you, but I am not going to explain a glove to the chairman of a bank.',
        upvotes: ['luz'],
      },
      {
        author: 'emeka',
        hoursLater: 23,
        body: 'Run it at 60 % and put 0.3 ND gel in the frame. 60 % through 0.3 is 30 %, no tone, and the colour is better up there too. Costs you battery, saves you the take.',
        upvotes: ['isaac', 'hana', 'wenbo', 'rosa'],
      },
      {
        author: 'oliver',
        hoursLater: 28,
        body: 'Mine from two years ago is silent at every level. So something changed inside, and whoever changed it did not sit in a quiet room afterwards.',
        upvotes: ['isaac', 'aiko'],
      },
      {
        author: 'lee',
        hoursLater: 71,
        body: 'I do not build lights, so I took one of ours and a measuring microphone to the people who do. Confirmed: units made since last spring have another driver choke, without varnish. A varnished one is being tried now. Until I can tell you the serials, Emeka’s gel is the honest advice, and anybody who needs silence this month may send theirs in.',
        upvotes: ['isaac', 'luz', 'emeka', 'oliver', 'emil'],
      },
    ],
  },
  {
    key: 'lp60-runtime-on-vb99-zh',
    line: 'lights',
    kind: 'question',
    language: 'zh-CN',
    author: 'yating',
    title: 'LP-60 挂一块 VB-99，满功率到底能亮多久？说明书写 1.6 小时，我只有 1 小时 20 分',
    body: `外拍访谈，没有市电。99 瓦时 ÷ 60 瓦 = 1.65 小时，说明书大概就是这么除出来的。我实测满功率 5600 K 两次，1:21 和 1:19 就掉到一半亮度了，电池是新的，室温 22 度。

是电池虚标，还是灯不止 60 瓦？下周要连拍三小时，得算清楚带几块。`,
    sku: 'LP-60',
    startedDaysAgo: 54,
    upvotes: ['shuwen', 'beibei', 'sunqi'],
    posts: [
      {
        author: 'wenbo',
        hoursLater: 1.8,
        accepted: true,
        body: `都没骗你，只是各说各的。

- 60 瓦是 **LED 端**的功率，驱动效率按 90 % 算，电池端要出 66～67 瓦。
- 14.8 伏下这是 4.5 安，VB-99 在这个电流能放出来的大概 93 瓦时左右。
- 93 ÷ 67 ≈ **1.39 小时**，也就是 1:23。你那两次完全正常。

三小时满功率要三块，带四块。但先问自己要不要满功率：开到 70 % 只暗半档，单块能到两小时，三小时两块够了。`,
        upvotes: ['yating', 'shuwen', 'haoran', 'sunqi', 'zihan'],
      },
      {
        author: 'guoqiang',
        hoursLater: 4,
        body: '还有一点，快没电的时候灯自己降亮度是保护电压，不是坏了。关键采访别等它降，剩一格就换，换电那两秒灯灭，人物一眨眼你这条就废了。',
        upvotes: ['yating'],
      },
      {
        author: 'yating',
        hoursLater: 7,
        replyTo: 2,
        body: '原来 60 瓦是灯珠那头。按 70 % 实测 1:58，亮度差半档完全能接受。说明书要是写“电池端 67 瓦”，我就不用来问了。',
        upvotes: ['wenbo', 'sunqi'],
      },
      {
        author: 'kaiwen',
        hoursLater: 30,
        body: '我的习惯是一块挂灯上，一块用 D-tap 线挂灯架底下当配重，满功率两块轮着来，不断光。前提是灯上那口和 D-tap 口能同时接，先在棚里试一遍再出门。',
        upvotes: ['yating', 'wenbo'],
      },
    ],
  },
  {
    key: 'lp60-two-units-green',
    line: 'lights',
    kind: 'question',
    language: 'en',
    author: 'greta',
    title: 'Two LP-60s two years apart, same settings, one visibly greener. Match in the light or in the file?',
    body: `Repro work: two panels at 45° on a flat painting. Both LP-60, both at 5600 K, one bought two years after the other. The left half of a grey board measures **+0.004 Duv** against the right one. That is small for a wall and large for a nineteenth-century sky.

I can correct a gradient in the file, but then I am painting. Is there a decent way to match them in the light?`,
    sku: 'LP-60',
    startedDaysAgo: 112,
    upvotes: ['eva', 'gita', 'hyejin', 'chenwei'],
    posts: [
      {
        author: 'gita',
        hoursLater: 1.5,
        body: 'Swap them left and right first, and shoot again. I spent a day matching two panels once and it was the wall.',
        upvotes: ['greta', 'eva', 'kenji'],
      },
      {
        author: 'greta',
        hoursLater: 3,
        replyTo: 2,
        body: 'Swapped. The green moves with the lamp, alas, and not with the wall.',
      },
      {
        author: 'eva',
        hoursLater: 8,
        accepted: true,
        body: `In the light, always, if the subject is bigger than a face: a file correction cannot know where one lamp stops and the other starts.

1. Let both run 20 minutes at the level you use. LEDs drift green as they warm, and not equally.
2. Measure each lamp **alone** on the same spot of the same grey card.
3. An eighth minus-green gel is about −0.003 to −0.004 Duv. One layer on the green one, measure again.
4. Set the colour temperature of the gelled one again; it will have moved 80 to 120 K.

Write the lamp’s serial on the gel. In six months you will not remember whose it is.`,
        upvotes: ['greta', 'gita', 'chenwei', 'hyejin', 'wenbo', 'renata', 'paulina'],
      },
      {
        author: 'greta',
        hoursLater: 54,
        replyTo: 4,
        body: 'One eighth on the older one: 0.0006 between them after warm-up, below what my card can tell. The tip with the serial is pencilled on the frame already.',
        upvotes: ['eva'],
      },
      {
        author: 'chenwei',
        hoursLater: 60,
        body: '棚里四盏 LP-60，三个批次，我也是按序列号配纸。顺带说一句：型号不变、灯珠换了批次，厂家应该写出来，哪怕写在箱子上。对做复制的人来说，这就是两款灯。',
        upvotes: ['greta', 'eva', 'sunqi', 'kenji'],
      },
    ],
  },
]
