import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const rodsFitting: SeedThread[] = [
  {
    key: 'rod-spacing-60-or-104',
    line: 'rods',
    kind: 'question',
    language: 'en',
    author: 'noor',
    title: '60 mm or 104 mm between rods? A matte box "for 15 mm" does not slide on',
    body: `Borrowed a matte box, the label says "15 mm studio". My rods are the \`RT-30\` in an \`RC-15\`, also 15 mm. One goes in, the other is nowhere near its hole.

Is 15 mm not 15 mm? And is there a piece that goes between, or do I give the box back?`,
    sku: 'RC-15',
    startedDaysAgo: 6.3,
    upvotes: ['lucas', 'yichen', 'gita', 'dara'],
    posts: [
      {
        author: 'dara',
        hoursLater: 0.4,
        body: 'Same tube, different railway. You have the narrow one.',
        upvotes: ['noor', 'luz', 'sven', 'quentin'],
      },
      {
        author: 'tomasz',
        hoursLater: 1,
        body: `Three standards live side by side. Diameter, then centre to centre, then rod plane to optical axis:

- **15 mm LWS** (lightweight): 60 mm, 85 mm
- **15 mm studio**: 100 mm, 118 mm
- **19 mm studio**: 104 mm, 135 mm

Yours is the first, the box is the second. There are bridge pieces from 60 to 100, but then the box sits 33 mm too high for your camera, so you need a riser for the camera as well. For a borrowed box: give it back and ask for the LWS bracket of the same box. Most makers have one, four screws.`,
        accepted: true,
        upvotes: ['noor', 'dara', 'lucas', 'liang', 'emil', 'vera', 'kirsten', 'thandi', 'yichen', 'anders'],
      },
      {
        author: 'kirsten',
        hoursLater: 3,
        body: 'From behind the counter: the person who prepared that box should have asked what it goes on. If it was one of ours, I am sorry.',
        upvotes: ['noor', 'tomasz', 'ivan', 'vera'],
      },
      {
        author: 'noor',
        hoursLater: 23,
        replyTo: 3,
        body: 'Bracket swapped, box on, axis fits to the millimetre. I wrote the three pairs of numbers on gaffer tape inside the lid of my case.',
        upvotes: ['tomasz', 'dara', 'emil'],
      },
    ],
  },
  {
    key: 'rc-15-lever-bottoms-out',
    line: 'rods',
    kind: 'fault',
    language: 'en',
    author: 'tomasz',
    title: 'RC-15 lever reaches its stop before it grips carbon rods',
    body: `Two of four \`RC-15\` no longer hold \`RT-30\` rods. The red lever goes all the way round to the body and the follow focus still slides with one finger. On aluminium rods the same clamps are fine.

- Clamps: bought 3 years ago, about 200 shooting days
- Rods measured: carbon 14.96 and 14.95, aluminium 14.99
- Lever: pulled and re-indexed one notch, which helped for a week

Wear in the bore, or is the slot too narrow?`,
    sku: 'RC-15',
    photo: {
      file: 'rod-clamp-macro.jpg',
      alt: 'Close view of a 15 mm double rod clamp with a red lever, two dark rods running through it',
    },
    startedDaysAgo: 118,
    upvotes: ['liang', 'thandi', 'quentin', 'zhouyan', 'anders', 'vera'],
    posts: [
      {
        author: 'viktor',
        hoursLater: 2,
        body: `Slot. I cut one open (mine, not a rental one). New, the slot is 0.8 mm wide; with a 14.95 rod in a 15.03 bore you need to close about 0.08 mm of diameter, which is π times that round the circle: **0.25 mm of the slot gone before it touches**. Fine. But after 200 days the lever's cam had worn 0.4 mm, and then the lever meets the body first.

So: the cam wears, not the bore. A 0.5 mm steel washer under the lever head gives you the travel back.`,
        accepted: true,
        upvotes: ['tomasz', 'ulrich', 'liang', 'ivan', 'kalle', 'laoma', 'quentin'],
      },
      {
        author: 'kalle',
        hoursLater: 6,
        replyTo: 2,
        body: 'Confirming on two of ours, with hardened M5 washers, 0.5 mm. Grease the cam face while you are there: a trace of molybdenum paste, none of it on the rod.',
        upvotes: ['tomasz', 'viktor', 'vera'],
      },
      {
        author: 'anders',
        hoursLater: 12,
        body: 'An aluminium cam running on an anodised body is a consumable, and nobody told us. The clamps of the small Danish maker I also own have a brass shoe under the lever: five years, no play. Not rocket science.',
        upvotes: ['sven', 'tomasz', 'thandi', 'birgit'],
      },
      {
        author: 'liang',
        hoursLater: 20,
        body: '跟焦这边遇到一样的情况。补充一点：碳管表面有手油时更容易滑，酒精擦干净能撑一阵。但根子确实是凸轮磨损，垫圈法我已经用了两个月，没再滑。',
        upvotes: ['tomasz', 'haoran', 'zhouyan'],
      },
      {
        author: 'tomasz',
        hoursLater: 190,
        body: 'Washers in on all four, a week of handheld behind them, marks stay where I put them. Accepted. I would still like the maker to make the cam from steel; I would gladly carry the extra 5 g.',
        upvotes: ['viktor', 'liang', 'anders', 'quentin'],
      },
    ],
  },
  {
    key: 'motor-twists-15mm-rods',
    line: 'rods',
    kind: 'question',
    language: 'zh-CN',
    author: 'liang',
    title: '跟焦电机一换向，15 毫米导管跟着扭，LS-15 装在哪个位置最有用？',
    body: `\`RT-30\` 碳管，单管挂无线跟焦电机，0.8 模齿轮，镜头阻尼偏重的老变焦。快速来回拉焦时能看到电机先扭一下，镜头才动，焦点环空程大概 2 度，在 85 毫米端就是从眼睛跑到耳朵。

现在的顺序（从机身往前）：管夹、电机、\`LS-15\` 镜头托架。想问：托架应该放电机前面还是后面？换铝管有没有用？`,
    sku: 'LS-15',
    photo: {
      file: 'rod-clamp-macro.jpg',
      alt: '15 毫米双管夹近景，两根深色导管穿过夹体，右侧是红色锁紧扳手',
    },
    startedDaysAgo: 83,
    upvotes: ['linyue', 'jiahao', 'haoran', 'thandi'],
    posts: [
      {
        author: 'guoqiang',
        hoursLater: 2,
        body: '先看电机夹的锁紧，再看管。十次有八次是夹子没压死，不是管子扭。拿记号笔在夹子和管子接缝处画一道线，拉几次焦看线有没有错开。',
        upvotes: ['liang', 'laoma', 'zhouyan'],
      },
      {
        author: 'liang',
        hoursLater: 5,
        replyTo: 2,
        body: '画了，线没错开，确实是整根管在弯。电机悬在离管夹 180 毫米的地方。',
        upvotes: ['guoqiang'],
      },
      {
        author: 'thandi',
        hoursLater: 7,
        body: `Put the support **right next to the motor**, on the camera side or the lens side does not matter, but within 30 mm. A support ties lens and rods together, so when the motor pushes the lens ring, both move together and the gear does not see it.

Also: motor on the *other* rod than the one your clamp's lever is on, if you can. The lever side has a bit more give.`,
        accepted: true,
        upvotes: ['liang', 'tomasz', 'linyue', 'anders', 'jiahao', 'haoran'],
      },
      {
        author: 'laoma',
        hoursLater: 11,
        body: '算一下就明白：一根 15 毫米碳管悬 180 毫米，前端受 20 牛的力，弯大约 0.4 毫米；放到悬 60 毫米就只剩 0.014 毫米，差 27 倍（三次方关系）。所以换铝管，弯曲最多改善两三成，**把电机往后挪才是真的**。',
        upvotes: ['liang', 'guoqiang', 'viktor', 'haoran', 'yichen', 'ulrich'],
      },
      {
        author: 'liang',
        hoursLater: 29,
        body: '电机挪到离管夹 70 毫米，`LS-15` 贴着电机装，空程基本看不出来了。托架的滚轮要压到镜筒固定段，压在变焦环上会发涩，各位注意。',
        upvotes: ['thandi', 'linyue', 'yichen'],
      },
    ],
  },
  {
    key: 'rt-30-threaded-ends',
    line: 'rods',
    kind: 'need',
    language: 'zh-CN',
    author: 'jiahao',
    title: 'RT-30 碳管两端没有螺纹，想要带 M12 内螺纹、能接长的版本',
    body: `稳定器收纳要求管子不超过 200 毫米，上肩的时候又要 400 毫米。铝管 \`RA-20\` 能对接，但是一对 106 克，四根就是 212 克；碳管轻，却接不了。

希望：碳管两端胶入铝螺纹头，M12 × 1.75，和 \`RA-20\` 通用。就算每头加 8 克也比铝管轻一半。目前我只好长短各带一对。`,
    sku: 'RT-30',
    startedDaysAgo: 0.7,
    upvotes: ['liang', 'nils', 'linyue'],
    posts: [
      {
        author: 'mingze',
        hoursLater: 3.2,
        body: '同感。不过胶接头要小心，冬天零下十几度我见过别家的胶接头转圈，螺纹没坏，胶开了。最好再加一道横销。',
        upvotes: ['jiahao', 'laoma'],
      },
    ],
  },
]
