import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const cableThreads: SeedThread[] = [
  {
    key: 'third-hdmi-port-repair',
    line: 'monitoring',
    kind: 'need',
    language: 'en',
    author: 'marta',
    title: 'Third HDMI port repair in two years. A clamp that holds the plug, not the cable',
    body: `Handheld documentary, monitor on the side, and each time somebody hugs me the HDMI plug goes sideways in its socket. Three main boards, about **340 each**. The clamps I have tried pinch the *cable* behind the plug, so the plug is free to nod, and nodding is what kills the port.

Please make one that grips the **plug body** from two sides, screws to the cage with one 1/4 screw, and takes ordinary plugs from 9 to 14 mm high. Not a moulded pocket for one brand’s cable.`,
    startedDaysAgo: 408,
    upvotes: ['luz', 'samira', 'declan', 'kirsten', 'haoran', 'xiaoyu', 'ivan', 'oliver', 'aiko'],
    posts: [
      {
        author: 'ivan',
        hoursLater: 2,
        body: 'From the repair bench: nine ports of ten come in with the **lower** row of pads lifted. The plug was pulled down by the weight of its own cable, nothing dramatic. Hold the plug and you put me out of work, please do.',
        upvotes: ['marta', 'kalle', 'vera'],
      },
      {
        author: 'luz',
        hoursLater: 9,
        body: 'And let me open it with a glove and without a key. I change from monitor to transmitter six times a day.',
        upvotes: ['marta', 'nils'],
      },
      {
        author: 'yating',
        hoursLater: 25,
        body: '一样修过两次。希望夹的是插头那一截硬的地方，线本身让它自由弯，别勒着。',
        upvotes: ['marta', 'haoran'],
      },
      {
        author: 'lee',
        hoursLater: 4410,
        body: 'It exists: `CC-1`, one screw, two jaws on the plug body, 9 to 14 mm, which are your numbers, Marta. It does **not** hold right-angle plugs well, and it covers one threaded hole of the cage. Those are its limits, and we know about both.',
        upvotes: ['marta', 'ivan', 'luz', 'declan'],
      },
      {
        author: 'marta',
        hoursLater: 5200,
        replyTo: 5,
        body: 'Five weeks, one film, one bar fight that was not mine: port alive. My one complaint is the red knob, which turns itself a little in a rucksack. A drop of wax cured it.',
        photo: {
          file: 'hdmi-cable-clamp.jpg',
          alt: 'HDMI plug held between two jaws on the side of a cage, red thumb knob above, the cable bending away freely',
        },
        upvotes: ['ivan', 'luz', 'samira', 'xiaoyu'],
      },
      {
        author: 'nils',
        hoursLater: 6900,
        body: 'On a gimbal the knob has also met my roll motor once. A flat screw head as a spare part in the bag and I would stop writing.',
        upvotes: ['haoran', 'jiahao'],
      },
    ],
  },
  {
    key: 'thin-hdmi-for-gimbal-zh',
    line: 'monitoring',
    kind: 'need',
    language: 'zh-CN',
    author: 'jiahao',
    title: '稳定器上的 HDMI 线太硬，横滚电机一直在跟线较劲，求一根细软、一头 90 度的短线',
    body: `机器调平以后不插线，电机电流 0.3 安；插上普通 HDMI 线，横滚直接到 0.7 安，手柄发烫，长镜头还有高频抖。线径量了一下 **5.8 毫米**，这哪是线，是弹簧。

需要：外径 3.5 毫米以内，长 40 到 50 厘米，一头直一头 90 度，能跑 4K 60。市面上细的都是 1080 的，要么一弯就黑屏。`,
    startedDaysAgo: 119,
    upvotes: ['nils', 'mingze', 'linyue', 'yusuf'],
    posts: [
      {
        author: 'mingze',
        hoursLater: 1.4,
        body: '同病相怜。我把线在横滚轴上绕了一大圈当缓冲，能降到 0.5 安，但那一圈总是勾到东西。',
        upvotes: ['jiahao'],
      },
      {
        author: 'zihan',
        hoursLater: 6,
        body: '**HL-45** 不就是吗？3.2 毫米，45 厘米，一头 90 度，HDMI 2.0。我直播台上用了半年，没黑过屏，弯曲半径别小于 2 厘米就行。',
        upvotes: ['jiahao', 'nils', 'linyue', 'mingze'],
      },
      {
        author: 'jiahao',
        hoursLater: 7,
        replyTo: 3,
        body: '……我在目录里搜“稳定器线”“软线”都搜不到，它写的是“细软 HDMI 线”，归在监看下面。换上以后横滚 0.35 安，等于没插。就是 90 度那头方向反了，出线朝上。',
        upvotes: ['zihan', 'yating'],
      },
      {
        author: 'nils',
        hoursLater: 30,
        body: 'The thin one is right, and I agree nobody finds it. I had mine from a colleague who had his from a colleague. If the angled end came in two directions it would be perfect.',
        upvotes: ['jiahao', 'yusuf'],
      },
    ],
  },
  {
    key: 'sd2-jaw-too-narrow-zh',
    line: 'monitoring',
    kind: 'need',
    language: 'zh-CN',
    author: 'shuwen',
    title: 'SD-2 夹不住带散热壳的固态硬盘，夹口能不能放宽到 70 毫米、深 20 毫米？',
    body: `纪录片一录就是四十分钟，裸盘烫到掉速，换了带散热鳍的壳：**宽 66、厚 17 毫米**。SD-2 的夹口是 48–62、深 7–14，怎么都装不上，现在拿两根扎带捆在兔笼上，换盘要剪。

希望出一个大号，或者只把两根横梁加长、螺丝换长，卖配件也行。`,
    sku: 'SD-2',
    photo: {
      file: 'ssd-clamp-on-cage.jpg',
      alt: '兔笼侧面的固态硬盘夹，两根横梁压住一块 2 TB 硬盘，左侧有红色旋钮',
    },
    startedDaysAgo: 5.5,
    upvotes: ['haoran', 'linyue', 'yating'],
    posts: [
      {
        author: 'haoran',
        hoursLater: 4,
        body: '我那块是三防壳，宽 64，也差两毫米。别小看这两毫米，我把壳的胶边削了才塞进去。',
        upvotes: ['shuwen'],
      },
      {
        author: 'carlos',
        hoursLater: 20,
        body: 'Longer screws alone would do it for me: my drive fits the width but is 18 mm deep with its rubber on, and without the rubber it is just an expensive way to lose an interview.',
        upvotes: ['shuwen', 'samira'],
      },
    ],
  },
  {
    key: 'ssd-recording-stops',
    line: 'monitoring',
    kind: 'fault',
    language: 'en',
    author: 'omar',
    title: 'Halide 5 stops recording to the SSD after 6 to 9 minutes. Drive says 20 Gbit/s, clamp is tight',
    body: `2 TB drive in an SD-2 on the cage, the 1 m cable that came with the drive looped twice under the handle. External recording at 1.6 Gbit/s stops with “media too slow” after six to nine minutes, never before. Formatted in camera, drive half empty.

I have a live hit every evening. Is it the drive, the cable, or the loop that I made of it?`,
    sku: 'SD-2',
    photo: {
      file: 'ssd-clamp-on-cage.jpg',
      alt: 'SSD marked 2 TB and 20 Gbit/s in a clamp at the side of a caged camera, the cable leaving at the top',
    },
    startedDaysAgo: 15,
    upvotes: ['zihan', 'farid'],
    posts: [
      {
        author: 'oliver',
        hoursLater: 1,
        body: '1.6 Gbit/s is 200 MB/s. Six minutes of that is **72 GB**, which is suspiciously near the fast cache of a half-full 2 TB drive. After the cache you see what the drive really is.',
        upvotes: ['omar', 'kalle', 'lucas'],
      },
      {
        author: 'kalle',
        hoursLater: 5,
        body: 'Or heat. Both come after minutes, but they differ: let it stop, wait **two minutes** and start again. Heat lets you go for one or two minutes, the cache for none. And get a 0.3 m cable; a metre of wagging lead in a side socket is a lever.',
        upvotes: ['oliver', 'omar', 'ivan'],
      },
      {
        author: 'omar',
        hoursLater: 26,
        body: 'Restart after two minutes: ran 110 seconds. The shell was at 63 °C by the thermometer from our kitchen desk. So heat, in a black clamp, in Cairo, under a black flag.',
        upvotes: ['kalle'],
      },
      {
        author: 'tariq',
        hoursLater: 31,
        replyTo: 4,
        body: 'Copper tape between drive and clamp, and turn the clamp so the fins of the cage are behind it. I got eleven minutes more. White gaffer on the sunny side is ugly and works.',
        upvotes: ['omar', 'zane'],
      },
    ],
  },
]
