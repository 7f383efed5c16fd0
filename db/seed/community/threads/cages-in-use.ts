import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const cagesInUse: SeedThread[] = [
  {
    key: 'fc-5-under-2-kg',
    line: 'cages',
    kind: 'discussion',
    language: 'en',
    author: 'noor',
    title: 'Full cage, top handle and a zoom: what I removed to get under 2 kg',
    body: `First post here, be kind. I film small food pieces handheld and my wrist gave up at 2.7 kg. I put every part on the kitchen scale:

- Halide 5 with battery and card: 738 g
- 24-105 mm: 655 g
- \`FC-5\`: 318 g
- \`TH-2\` handle and \`NR-70\` rail: 245 g
- \`MA-2\` arm: 232 g
- 5-inch monitor with battery: 375 g
- \`SD-2\`, SSD and cable: 190 g

That is 2,753 g. The arm, the monitor and the SSD went, and what you see is **1,956 g**. Focus peaking on the camera's own screen is enough at f/5.6. What would you take off next, or put back?`,
    sku: 'FC-5',
    photo: {
      file: 'cage-with-nato-top-handle.jpg',
      alt: 'Camera in a full cage with a zoom lens and a walnut top handle on a NATO rail, on a wooden table',
    },
    startedDaysAgo: 4.2,
    upvotes: ['ana', 'rosa', 'feifei', 'dara', 'marta', 'gita'],
    posts: [
      {
        author: 'marta',
        hoursLater: 0.8,
        body: 'Put the handle back on the table and hold the camera with both hands. I am serious: below 2 kg a top handle is for carrying, not for shooting. Minus 245 g and your elbows come in.',
        upvotes: ['nadia', 'harriet', 'samira'],
      },
      {
        author: 'nils',
        hoursLater: 1.5,
        replyTo: 2,
        body: '> below 2 kg a top handle is for carrying, not for shooting\n\nUntil you shoot low. Noor films plates and hands; at table height a top handle is the only thing that keeps a wrist straight. I would drop the zoom: a 40 mm pancake is 160 g and that is half a kilo gone.',
        upvotes: ['rosa', 'noor', 'yusuf'],
      },
      {
        author: 'rosa',
        hoursLater: 3,
        body: 'Food too. I kept the monitor and gave up the full cage: half cage, 140 g less, monitor at the rear of the handle so the weight sits behind the lens. Weight is one number, **where** it is decides what your wrist says at five in the afternoon.',
        upvotes: ['noor', 'gita', 'feifei', 'nils', 'ana'],
      },
      {
        author: 'ulrich',
        hoursLater: 6,
        body: 'The arithmetic behind that: 375 g of monitor 200 mm in front of the grip asks 0.74 N·m of your wrist. The same monitor 50 mm behind it asks 0.18 in the other direction, and takes some away from the lens. You can add mass and feel less of it.',
        upvotes: ['rosa', 'noor', 'viktor', 'quentin', 'kenji'],
      },
      {
        author: 'noor',
        hoursLater: 20,
        body: `Tried everything this morning on the same pan of shakshuka:

1. No handle: steadier at chest height, useless at table height.
2. Half the weight in front of me with the pancake: lovely, but I need 80 mm for the yolk.
3. Monitor back on, at the **rear** of the handle: 2.3 kg and my wrist minds less than at 1.95.

So I learned that I asked the wrong question. Thanks, Rosa and Ulrich.`,
        upvotes: ['rosa', 'ulrich', 'ana', 'mei', 'marta', 'linyue', 'eva'],
      },
      {
        author: 'linyue',
        hoursLater: 31,
        body: '配重的位置比总重量重要，这一点同意。我拍短片时把 99 Wh 的电池挂在尾部，总重 3.1 公斤反而比 2.2 公斤的“轻装版”好端。',
        upvotes: ['noor', 'jiahao'],
      },
    ],
  },
  {
    key: 'rental-cages-14-months',
    line: 'cages',
    kind: 'discussion',
    language: 'zh-CN',
    author: 'zhouyan',
    title: '42 个兔笼出租 14 个月的损耗记录：坏的都不是你以为的地方',
    body: `做器材主管，习惯记账。42 个全笼和半笼（其中 \`FC-5\` 23 个，另外 19 个是别家的），14 个月，平均每个出库 61 次。换下来或修过的：

- **顶部前排 1/4 螺孔滑牙**：9 个，全是装魔术臂的那个孔
- **冷靴口变形**：5 个，都挂过七寸监视器
- **NATO 导轨挡销丢失**：11 颗，基本是客户拆了没装回去
- **底脚磕伤夹不紧**：3 个
- 主体开裂、变形：**0**

图上是每周补货时桌上的样子。配件比笼子花得多。你们那边是什么情况？`,
    photo: {
      file: 'rig-parts-flat-lay.jpg',
      alt: '绿色切割垫上摆开的配件：两根 15 毫米导管、管夹、两段 NATO 导轨、旋钮、魔术臂、快装板、固态硬盘、镜头盖和内六角扳手',
    },
    startedDaysAgo: 148,
    upvotes: ['laoma', 'liang', 'haoran', 'kirsten', 'ivan', 'guoqiang', 'kaiwen', 'vera'],
    posts: [
      {
        author: 'laoma',
        hoursLater: 2,
        body: `滑牙这事我修得最多。铝上直接攻 1/4-20，天天拆装，200 次左右就松了。我的办法是出库前就镶**不锈钢螺套**，底孔 6.7 左右，装好以后比原来结实。

厂家其实应该在常用的四个孔出厂就镶好，成本几块钱。`,
        upvotes: ['zhouyan', 'liang', 'haoran', 'guoqiang', 'viktor', 'mingze'],
      },
      {
        author: 'kirsten',
        hoursLater: 7,
        body: 'Same picture in Amsterdam, with other numbers: 30 cages, 18 months, six stripped holes, all of them the one nearest the monitor side. We now send a clamp-on NATO piece along so that people leave the thread alone. It helps, and the pieces do not come back either.',
        upvotes: ['zhouyan', 'ivan', 'zofia', 'vera'],
      },
      {
        author: 'haoran',
        hoursLater: 11,
        body: '说句公道话，别家那 19 个笼子的数据有没有？如果滑牙比例差不多，那就是铝的问题，不是这一家的问题。',
        upvotes: ['kaiwen', 'mingze'],
      },
      {
        author: 'zhouyan',
        hoursLater: 13,
        replyTo: 4,
        body: '有。滑牙 9 个里 `FC-5` 占 4 个，别家 5 个，差不多。冷靴变形 5 个里 `FC-5` 占 4 个，这个就不能怪铝了，靴口边只有 1.5 毫米厚。',
        upvotes: ['haoran', 'laoma', 'xiaoyu', 'liang'],
      },
      {
        author: 'xiaoyu',
        hoursLater: 29,
        body: '冷靴变形 +1，七寸带遮光罩和电池小一公斤，挂一场婚礼就能看出张口。所以我现在都改螺丝固定。',
        upvotes: ['zhouyan', 'siqi', 'yating'],
      },
      {
        author: 'ivan',
        hoursLater: 40,
        body: 'Machine translated, so forgive me if I got it wrong: yes to steel inserts. We fit them in the four top holes of every new cage, before the first rental. Zero stripped since, about 300 outings. It is 20 minutes per cage that the maker could save us.',
        upvotes: ['laoma', 'zhouyan', 'kirsten', 'viktor', 'kalle'],
      },
    ],
  },
]
