import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const quickReleaseFit: SeedThread[] = [
  {
    key: 'ac-60-wide-plate',
    line: 'quick-release',
    kind: 'question',
    language: 'en',
    author: 'kirsten',
    title: 'AC-60 lever will not close on a 39.1 mm plate from another maker',
    body: `Customers bring their own plates. Most close in the \`AC-60\` once the hex screw is set. One brand does not: 39.1 mm across the top by my caliper, a plate meant for a knob clamp.

With the screw all the way out the lever still stops at two thirds. The same plate sits perfectly in the knob clamp of a \`BH-55\`, see photo. File the plate, file the clamp, or hand out knob clamps?`,
    sku: 'AC-60',
    photo: {
      file: 'arca-plate-on-ball-head.jpg',
      alt: 'Quick-release plate in the knob clamp of a ball head with orange knob caps, on a wooden table outdoors',
    },
    startedDaysAgo: 33,
    upvotes: ['ivan', 'vera', 'jonas', 'greta', 'taro'],
    posts: [
      {
        author: 'jorge',
        hoursLater: 1,
        body: 'Knob clamps. Slower and they never argue. I have not owned a lever since one opened on my sleeve at 4,800 m.',
        upvotes: ['taro', 'tianyi', 'magnus'],
      },
      {
        author: 'greta',
        hoursLater: 2.5,
        replyTo: 2,
        body: '> they never argue\n\nThey also never tell you that they are half open. A lever that is across is shut; a knob is shut or nearly shut, and both look alike.',
        upvotes: ['kirsten', 'uma', 'ines', 'ulrich'],
      },
      {
        author: 'raj',
        hoursLater: 8,
        body: `I draw the clamps. The lever moves the jaw by 0.8 mm past its dead centre, and the hex screw shifts that window from 37.5 to 38.5. A 39.1 mm plate is 0.6 outside; no setting reaches it.

- **Do not file the clamp**: the jaw lip is 2.1 mm and hardened only by its anodising.
- Filing the *plate* to 38.4 is all right if both flanks lose the same, 0.35 mm each at 45°, and you break the edge afterwards.
- A mixed shelf is what the knob clamp is for. It takes 36 to 40.

There is no standard for this dovetail, only a habit. We make ours 38.0.`,
        accepted: true,
        upvotes: ['kirsten', 'ivan', 'vera', 'ulrich', 'greta', 'viktor', 'laoma', 'jonas'],
      },
      {
        author: 'ivan',
        hoursLater: 27,
        body: 'We did the filing on six plates in the mill with a 90° cutter, ten minutes for the lot. And we stamped a K on those we did not touch, for "knob only".',
        upvotes: ['kirsten', 'vera', 'zhouyan'],
      },
      {
        author: 'kirsten',
        hoursLater: 32,
        body: 'Knob clamps for walk-in customers, levers for our own kits, K stamps ordered. Thanks, Raj, for saying the window in numbers; can they be printed on the bag?',
        upvotes: ['ivan', 'greta', 'zofia'],
      },
    ],
  },
  {
    key: 'arca-widths-measured',
    line: 'quick-release',
    kind: 'discussion',
    language: 'zh-CN',
    author: 'laoma',
    title: '阿卡口到底多宽？量了手边 27 块快装板，从 37.7 到 39.2 都有',
    body: `干机务的，抽屉里攒了一堆客户落下的阿卡板。用数显卡尺量顶面宽度（两侧 45 度斜面的最宽处），每块量三个点取平均：

- 37.7 到 37.9：6 块
- 38.0 到 38.2：14 块（\`AP-38\` 三块都是 38.0，挺准）
- 38.3 到 38.6：5 块
- 39 以上：2 块，最宽 39.2

斜面角度也有 44 到 46.5 的。所谓“通用”，其实是大家都差不多而已。旋钮夹座都能夹，**扳扣夹座必须按板子调**。你们遇到过夹着夹着松的吗？`,
    photo: {
      file: 'arca-plate-on-ball-head.jpg',
      alt: '木桌上的球形云台，夹座里夹着一块阿卡式快装板，旋钮是橙色的',
    },
    startedDaysAgo: 340,
    upvotes: ['zhouyan', 'haoran', 'chenwei', 'liang', 'tianyi', 'guoqiang', 'ulrich', 'bowen', 'qingqing'],
    posts: [
      {
        author: 'tianyi',
        hoursLater: 2,
        body: '遇到过。零下十五度，扳扣在家里调得刚好，上山以后就能晃。后来固定一块板配一个夹座，板上写号，不混用。',
        upvotes: ['laoma', 'bowen', 'dmitri'],
      },
      {
        author: 'raj',
        hoursLater: 20,
        body: `May I use your list? I have 19 plates in a drawer here, and with yours it is 46, which is nearly statistics. Mine: 37.6 to 38.9, median 38.1.

About angles: at 46.5° the plate touches the jaw along a line instead of a face. It holds in a clamp, but a knock dents it, and next time it is loose. So angle matters more than width.`,
        upvotes: ['laoma', 'ulrich', 'viktor', 'zhouyan', 'kirsten'],
      },
      {
        author: 'laoma',
        hoursLater: 26,
        replyTo: 3,
        body: '可以用，随便用。角度那两块 46.5 的边上确实有压痕，对上了。',
        upvotes: ['zhouyan', 'haoran'],
      },
      {
        author: 'chenwei',
        hoursLater: 44,
        body: '棚里拍产品，机器上下一天几十次，我只用旋钮的，慢两秒但是心里踏实。扳扣快归快，衣袖、背带勾一下就开了。',
        upvotes: ['sunqi', 'ruolin'],
      },
      {
        author: 'bowen',
        hoursLater: 47,
        replyTo: 5,
        body: '体育不行，两秒钟球都进了。扳扣加二道保险，板子两头的防脱螺丝一定要装，装了就算开了也掉不下来。',
        upvotes: ['laoma', 'jonas', 'tianyi'],
      },
      {
        author: 'qingqing',
        hoursLater: 90,
        body: '微距党路过：宽度差 0.3 毫米，夹紧以后板子会往一边偏 0.15 毫米，1:1 以上换板就得重新对位。所以同一套堆栈从头到尾别换板。',
        upvotes: ['hyejin', 'kenji', 'laoma'],
      },
    ],
  },
  {
    key: 'one-release-for-all',
    line: 'quick-release',
    kind: 'question',
    language: 'en',
    author: 'oliver',
    title: 'One quick release for tripod, gimbal and shoulder: what did you settle on?',
    body: `One-person crew, corporate days. Tripod in the morning, gimbal at noon, shoulder in the evening, and I lose ten minutes a day to hex keys. Rig is 3.4 kg with the \`FC-5\`.

Options I see:

1. Arca-type everywhere: \`AC-60\` on tripod, gimbal plate and shoulder pad.
2. The long sliding plate of my fluid head everywhere; heavy, but balance stays.
3. NATO from above, whatever from below.

What did you settle on, and what do you regret?`,
    sku: 'AC-60',
    startedDaysAgo: 9.5,
    upvotes: ['dara', 'mei', 'isaac', 'elif', 'carlos', 'noor'],
    posts: [
      {
        author: 'mei',
        hoursLater: 2,
        body: 'Number 1, for four years. Three clamps, all set with the *same* plate so that the levers feel alike. Regret: none on the tripod. On the gimbal 38 mm wide is narrow: with a lens over a kilo you feel the plate rock when you jog.',
        upvotes: ['oliver', 'dara', 'carlos', 'aiko'],
      },
      {
        author: 'nils',
        hoursLater: 4,
        body: 'Gimbal operator votes 2. Balance is the time eater, not the hex key. Put marks on the sliding plate with a paint pen, one per lens, and you are at zero in 20 seconds.',
        upvotes: ['jiahao', 'yusuf', 'oliver'],
      },
      {
        author: 'quentin',
        hoursLater: 6,
        body: 'None of the three will survive a year of shoulder work if the play is not taken out. Look for a clamp you can pre-load, not for a standard.',
        upvotes: ['anders'],
      },
      {
        author: 'ana',
        hoursLater: 11,
        body: `I shoot documentary with nearly the same rig and went with 1, plus one thing: the foot of the \`FC-5\` is Arca-type itself (I learned this last of all people), so there is no plate to come loose.

For the shoulder I bolted an \`AC-60\` to the pad with 3/8-16 **and** two M4 from below. One screw lets it turn.`,
        upvotes: ['oliver', 'vera', 'noor', 'mei', 'marta', 'elif'],
      },
      {
        author: 'oliver',
        hoursLater: 120,
        body: "A week in with Ana's version: tripod and shoulder are solved, changeover under 15 seconds. On the gimbal I kept the sliding plate and screwed a lever clamp on top of it, so Nils gets his balance marks too. 160 g more there. No tick for one answer, it is a bit of three.",
        upvotes: ['nils', 'ana', 'mei', 'dara'],
      },
    ],
  },
]
