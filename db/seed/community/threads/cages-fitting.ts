import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const cagesFitting: SeedThread[] = [
  {
    key: 'fc-x-grip-dial',
    line: 'cages',
    kind: 'question',
    language: 'en',
    author: 'lucas',
    title: 'FC-X with the battery grip fitted: can you still reach the rear dial of the grip?',
    body: `Our school has an \`FC-X\` on the shelf and I have the Arcturus X with its battery grip for a two-day shoot in portrait orientation. The lower right upright looks as if it ends right where the grip's dial begins.

I can't take the cage home to try before Friday. If you own both: can a thumb turn the dial, or do you set exposure on the top dial and live with it?`,
    sku: 'FC-X',
    startedDaysAgo: 0.1,
    upvotes: ['yichen'],
    posts: [],
  },
  {
    key: 'fc-5-battery-change',
    line: 'cages',
    kind: 'question',
    language: 'en',
    author: 'ana',
    title: 'Changing the battery in an FC-5 without taking the plate off. What am I doing wrong?',
    body: `Interview days, four batteries a day, and each time I unscrew the plate under the cage because the battery door opens 30 degrees and then touches it. Ninety seconds with the subject watching.

Set-up: Halide 5 in the \`FC-5\`, an \`AP-38\` screwed to the centre 3/8-16, clamp of a \`BH-55\` on the \`CT-3\`. Is there a plate that is short enough, or do you all use dummy batteries?`,
    sku: 'FC-5',
    startedDaysAgo: 1.4,
    upvotes: ['noor', 'elif', 'carlos', 'aiko'],
    posts: [
      {
        author: 'oliver',
        hoursLater: 1.2,
        body: 'Dummy battery, `DB-5`, and a V-lock on the back. Not because of the door, but once you have it you forget the door exists. Nothing left underneath, and the drive has moved to the side as well.',
        photo: {
          file: 'ssd-clamp-on-cage.jpg',
          alt: 'Side of a caged camera with a 2 TB drive clamped on, nothing fixed under the cage',
        },
        upvotes: ['isaac'],
      },
      {
        author: 'vera',
        hoursLater: 2.5,
        body: `You don't need the plate at all. The foot of the \`FC-5\` **is** an Arca-type dovetail, 38 mm, front to back. Take the \`AP-38\` off, put the cage straight into the clamp, and the door swings free: it is to the left of the foot.

Two things to know:

- The foot has one safety stop, at the front. Fit the second screw that comes in the bag, or the cage can slide out backwards when the clamp is a bit open.
- The dovetail is 42 mm long, not 60. Keep it centred in the clamp with a long lens.`,
        accepted: true,
        upvotes: ['ana', 'noor', 'kirsten', 'ivan', 'elif', 'oliver', 'jonas', 'carlos', 'aiko'],
      },
      {
        author: 'ana',
        hoursLater: 4,
        replyTo: 3,
        body: 'Three years. I have been screwing a plate onto a plate for three years. Thank you; battery change is now 15 seconds, most of it me looking for the fresh one.',
        upvotes: ['vera', 'rachel', 'kalle', 'chiara', 'noor'],
      },
      {
        author: 'greta',
        hoursLater: 9,
        body: 'To be fair to Ana, the leaflet shows the cage with a plate under it. On page one. In the picture.',
        upvotes: ['ana', 'vera', 'zofia', 'ulrich', 'tomasz', 'isaac'],
      },
      {
        author: 'isaac',
        hoursLater: 21,
        body: 'One case for keeping a plate: on a fluid head with a 90 mm sliding plate you lose balance travel with that short foot. With a 600 g lens it does not matter, with a 1.5 kg zoom it does.',
        upvotes: ['declan'],
      },
    ],
  },
  {
    key: 'fc-5-locating-screw-backs-out',
    line: 'cages',
    kind: 'fault',
    language: 'en',
    author: 'jonas',
    title: 'The strap-lug screw of the FC-5 backs out on skis, twice in one season',
    body: `The small screw that keeps the cage from twisting at the strap lug works itself loose. First time I found it in the bag. Second time I did not find it at all, and the cage turned by a degree or two under the long lens, which you only see when the horizon does.

Halide 5, 70-200, camera on a chest strap, about 20 days of lift, ski, stop, shoot. Temperatures −5 to −18 °C. Both times it was tight in the morning.`,
    sku: 'FC-5',
    startedDaysAgo: 231,
    upvotes: ['finn', 'bjorn', 'tui', 'ruben', 'bowen'],
    posts: [
      {
        author: 'ivan',
        hoursLater: 3,
        body: `Rental bench here; we see it on about one cage in eight. What ended it for us:

1. Screw out, degrease screw **and** hole with isopropanol, let dry.
2. One small drop of low-strength threadlocker (the purple kind) in the hole, not on the screw.
3. 0.5 N·m, no more. It's an M2.5 in aluminium; hand-tight with the short end of the key.
4. Leave it overnight before it goes out.

Blue is too strong for that size: you will round the hex getting it out.`,
        accepted: true,
        upvotes: ['jonas', 'finn', 'kirsten', 'tomasz', 'vera', 'laoma', 'zhouyan', 'dmitri'],
      },
      {
        author: 'viktor',
        hoursLater: 5.5,
        body: 'All true, and still a design fault. A 6 mm long M2.5 has no stretch, so there is no preload to lose: one knock and it is loose. A captive screw with a wave washer would cost them ten cents. I made a set on the lathe; two winters, none lost.',
        upvotes: ['jonas', 'ulrich', 'kalle', 'bjorn', 'ivan'],
      },
      {
        author: 'bjorn',
        hoursLater: 30,
        body: 'Aluminium shrinks twice as much as steel in the cold, so over 40 K a 6 mm stack changes by about 3 µm. That is a good third of what such a short screw is stretched by when tight. Same story on my cage, same temperatures, never in summer.',
        upvotes: ['viktor', 'jonas', 'ulrich'],
      },
      {
        author: 'max',
        hoursLater: 52,
        body: 'Moderator here, only to say: two replies about ski bindings are gone, because they were about ski bindings. Two people asked for the captive screw as a part; a thread of the kind *need* would let others say "me too" to it.',
        upvotes: ['jonas'],
      },
      {
        author: 'jonas',
        hoursLater: 2100,
        replyTo: 2,
        body: 'Back after the rest of the season: 34 days with the purple stuff and nothing moved. Marking this as the answer. Viktor is still right about the wave washer.',
        upvotes: ['ivan', 'viktor', 'finn'],
      },
    ],
  },
  {
    key: 'bp-15-optical-axis',
    line: 'cages',
    kind: 'question',
    language: 'zh-CN',
    author: 'yichen',
    title: 'BP-15 上装了全笼，遮光斗总是低 6 毫米，是底板没调对吗？',
    body: `学生短片，借了一套 15 毫米导管和遮光斗。机器是 Halide 5 加 \`FC-5\`，下面是 \`BP-15\`。遮光斗中心比镜头中心低大约 6 毫米，广角端下沿能看见一条黑边。

底板侧面有刻度，我现在是最低档。是应该往上调还是往下调？刻度对应的到底是哪个尺寸？`,
    sku: 'BP-15',
    startedDaysAgo: 63,
    upvotes: ['lucas', 'linyue'],
    posts: [
      {
        author: 'liang',
        hoursLater: 1.1,
        body: `方向反了？先把数字理清楚，LWS 规定的是**镜头光轴到管心 85 毫米**：

- Halide 5 光轴到机身底面：40 毫米
- \`FC-5\` 底部厚度（含阿卡底脚）：8 毫米
- 剩下 85 − 48 = **37 毫米**，就是底板台面到管心应有的距离

\`BP-15\` 的刻度写的就是台面到管心，31 到 51。你在最低档 31，机器比标准低了 6 毫米……那遮光斗应该偏**高** 6 毫米才对。你确认一下是不是把遮光斗的过桥装反了。`,
        upvotes: ['yichen', 'haoran', 'guoqiang'],
      },
      {
        author: 'yichen',
        hoursLater: 2.6,
        replyTo: 2,
        body: '刚看了，刻度我读反了，是在 43，不是 31。机器高了 6 毫米，所以遮光斗显得低。尴尬。',
        upvotes: ['liang'],
      },
      {
        author: 'liang',
        hoursLater: 3,
        replyTo: 3,
        body: '那就对上了：43 − 37 = 6。调到 37，两颗锁紧螺丝交替拧，最后再压一遍，不然台面会歪一点点。以后换机身只要记住一条：**85 减去光轴高度，再减去笼子底厚**。',
        accepted: true,
        upvotes: ['yichen', 'linyue', 'zhouyan', 'haoran', 'jiahao', 'lucas', 'kaiwen'],
      },
      {
        author: 'zhouyan',
        hoursLater: 25,
        body: '补充一个租赁这边常见的坑：机身底部垫了橡胶防滑贴的，要再减 1 到 1.5 毫米，而且压久了会变薄，拍一天就跑偏。',
        upvotes: ['liang', 'laoma', 'yichen'],
      },
    ],
  },
]
