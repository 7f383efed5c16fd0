import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const mountsNeeds: SeedThread[] = [
  {
    key: 'cs-1-monitor-turns',
    line: 'mounts',
    kind: 'need',
    language: 'zh-CN',
    author: 'xiaoyu',
    title: '冷靴装 900 克监视器会转动，CS-1 有没有加防转销的计划？',
    body: `婚礼跟拍，\`M7\` 加遮光罩加电池，称了一下 **926 克**，装在 \`CS-1\` 上。走动时监视器会慢慢往一边转，一个仪式拍下来能歪 20 度，只好隔一会儿掰回来一次。

我知道标称是 0.8 公斤，超了一点。但问题不在承重，在于 \`CS-1\` 只靠一颗 1/4 螺丝，底面又是平的，没有销子顶住。

想要的：底座两侧加两颗**防转销**，跟兔笼上 3/8 定位孔同一个规格，最好承重写到 1.2 公斤。`,
    sku: 'CS-1',
    startedDaysAgo: 0.4,
    upvotes: ['siqi', 'yating', 'zhouyan', 'haoran', 'linyue', 'elif', 'pradeep', 'chiara'],
    posts: [
      {
        author: 'siqi',
        hoursLater: 0.5,
        body: '亲子跟拍也是，孩子一跑我一追，屏幕就朝天了。',
        upvotes: ['xiaoyu', 'beibei'],
      },
      {
        author: 'laoma',
        hoursLater: 1.3,
        body: `应急：\`CS-1\` 底下垫一片 0.5 毫米的**软紫铜垫圈**，别用橡胶的，橡胶会回弹。螺丝拧到 3 牛米左右，能顶住一般的走动。

另外七寸本来就不该挂冷靴，冷靴是给麦克风的。`,
        upvotes: ['xiaoyu', 'zhouyan', 'liang'],
      },
      {
        author: 'zhouyan',
        hoursLater: 2,
        replyTo: 3,
        body: '“不该挂”是一回事，客户全都这么挂是另一回事。租赁回来靴口张开的，一半都是七寸。做一个能挂的，比劝大家别挂有用。',
        upvotes: ['xiaoyu', 'siqi', 'haoran', 'yating'],
      },
      {
        author: 'pradeep',
        hoursLater: 4.1,
        body: 'Four cameras per wedding, the same turn on all four. One thing to add: two pins need two holes, and the top of the `TH-2` has them only at the rear. If the shoe gets pins, the handle needs holes at the front.',
        upvotes: ['elif', 'chiara'],
      },
    ],
  },
  {
    key: 'sc-60-for-scaffold-tube',
    line: 'mounts',
    kind: 'need',
    language: 'en',
    author: 'emeka',
    title: 'The SC-40 stops at 40 mm. Scaffold tube is 48.3 everywhere I work',
    body: `Music videos, mostly in half-built houses and on stages. Every tube I could clamp to is scaffold, **48.3 mm**, or truss at 50. The \`SC-40\` opens to 40, so I carry two heavy clamps of another maker only for that.

What I miss is the same clamp with a jaw of 25 to 60 mm. Same 16 mm socket, same lock. It may weigh 600 g, I don't care, it hangs on a house.`,
    sku: 'SC-40',
    startedDaysAgo: 176,
    upvotes: ['will', 'sven', 'declan', 'yusuf', 'wenbo', 'hana', 'adaeze', 'omar', 'zane', 'maeve'],
    posts: [
      {
        author: 'will',
        hoursLater: 6,
        body: 'Plus one from the roll-bar department: cages in rally cars are 38 to 50 mm. With the `SC-40` I can hold on to exactly the ones I am not allowed to.',
        upvotes: ['jade', 'zane', 'dapeng'],
      },
      {
        author: 'sven',
        hoursLater: 9,
        body: `For truss use a proper half coupler with a 16 mm spigot bolted in. 30 years old idea, rated 500 kg, costs less than a lens cap. A screw clamp with a wide jaw twists on round tube; that is why couplers wrap around.

I would not want this made.`,
        upvotes: ['declan', 'wenbo'],
      },
      {
        author: 'emeka',
        hoursLater: 10,
        replyTo: 3,
        body: 'For a light that stays there all day: yes, coupler and spanner. For a 1.5 kg camera that moves six times an hour: no. Different job.',
        upvotes: ['will', 'yusuf', 'adaeze'],
      },
      {
        author: 'wenbo',
        hoursLater: 17,
        body: '国内脚手架也是 48 毫米的管。灯用灯钩没问题，机位要随时换，确实需要一个大开口的大力夹，V 形夹口，别做平的，平口在圆管上必转。',
        upvotes: ['emeka', 'dapeng', 'mingze', 'guoqiang'],
      },
      {
        author: 'declan',
        hoursLater: 60,
        body: 'If it comes: please stamp the rating for a tube that is **vertical** too. A clamp rated 10 kg on a horizontal bar says nothing about sliding down an upright, and half of scaffold is uprights.',
        upvotes: ['emeka', 'ulrich', 'sven', 'mo'],
      },
    ],
  },
  {
    key: 'ma-2-short-version',
    line: 'mounts',
    kind: 'need',
    language: 'en',
    author: 'dara',
    title: 'A short MA-2, 100 mm or so, with the same joint',
    body: `I travel with one bag and everything in it gets weighed. The \`MA-2\` is 232 g and 180 mm; I use it folded nearly shut 90 % of the time, because the monitor should sit right above the camera.

The small arms of other makers are short, but with a tiny joint that lets go at 400 g. So: **big joint, short arms**. Two times 50 mm. I would guess 150 g.`,
    sku: 'MA-2',
    photo: {
      file: 'rig-parts-flat-lay.jpg',
      alt: 'Flat lay on a green cutting mat: magic arm with red knob in the middle, around it rods, rod clamp, NATO rails, plate, SSD and hex keys',
    },
    startedDaysAgo: 57,
    upvotes: ['oliver', 'nadia', 'luz', 'carlos', 'samira', 'marta', 'magnus'],
    posts: [
      {
        author: 'viktor',
        hoursLater: 8,
        body: 'Easy to do oneself: the tubes are pressed in, 10 mm outside, M5 through the joint. I shortened one to 2 × 55 mm in the vice with a hacksaw and a file. 176 g, and since the lever is shorter, it holds 2.5 kg instead of 1.5.',
        upvotes: ['dara', 'ulrich', 'ivan'],
      },
      {
        author: 'dara',
        hoursLater: 9,
        replyTo: 2,
        body: 'You and I have a different idea of "easy". My vice is a hotel drawer.',
        upvotes: ['nadia', 'luz', 'magnus', 'carlos', 'marta', 'oliver', 'kirsten'],
      },
      {
        author: 'samira',
        hoursLater: 33,
        body: 'I want it for another reason: the long one puts the monitor where it catches the boom. A short stiff one would also stop the wobble in handheld; at 180 mm an M7 swings at about 4 Hz, right in my walking pace times two.',
        upvotes: ['dara', 'luz', 'rachel'],
      },
      {
        author: 'luz',
        hoursLater: 50,
        body: 'Seconded as the person holding that boom.',
        upvotes: ['samira', 'dara', 'hana'],
      },
    ],
  },
]
