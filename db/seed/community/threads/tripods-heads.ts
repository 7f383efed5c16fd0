import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const headThreads: SeedThread[] = [
  {
    key: 'fh8-springs-back-in-cold',
    line: 'tripods',
    kind: 'fault',
    language: 'en',
    author: 'oksana',
    title: 'FH-8 gives back two degrees at the end of every slow pan, but only below freezing',
    body: `Long lens, 5.1 kg in all, FH-8 on a VT-75. At the end of a slow pan I let go of the handle and the head **returns about two degrees**, like a polite elevator. At +15 it does not. At −12, every time. Drag setting makes no difference; counterbalance is matched, it floats with the tilt loose.

Photo from last night, when it began. Data sheet says −20 to 50 °C, so I would like to believe this is a fault and not a feature of the page.`,
    sku: 'FH-8',
    photo: {
      file: 'fluid-head-at-sunset.jpg',
      alt: 'FH-8 fluid head with its pan handle on tripod legs at dusk, green level in the front, red ring at the base',
    },
    startedDaysAgo: 18,
    upvotes: ['jonas', 'farid', 'bowen'],
    posts: [
      {
        author: 'kalle',
        hoursLater: 1,
        body: 'Before the fluid, check the handle clamp. In the cold the rosette shrinks more than the steel screw and the handle itself winds up a little. Mark head and base with tape, pan by the **plate** and not by the handle, and see whether the tape returns too.',
        upvotes: ['oksana', 'emil'],
      },
      {
        author: 'oksana',
        hoursLater: 19,
        replyTo: 2,
        body: 'Tape test done at −10: the tape returns with it, about 1.5°. So some of it was the handle, thank you, and most of it is the head.',
      },
      {
        author: 'raj',
        hoursLater: 24,
        body: `That is ours, I am sorry. The pan cartridge of heads made up to serial **2411** was filled with a grease one grade too stiff. Below about −5 °C it shears late and then relaxes, and you see the relaxing. Later ones have the thinner fill; we checked those at −20 and measured 0.2°.

Read me the serial under the base plate. If it is 2411 or lower the service desk changes the cartridge, ten days, at our cost. The range on the data sheet was true for breaking and not for working. I have asked for the line to be changed.`,
        upvotes: ['oksana', 'kalle', 'jonas', 'ulrich', 'bjorn'],
      },
      {
        author: 'oksana',
        hoursLater: 25,
        replyTo: 4,
        body: '2387. It goes in on Monday. I appreciate “true for breaking and not for working”, I am stealing that for my agency.',
        upvotes: ['harriet'],
      },
      {
        author: 'jonas',
        hoursLater: 140,
        body: 'Mine is 2502 and at −16 on the biathlon range it stops where I stop it. So the later fill is real.',
        upvotes: ['oksana'],
      },
    ],
  },
  {
    key: 'fh8-counterbalance-tall-rig',
    line: 'tripods',
    kind: 'question',
    language: 'en',
    author: 'elif',
    title: 'My rig weighs 4.4 kg and the FH-8 goes to 8. Why does it fall forward on step six?',
    body: `Caged Halide 5, top handle, M7 on the handle, V-lock behind. The scale says 4.4 kg. The FH-8 is good for 8. On the highest of the six steps it still nods past about fifteen degrees and keeps going.

It **is** balanced front to back: level and loose it stays where it is. What am I missing, apart from sleep?`,
    sku: 'FH-8',
    photo: {
      file: 'rig-on-tripod-window-light.jpg',
      alt: 'Tall caged rig with top handle on a fluid head by a window, pan handle to the left',
    },
    startedDaysAgo: 44,
    upvotes: ['chiara', 'pradeep'],
    posts: [
      {
        author: 'tomasz',
        hoursLater: 0.9,
        accepted: true,
        body: `Height. The sheet says 2–8 kg **at 55 mm**, that is the distance from the tilt axis to the centre of gravity. What the spring fights is weight × height:

- 8 kg × 55 mm = 440 kg·mm, the most the head has
- 4.4 kg × 110 mm = 484 kg·mm, your rig with a monitor on a top handle

Find your height: lay the rig on its side across a broom handle until it balances and measure from there to the tilt axis. Then take the monitor off the handle and hang it on the cage side. 20 mm lower is a whole step.`,
        upvotes: ['elif', 'emil', 'chiara', 'liang', 'pradeep', 'aiko', 'quentin'],
      },
      {
        author: 'elif',
        hoursLater: 6,
        replyTo: 2,
        body: '112 mm on the broom. Monitor moved to the side, battery moved **down** on the rods: 88 mm, step five, floats. The broom now lives in the van.',
        upvotes: ['tomasz', 'emil'],
      },
      {
        author: 'emil',
        hoursLater: 8,
        body: 'For whoever finds this later: balance fore and aft first, tilt drag at zero, then counterbalance, then drag. In any other order you tune one error with another.',
        upvotes: ['elif', 'tomasz', 'lucas'],
      },
      {
        author: 'chiara',
        hoursLater: 29,
        body: 'Would it hurt to print a small chart on the head itself? Weight along one edge, height along the other. I own two and learned about the 55 mm from this thread.',
        upvotes: ['elif', 'pradeep', 'ulrich'],
      },
      {
        author: 'pia',
        hoursLater: 52,
        replyTo: 5,
        body: 'It would not hurt. There is a blank side opposite the level, and a laser. I will ask.',
        upvotes: ['chiara', 'elif'],
      },
    ],
  },
  {
    key: 'bh55-portrait-sag-zh',
    line: 'tripods',
    kind: 'question',
    language: 'zh-CN',
    author: 'qingqing',
    title: '球台竖构图拧死了还是往下沉，微距一张叠五十张根本对不上，是球台不行吗？',
    body: `BH-55，机身加 100 微距一共 1.9 公斤，标称 20 公斤，怎么算都够。横构图纹丝不动；一放到缺口里竖过来，拧到手疼，叠堆的时候画面每分钟往下沉几个像素。球面擦过了，快装板也换过一块 AP-38。

是我这只有问题，还是竖构图就得认命？`,
    sku: 'BH-55',
    photo: {
      file: 'arca-plate-on-ball-head.jpg',
      alt: '木桌上的球形云台，阿卡式快装板歪向一侧，橙色旋钮',
    },
    startedDaysAgo: 73,
    upvotes: ['beibei', 'yichen'],
    posts: [
      {
        author: 'chenwei',
        hoursLater: 2,
        accepted: true,
        body: `不是锁不住，是力臂。

横构图时重心压在球心正上方，几乎没有力矩。放进缺口竖过来，重心偏到球外面大约 9 厘米：1.9 × 9.8 × 0.09 ≈ **1.7 牛·米**，一直往下扭。球台不会“滑”，是快装板的软垫和中心螺丝在慢慢蠕变。

上一块 **L 板**（Halide 5 用 LB-5），竖构图时把侧边夹上去，重心回到球心上方，力矩基本归零。我棚里叠八十张，一个像素不动。`,
        upvotes: ['qingqing', 'haoran', 'sunqi', 'tianyi', 'hyejin'],
      },
      {
        author: 'laoma',
        hoursLater: 5,
        body: '再看一眼快装板：带软木、橡胶垫的，换成全金属带限位的。垫子就是弹簧，越拧越压，压完还要慢慢回。',
        upvotes: ['qingqing', 'chenwei'],
      },
      {
        author: 'qingqing',
        hoursLater: 98,
        replyTo: 2,
        body: '借了一块 L 板试了，五十张叠完对齐误差不到一个像素。难怪厂家的照片里球台永远是正的……',
        upvotes: ['chenwei', 'laoma'],
      },
    ],
  },
  {
    key: 'fh8-shorter-pan-handle',
    line: 'tripods',
    kind: 'need',
    language: 'en',
    author: 'farid',
    title: 'A pan handle for the FH-8 that folds or telescopes. Mine has met my ribs, a bus door and a minister',
    body: `The FH-8 handle is one piece, 330 mm. Outdoors that is right. In a press pen with thirty centimetres a person, in the back of a car, or with the tripod against a wall, it is a barrier.

I would like a handle that **shortens to about 180 mm and comes back without losing its angle**. Telescopic, folding, I do not mind, but it must not creak: the microphone is on the same rig. Until then I unscrew it, pan by the cage, and it looks on screen exactly like that.`,
    sku: 'FH-8',
    photo: {
      file: 'fluid-head-at-sunset.jpg',
      alt: 'The fluid head from the front, its straight pan handle standing out far to one side',
    },
    startedDaysAgo: 2.4,
    upvotes: ['omar', 'oksana', 'declan'],
    posts: [
      {
        author: 'omar',
        hoursLater: 3,
        body: 'Signed. I sawed one to 200 mm and capped it with a champagne cork. It works in the pen, and then outside I have no leverage for a slow pan. Two lengths in one, that is the point.',
        upvotes: ['farid'],
      },
      {
        author: 'uma',
        hoursLater: 17,
        body: 'Same from a jeep with a bean bag on the door: long handle hits the seat. I need short for the vehicle and long for the hide, and I change between them ten times a day, so **no tool** please.',
        upvotes: ['farid', 'wanjiru', 'dapeng'],
      },
    ],
  },
]
