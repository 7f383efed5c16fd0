import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const quickReleaseNeeds: SeedThread[] = [
  {
    key: 'th-2-slide-back',
    line: 'quick-release',
    kind: 'need',
    language: 'en',
    author: 'marta',
    title: 'TH-2: let the grip slide on its post. With a long zoom the camera hangs nose down',
    body: `Walking between scenes I carry by the handle. With the 24-105 at its long end (photo) the balance point is 45 mm in front of the post, and the camera hangs nose down at 20 degrees and knocks my knee. With a prime it is the other way round.

The rail gives me 70 mm, but moving the clamp needs a thumb screw, a stop, a second hand. What I miss: the **wooden part on a slide of ±40 mm with one lever**, like the old shoulder cameras had.`,
    sku: 'TH-2',
    photo: {
      file: 'cage-with-nato-top-handle.jpg',
      alt: 'Caged camera with a long zoom; the walnut top handle sits on a post behind the lens',
    },
    startedDaysAgo: 72,
    upvotes: ['nadia', 'ana', 'samira', 'harriet', 'luz', 'carlos', 'shuwen', 'rachel'],
    posts: [
      {
        author: 'nadia',
        hoursLater: 3,
        body: 'Yes. My left knee agrees, it has a mark the size of a lens hood.',
        upvotes: ['marta', 'samira'],
      },
      {
        author: 'anders',
        hoursLater: 6,
        body: 'I would rather not have a joint in the one part that must not fail. Every slide wears, and then it clicks, and sound hears it. Put a 99 Wh battery at the back; balance solved, and you get power.',
        upvotes: ['quentin', 'tomasz'],
      },
      {
        author: 'luz',
        hoursLater: 7.5,
        replyTo: 3,
        body: 'Sound here. I hear loose NATO clamps far more than I would hear a good slide. And 610 g of battery is not "balance solved" for somebody who walks 12 km a day with it.',
        upvotes: ['marta', 'nadia', 'samira', 'ana', 'harriet'],
      },
      {
        author: 'ana',
        hoursLater: 15,
        body: 'Same lens, same knee. A case against ±40 from my side: ±25 would do for me, measured with three lenses I own (24-105, 35, 85). If shorter makes it stronger, make it shorter.',
        upvotes: ['marta', 'rachel'],
      },
      {
        author: 'pia',
        hoursLater: 45,
        body: "I read along, and Ana's three lenses help more than a hundred votes. May I ask the others for the same: which lenses, and how far the balance point wanders, in millimetres from the post? Hang the camera by a string and measure.",
        upvotes: ['marta', 'ana', 'eva'],
      },
      {
        author: 'shuwen',
        hoursLater: 70,
        replyTo: 6,
        body: '用绳子吊着量了：35 毫米定焦在立柱后 12 毫米，70-200 收起来在前 38 毫米，中间差 50。所以 ±25 够我用，但立柱本身最好能再往前装 10 毫米。',
        upvotes: ['marta', 'ana', 'haoran'],
      },
      {
        author: 'harriet',
        hoursLater: 160,
        body: '100-400, hood on: 61 mm in front. I know, nobody carries that by the handle. I do, up hills, for otters.',
        upvotes: ['marta', 'uma', 'wanjiru', 'ulrich', 'nadia', 'dara'],
      },
    ],
  },
  {
    key: 'ap-38-long-with-flange',
    line: 'quick-release',
    kind: 'need',
    language: 'zh-CN',
    author: 'shuwen',
    title: '想要一块 90 毫米、带防转挡边的 AP-38 长板，给没有兔笼的机身用',
    body: `独立纪录片，能不带笼子就不带。\`AP-38\` 是 60 × 38，只有一颗 1/4 螺丝，竖拍或者挂 70-200 的时候机身会在板上慢慢转，一天要拧两三次。

希望有一块：

- 长 90 毫米，沿光轴方向，长焦好找平衡
- 后端有 4 毫米高的**挡边**，顶住机身后背防转
- 电池仓一侧让开，能换电池

别家有带挡边的，可是每块只配一种机身，我两台机身就得两块。挡边能左右调就最好。`,
    sku: 'AP-38',
    startedDaysAgo: 21,
    upvotes: ['yating', 'haoran', 'bowen', 'tianyi', 'beibei', 'aiko'],
    posts: [
      {
        author: 'yating',
        hoursLater: 2,
        body: '活动摄影也需要。我现在是板子和机身之间垫一片软木纸，能撑半天，太阳晒完就滑了。',
        upvotes: ['shuwen'],
      },
      {
        author: 'chenwei',
        hoursLater: 6,
        body: '唱个反调：挡边顶的是机身后盖的塑料边，长焦一坠，力全压在屏幕铰链下面那条边上，我见过压裂的。真要防转，应该用**机身底的定位孔**，可惜不是每台机器都有。',
        upvotes: ['laoma', 'zhouyan', 'kalle'],
      },
      {
        author: 'shuwen',
        hoursLater: 8,
        replyTo: 3,
        body: '有道理，那挡边包一层硅胶、做宽到 40 毫米，把力分散开呢？我不挂三公斤的镜头，最重也就 1.4 公斤。',
        upvotes: ['yating', 'beibei'],
      },
      {
        author: 'raj',
        hoursLater: 31,
        body: `Numbers for the discussion. 1.4 kg with its centre 90 mm in front of the screw, camera turned to portrait: 1.2 N·m on the screw. A 1/4-20 tightened with a coin, about 0.5 N·m, clamps with some 400 N and holds 2 N·m on rubber, once. Rubber creeps at half of that, so it turns, slowly, just as you say.

A flange 30 mm behind the screw takes 41 N. Over 40 mm of width that is harmless for a magnesium shell, and I would not do it on a plastic one. Chen Wei is right to warn.`,
        upvotes: ['shuwen', 'chenwei', 'ulrich', 'laoma', 'haoran', 'kalle'],
      },
      {
        author: 'aiko',
        hoursLater: 56,
        body: 'Me too for a longer plate, without flange: my two bodies are different in depth by 9 mm. Two small movable studs in a slot would serve both.',
        upvotes: ['shuwen', 'isaac'],
      },
    ],
  },
  {
    key: 'clamp-that-shows-shut',
    line: 'quick-release',
    kind: 'need',
    language: 'en',
    author: 'uma',
    title: 'A knob clamp that shows it is shut: I check by touch, at night, in a hide',
    body: `Wildlife, in the hide before dawn, no lamp. Last month a 2.9 kg lens left the \`BH-55\` because I had tightened the knob onto a plate that sat *on* the jaw instead of in it. It felt tight. It was tight. It was just not in.

I miss something to **feel**: a pin in the clamp floor that the plate pushes down and that then stands out at the side. No electronics, no green dot.`,
    sku: 'AC-60',
    startedDaysAgo: 390,
    upvotes: ['wanjiru', 'harriet', 'oksana', 'jonas', 'bowen', 'taro', 'jorge', 'ulrich', 'arjun', 'kirsten'],
    posts: [
      {
        author: 'wanjiru',
        hoursLater: 2,
        body: 'Same story, other lens, and mine fell on the tailgate of a vehicle, in front of a client and eleven hyenas. The hyenas were the polite ones.',
        upvotes: ['uma', 'harriet', 'dara', 'ana', 'jorge', 'luz'],
      },
      {
        author: 'jorge',
        hoursLater: 9,
        body: 'Habit instead of hardware: knob shut, then push the plate sideways along the jaw. If it slides at all, it is in the groove and needs another quarter turn; if it rocks, it is on top. Works in gloves.',
        upvotes: ['uma', 'arjun', 'bjorn', 'taro'],
      },
      {
        author: 'uma',
        hoursLater: 10,
        replyTo: 3,
        body: 'I have that habit since last month. Habits are what fails at 4 a.m. on day nine.',
        upvotes: ['wanjiru', 'harriet', 'oksana', 'jonas'],
      },
      {
        author: 'pia',
        hoursLater: 60,
        body: 'Product manager here. A pin is a moving part in the place where sand collects, so we are careful, but the need is real and I count it. What would help us: how often does it happen (not only the falls, the near ones too), and with which plates? Short ones, under 50 mm, are our first suspicion.',
        upvotes: ['uma', 'eva', 'ulrich'],
      },
      {
        author: 'oksana',
        hoursLater: 84,
        replyTo: 5,
        body: 'News, 2.1 kg zoom, in and out of the clamp 30 times a day: a near one about twice a month. Plate is 70 mm, so not only the short ones. Always when I look at what is happening instead of at the clamp. Which is my job.',
        upvotes: ['uma', 'wanjiru', 'farid', 'pradeep', 'omar'],
      },
      {
        author: 'taro',
        hoursLater: 130,
        body: 'A very old clamp of a Japanese maker had exactly that pin. Mine is 30 years old, full of railway dust, and the pin still works. So it can be done.',
        upvotes: ['uma', 'kenji', 'ulrich', 'viktor', 'jorge'],
      },
    ],
  },
]
