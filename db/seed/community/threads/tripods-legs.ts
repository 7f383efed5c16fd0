import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const legThreads: SeedThread[] = [
  {
    key: 'ct3-lock-slips-after-wash',
    line: 'tripods',
    kind: 'question',
    language: 'zh-CN',
    author: 'tianyi',
    title: '碳纤三脚架拆洗后旋锁打滑，润滑脂该用哪一种？',
    body: `上个月在海边拍了一周，回来把 CT-3 三条腿全拆了用淡水冲，晾干，抹了点手头的白色锂基脂装回去。现在第二节的旋锁拧到头还会慢慢往下滑，5 公斤压上去半小时大概缩一厘米。没抹之前从来不滑。

是脂用错了，还是我把里面那两片塑料片装反了？`,
    sku: 'CT-3',
    startedDaysAgo: 96,
    upvotes: ['dapeng', 'qingqing'],
    posts: [
      {
        author: 'laoma',
        hoursLater: 1.2,
        accepted: true,
        body: `两个问题多半都占了。

1. 旋锁靠**摩擦**锁住，那两片半圆的塑料片（夹片）和碳管之间必须是干的。脂只抹螺纹，薄薄一圈，夹片和管子上一点都不能有。
2. 已经抹上的：异丙醇擦夹片内外和管子外壁，换三次布，擦到布不变色。别用丙酮，夹片会发脆。
3. 夹片有方向，外侧的小凸点要卡进上一节管子的孔里。装反了能拧紧，但吃力的面积少一半。

螺纹上的脂用硅脂或者含氟的都行，锂基脂也不是不能用，就是冬天发硬、粘沙。`,
        upvotes: ['tianyi', 'dapeng', 'haoran', 'guoqiang', 'qingqing'],
      },
      {
        author: 'tianyi',
        hoursLater: 22,
        replyTo: 2,
        body: '就是这个。夹片内侧一层油，擦干净再装，挂 8 公斤水桶一晚上没动。第三条腿我还真把一片装反了，谢谢马师傅。',
        upvotes: ['laoma'],
      },
      {
        author: 'raj',
        hoursLater: 30,
        body: `laoma is right on every point, and it should have been in the manual instead of in his post. (Sorry for the English; my Chinese is worse than lithium grease at −20.)

Thread: PTFE-thickened silicone, a film you can hardly see. Shims and tube: dry. Tightening torque by hand is about 2 N·m; if you need more, something is greasy.`,
        upvotes: ['tianyi', 'laoma', 'ulrich'],
      },
      {
        author: 'dapeng',
        hoursLater: 51,
        body: '补一条：沙漠回来先用气吹，再拆。带着沙拧一圈，碳管上就是一道螺旋线，我有一条腿现在像枪管膛线。',
        upvotes: ['laoma', 'tariq'],
      },
    ],
  },
  {
    key: 'ct3-lock-service-kit',
    line: 'tripods',
    kind: 'need',
    language: 'zh-CN',
    author: 'dapeng',
    title: '希望单独卖 CT-3 旋锁维修包：夹片、密封圈、一小管脂，不要整条腿返厂',
    body: `CT-3 用了三年，新疆的沙子你们懂的。夹片磨薄了，密封圈裂了一个，问客服，答复是“整条腿寄回更换”，来回三周，运费我出。

两片塑料、一个橡胶圈的事。能不能出一个维修包：九个锁的夹片和密封圈，一小管螺纹脂，一张看得懂的图？旺季我停不起三周。`,
    sku: 'CT-3',
    startedDaysAgo: 148,
    upvotes: ['laoma', 'tianyi', 'zhouyan', 'haoran', 'bowen', 'guoqiang'],
    posts: [
      {
        author: 'zhouyan',
        hoursLater: 4,
        body: '租赁这边 11 副 CT-3，一年下来换掉 40 多片夹片，全是我们自己拿尼龙片冲的。不是不愿意买，是没地方买。',
        upvotes: ['dapeng', 'kirsten', 'laoma'],
      },
      {
        author: 'laoma',
        hoursLater: 7.5,
        body: '原厂夹片是 POM，1.2 毫米，自己冲尼龙的吸水会胀，梅雨天锁死过两副。要出就把**型号和厚度印在包装上**，CT-2 和 CT-3 的别混着发，长得像，差 0.3 毫米。',
        upvotes: ['dapeng', 'zhouyan'],
      },
      {
        author: 'dmitri',
        hoursLater: 31,
        body: 'Same from Almaty: I carry one spare shim of each size in a film canister, made by a dentist. He did it well, but he laughed. A kit would have saved us both the afternoon.',
        upvotes: ['dapeng', 'petra'],
      },
      {
        author: 'pia',
        hoursLater: 72,
        body: 'Read, translated, and on the list as a request. I asked our service desk how many legs come back only for shims: it is four in ten. That is our time as well as yours, so this one argues for itself.',
        upvotes: ['dapeng', 'zhouyan', 'laoma', 'kirsten'],
      },
      {
        author: 'tianyi',
        hoursLater: 1290,
        body: '拆洗过一次才知道夹片有多要紧（另一个帖里丢过人了）。每人家里都该备一套，跟备快门线一个道理。',
        upvotes: ['dapeng'],
      },
    ],
  },
  {
    key: 'vt75-feet-in-snow',
    line: 'tripods',
    kind: 'need',
    language: 'en',
    author: 'bjorn',
    title: 'Feet for the VT-75 that do not sink: snow, sand, bog. The spikes are a drill',
    body: `The VT-75 has spikes under rubber feet. On a wooden floor: rubber. On rock: spikes. On half a metre of wind-packed snow both go in like tent pegs, one leg deeper than the others, and twenty minutes into a time-lapse the frame tilts because the sun came out.

What I use: three pot lids. They work, and they ring.

What I would like: a **hinged plate, 120 mm or more across**, that takes the existing foot without tools, folds flat in the bag, and does not shatter at −25.`,
    sku: 'VT-75',
    startedDaysAgo: 61,
    upvotes: ['jonas', 'finn', 'dmitri', 'arjun', 'magnus', 'tui'],
    posts: [
      {
        author: 'finn',
        hoursLater: 2,
        body: `Pressure is the whole story. VT-75, head and camera, 11 kg on three rubber feet of 40 mm: about **29 kPa**. A skier is around 3–5. A 120 mm disc gets you to 3.2. So 120 is not a guess, it is the size.`,
        upvotes: ['bjorn', 'ulrich', 'jonas'],
      },
      {
        author: 'jonas',
        hoursLater: 5.5,
        body: 'Yes to this, with one plea: let it be **white or orange**. I have lost two black pot-lid equivalents under a biathlon track, and the groomer found the third.',
        upvotes: ['bjorn', 'kalle', 'finn'],
      },
      {
        author: 'tariq',
        hoursLater: 14,
        body: 'Dunes, same problem, other temperature. At 60 °C sand surface the plastic must not go soft either. I screw plywood squares to mine and look like a carpenter.',
        upvotes: ['bjorn'],
      },
      {
        author: 'declan',
        hoursLater: 20,
        body: 'Contrary view: tramp the snow flat, wait ten minutes for it to set, spikes in, done. Plates on a crust slide. I have watched a tripod leave for the valley on plates.',
        upvotes: ['oksana'],
      },
      {
        author: 'magnus',
        hoursLater: 27,
        replyTo: 5,
        body: 'On firn I agree with you. On ash and new snow there is nothing to tramp. The answer is a plate with three short teeth underneath, which is also the answer to the valley.',
        upvotes: ['bjorn', 'declan', 'finn'],
      },
    ],
  },
  {
    key: 'what-14-kg-means',
    line: 'tripods',
    kind: 'discussion',
    language: 'en',
    author: 'ulrich',
    title: '“Rated load 14 kg”: what does that number promise? I put 9 kg on a CT-3 and it held. It did not hold still',
    body: `Forty years of machine tools have made me unpleasant about numbers without a test beside them.

I hung weights on three carbon tripods in my cellar, all “rated” 12 to 15 kg. None broke. But with 9 kg at 1.3 m, a tap on the lens end took between **1.1 and 3.8 seconds** to die below a tenth of a millimetre. The CT-3 was in the middle, 2.2 s. The best was a Norrland from the eighties that says 6 kg on the sticker.

So 14 kg before *what*? Before collapse, before slip, before it is useless? For birds at 600 mm only the third interests me.`,
    sku: 'CT-3',
    startedDaysAgo: 33,
    upvotes: ['harriet', 'greta', 'uma', 'viktor', 'oksana', 'bowen', 'kenji', 'jorge'],
    posts: [
      {
        author: 'harriet',
        hoursLater: 1.7,
        body: 'Thank you. I have been saying “it holds my lens” and “it holds my lens still” to shop assistants for twenty years, and they nod at both.',
        upvotes: ['ulrich', 'uma', 'wanjiru'],
      },
      {
        author: 'will',
        hoursLater: 4,
        body: 'Rated load is what the lawyer will stand under. For work I halve it, and if there is wind I halve it again. 3.5 kg on a CT-3 in wind, and that matches my experience embarrassingly well.',
        upvotes: ['sven', 'ulrich', 'jade'],
      },
      {
        author: 'jorge',
        hoursLater: 8,
        body: 'Ulrich, were the legs fully out? The thinnest section does most of the bending. My CT-3 with the bottom section kept in damps in about half the time, at the price of my knees.',
        upvotes: ['taro', 'ulrich'],
      },
      {
        author: 'ulrich',
        hoursLater: 9.5,
        replyTo: 4,
        body: 'Fully out, as sold. With the lowest section in: 1.2 s. You are right, and my knees vote with yours.',
        upvotes: ['jorge'],
      },
      {
        author: 'raj',
        hoursLater: 26,
        body: `What ours means, exactly: legs fully out, first angle stop, three times the rated load pressed on the shoulder for ten minutes; no lock may creep more than 0.5 mm and nothing may crack. So 14 kg is a **slip and strength** figure. It says nothing about how still it stands, and I agree that this is the figure most of you need.

We do measure stiffness, in N·m per radian about the vertical and about the horizontal. We have never printed it, because nobody else does and a number alone on a shelf looks small. That is a reason; I am not sure it is a good one.`,
        upvotes: ['ulrich', 'harriet', 'kenji', 'greta', 'uma', 'viktor', 'ana', 'jorge'],
      },
      {
        author: 'kenji',
        hoursLater: 30,
        replyTo: 6,
        body: 'Please print it. For macro at 2:1 I would rather read a small true number than a large one that is about falling over.',
        upvotes: ['ulrich', 'qingqing', 'hyejin', 'greta'],
      },
      {
        author: 'bowen',
        hoursLater: 55,
        body: '我测得更土：600 头装激光笔，打到 20 米外的墙上看光斑晃多久。CT-3 全伸开 2 秒多，最细一节收起来 1 秒出头，和楼主基本一致。标 14 公斤没错，但拍鸟的别只看这个数。',
        upvotes: ['ulrich', 'qingqing'],
      },
    ],
  },
]
