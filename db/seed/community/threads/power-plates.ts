import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const plateThreads: SeedThread[] = [
  {
    key: 'v2-thirty-percent-brownout',
    line: 'power',
    kind: 'fault',
    language: 'en',
    author: 'nils',
    title: 'V2 plate still shows two lights, then the gimbal browns out. Battery, plate or cable?',
    body: `VB-99 on a V2, D-tap to the gimbal, camera on a dummy battery from the second D-tap. With two of four lights on, the moment the focus motor hits its end stop the gimbal **reboots**. Full battery: never. Half battery: every third whip.

At the gimbal end I read 15.1 V idle and **12.9 V** with the motor stalled; its cut-off is 13. The cable is a coiled one from my drawer, no name, 22 AWG printed on it. Photo is with three lights, it behaved.`,
    sku: 'V2',
    photo: {
      file: 'v-mount-plate-on-15mm-rods.jpg',
      alt: 'V-lock battery on its plate, clamped to 15 mm rods; three of the four charge lights are green',
    },
    startedDaysAgo: 8,
    upvotes: ['jiahao', 'quentin', 'yusuf'],
    posts: [
      {
        author: 'kalle',
        hoursLater: 1.3,
        accepted: true,
        body: `Cable. Do the sum:

- A coiled D-tap lead that stretches to 1.5 m has about 2.4 m of wire in it. There and back: 4.8 m.
- 22 AWG is 53 mΩ per metre, so **0.25 Ω**, plus two tired contacts, say 0.3 Ω.
- 2.2 V lost ÷ 0.3 Ω ≈ 7 A. That is a stalled motor on top of a gimbal, quite believable.

On a full battery you start at 16.5 V and survive it. At half you do not. A straight 0.5 m lead in 16 AWG has 13 mΩ and loses a tenth of a volt. Nothing is broken except the drawer.`,
        upvotes: ['nils', 'jiahao', 'ivan', 'tomasz', 'thandi', 'emil', 'yusuf'],
      },
      {
        author: 'ivan',
        hoursLater: 4,
        body: 'And measure at the **plate** while somebody stalls the motor. If it sags there too, the battery is old. If it sags only at the gimbal, throw the coil away and do not put it back in the drawer. I know what you people do with drawers.',
        upvotes: ['nils', 'kalle', 'vera'],
      },
      {
        author: 'nils',
        hoursLater: 27,
        replyTo: 2,
        body: 'At the plate 14.6 V stalled, at the gimbal 12.9. So it was the coil. New lead, 0.4 m, 16 AWG: 14.4 V at the gimbal, twenty stalls in a row, no reboot.',
        upvotes: ['kalle', 'ivan', 'jiahao'],
      },
      {
        author: 'jiahao',
        hoursLater: 33,
        body: '我这边是一样的症状，最后查出来是一分四的线和弹簧线串在一起，两段都细。另外那四个灯太粗了：两格可能是 49%，也可能是 26%，看着心里没底。',
        upvotes: ['nils', 'zihan'],
      },
      {
        author: 'thandi',
        hoursLater: 50,
        body: 'Focus puller’s request: put the end stops into the motor, calibrate before power is low, and it never stalls at all. But yes, also the cable.',
        upvotes: ['liang', 'nils'],
      },
    ],
  },
  {
    key: 'percent-instead-of-four-lights',
    line: 'power',
    kind: 'need',
    language: 'en',
    author: 'declan',
    title: 'Four lights are not a fuel gauge. Show per cent or minutes on the V2, and shout before it cuts',
    body: `Live work. I have to decide in an advert break whether a battery lasts the next part of the show. The V2 tells me “two lights”, which is anything between **26 and 50 %**, and with a load on it drops a light and takes it back like a nervous witness.

The battery knows: a VB-99 has a gauge inside. I would like to see the number **on the plate**, and a beep or a red light at ten minutes that I can switch off for theatre.`,
    sku: 'V2',
    photo: {
      file: 'v-mount-plate-on-15mm-rods.jpg',
      alt: 'Front of a V-mount plate reading 14.8 V with four small charge lights, one of them dark',
    },
    startedDaysAgo: 83,
    upvotes: ['omar', 'zihan', 'nils', 'pradeep', 'guoqiang', 'yusuf', 'rachel'],
    posts: [
      {
        author: 'omar',
        hoursLater: 2,
        body: 'Minutes, please, not per cent. Per cent of what? I want to know whether it survives the minister, and he speaks for twelve.',
        upvotes: ['declan', 'farid'],
      },
      {
        author: 'kalle',
        hoursLater: 7,
        body: 'Be careful what you ask the plate to know. With a battery that talks, it can show what the battery says. With one that does not (half my rental stock) all it has is voltage, and voltage under a changing load is exactly the nervous witness. Minutes from voltage would be a **guess with a display**.',
        upvotes: ['declan', 'ivan', 'ulrich'],
      },
      {
        author: 'declan',
        hoursLater: 8,
        replyTo: 3,
        body: 'Then show the number for those that talk and a dash for those that do not. A dash is honest. I can live with a dash.',
        upvotes: ['kalle', 'omar', 'ulrich'],
      },
      {
        author: 'zihan',
        hoursLater: 30,
        body: '直播导播路过：最怕的不是没电，是**不知道什么时候**没电。哪怕只在剩 10% 的时候亮一盏红灯、能从三米外看见，我就不用每半小时派人趴过去数灯了。',
        upvotes: ['declan', 'jiahao', 'yating'],
      },
      {
        author: 'pradeep',
        hoursLater: 300,
        body: 'Four cameras, four plates, one assistant with a notebook writing down when each battery went on. The notebook is more accurate than the lights. It should not be.',
        upvotes: ['declan', 'siqi'],
      },
    ],
  },
  {
    key: 'v2-clamp-for-19mm-rods',
    line: 'power',
    kind: 'need',
    language: 'zh-CN',
    author: 'liang',
    title: 'V2 挂板只有 15 毫米管夹，广告组全是 19 毫米导管，求一个原厂的 19 毫米版本',
    body: `组里主机走 19 毫米导管，间距 104。V2 自带的管夹是 15 毫米、间距 60，装不上。现在的做法：\`RB-19\` 转接桥再接一截 15 毫米管，再上 V2。多了 **338 克**，高了 6 厘米，电池一晃整个尾巴都在抖。

其实只要把管夹换成 19 毫米的，挂板本身四颗螺丝一拧就行。有同样需求的顶一下，说说你们一年用几块。`,
    sku: 'V2',
    photo: {
      file: 'v-mount-plate-on-15mm-rods.jpg',
      alt: 'V 口挂板用管夹固定在 15 毫米导管上，旁边是带橙色扳手的另一个管夹',
    },
    startedDaysAgo: 190,
    upvotes: ['tomasz', 'zhouyan', 'kaiwen', 'thandi'],
    posts: [
      {
        author: 'zhouyan',
        hoursLater: 5,
        body: '租赁公司视角：19 毫米的套机我们有六套，每套一块，六块。再多也用不上，别的机器全是 15 的。',
        upvotes: ['liang', 'kirsten'],
      },
      {
        author: 'tomasz',
        hoursLater: 9,
        body: 'Two from me, for the drama kits. But be honest: on 19 mm the bodies usually have their own battery mount. The plate is for what hangs **around** the camera, and that is a small market of very tired assistants.',
        upvotes: ['liang', 'anders'],
      },
      {
        author: 'liang',
        hoursLater: 11,
        replyTo: 3,
        body: '确实，主机不吃它，吃的是监视器、图传、跟焦那一串。我自己一年两块顶天了。',
        upvotes: ['tomasz'],
      },
      {
        author: 'viktor',
        hoursLater: 28,
        body: 'For whoever cannot wait: the back of the V2 is four M4 on a 40 × 25 mm rectangle. Any 19 mm clamp with a flat face can be drilled to it. Use thread lock; the plate carries 600 g on a lever.',
        upvotes: ['liang', 'zhouyan', 'sven', 'laoma'],
      },
      {
        author: 'lee',
        hoursLater: 2520,
        body: '答复已经挂在这个帖子的需求卡上：现在不做，原因是数量，不是难度。多少人需要、每人几块，我们照着大家说的算了一遍，数字也写在里面了。我知道“再等等”不好听，所以写清了什么情况下会重新看。',
        upvotes: ['liang', 'tomasz', 'zhouyan'],
      },
    ],
  },
  {
    key: 'v2-usb-c-for-laptop-zh',
    line: 'power',
    kind: 'question',
    language: 'zh-CN',
    author: 'yichen',
    title: 'V2 的 USB-C 是 30 瓦，现场给笔记本边导素材边充电够用吗？',
    body: `学生短片，外景两天，没有市电。笔记本原装充电头 67 瓦，V2 的 USB-C 标 30 瓦。会不会充不进，或者充一会儿自己断开？

另外一块 VB-99 同时带摄影机（D-tap 大概 18 瓦）和笔记本，算下来能撑多久？有人这么用过吗？`,
    sku: 'V2',
    startedDaysAgo: 0.3,
    posts: [],
  },
]
