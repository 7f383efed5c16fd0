import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const levellingThreads: SeedThread[] = [
  {
    key: 'ct3-half-ball',
    line: 'tripods',
    kind: 'question',
    language: 'en',
    author: 'ana',
    title: 'Half-ball that fits the CT-3 shoulder? Every slope means resetting three legs under a caged rig',
    body: `As pictured the rig is 3 kg. With the M7 on its tilt, the V2 and a VB-99 on the back it is **4.6 kg**, and on an FH-8 it balances well. What it does not do is stand level. I shoot on vineyard terraces, eight degrees on a good day, and a pan that starts on the horizon ends in somebody’s knees.

So I reset legs. Three twist locks each, headlamp in my teeth, while the light goes. A bowl and a half-ball would be one knob and four seconds, but the CT-3 shoulder is a flat 60 mm platform with a 3/8 bolt.

Has anyone fitted a 75 mm half-ball to this tripod, or any leveller that adds **less than 40 mm**? I would even let somebody near it with a lathe.`,
    sku: 'CT-3',
    photo: {
      file: 'rig-on-tripod-window-light.jpg',
      alt: 'Caged camera with a walnut top handle on a fluid head, the head bolted straight to the flat shoulder of a carbon tripod',
    },
    startedDaysAgo: 205,
    upvotes: ['kirsten', 'petra', 'sven', 'xiaoyu', 'ines', 'carlos', 'finn', 'stella', 'tui', 'rachel', 'haoran'],
    posts: [
      {
        author: 'kirsten',
        hoursLater: 0.8,
        body: 'I own three CT-3s for the rental shelf and every one goes out with somebody else’s leveller screwed to it. The customers think it is part of the tripod. One wrote to thank the maker for it, which I have framed.',
        upvotes: ['ana', 'vera', 'ivan', 'quentin', 'declan'],
      },
      {
        author: 'will',
        hoursLater: 2.5,
        body: 'You have described a VT-75. Bowl, half-ball, 20 kg, done. Carbon sticks with a flat top are stills legs and no amount of brass will talk them out of it.',
        upvotes: ['guoqiang'],
      },
      {
        author: 'ana',
        hoursLater: 3.1,
        replyTo: 3,
        body: 'I have stood behind a VT-75 and it is lovely. It is also 2.9 kg against 1.62, and it does not go to 15 cm off the ground. I walk forty minutes to these terraces with the legs on my own shoulder. If I had a grip I would make the grip level it.',
        upvotes: ['dara', 'petra', 'marta', 'will'],
      },
      {
        author: 'sven',
        hoursLater: 6.5,
        accepted: true,
        body: `Flat two-axis leveller, 65 mm across, between shoulder and head. Mine is 31 mm tall, ±10°, rated 15 kg, 3/8-16 on both faces, and has been under an FH-8 for two seasons. Three things before you buy any of them:

- **Bare metal base.** The grub screws of the CT-3 platform must bite metal. On a leveller with a rubber ring they bite rubber, and the head unwinds on the first brisk pan.
- **Check the knob clears the leg locks** with a leg at the wide stop. Two of the three I tried did not.
- **Torque the centre bolt again after the first day.** Mine settled a quarter turn, once, and then never.

It is not a bowl. It is 90 % of a bowl for 210 g.`,
        upvotes: ['ana', 'kirsten', 'tomasz', 'vera', 'anders', 'ines', 'tui', 'xiaoyu', 'finn'],
      },
      {
        author: 'viktor',
        hoursLater: 20,
        body: 'She said lathe, so here I am. Face the shoulder, bore it to take a 75 mm seat, an hour with the set-up. Before I ruin my own: does anybody know how much metal is beside the leg pivots? I can measure the outside but I would rather not find out the rest with a boring bar.',
        upvotes: ['ulrich'],
      },
      {
        author: 'raj',
        hoursLater: 23,
        replyTo: 6,
        body: `4.2 mm at the thinnest, Viktor, so please do not. We turned 1.5 mm off one shoulder here to see, and it cracked beside a pivot at 19 kg with the load to one side. That is above the 14 kg on the label, but not by enough that I would stand under it.

The reason there is no bowl: a 75 mm half-ball needs about **92 mm** of opening once the seat has a lip. Between the pivots of the CT-3 there are **84 mm**. It is not a machining step, it is another casting, and the low position hangs on the same casting.

Sven’s leveller is a sound choice. We loaded that size to 12 kg on a CT-3 for a week and could not find a slip.`,
        upvotes: ['ana', 'viktor', 'sven', 'ulrich', 'petra', 'kirsten', 'harriet', 'kalle'],
      },
      {
        author: 'xiaoyu',
        hoursLater: 26,
        body: '我用的也是平板调平座，60 毫米的，装在 CT-3 和云台之间，总高只多 28 毫米，五公斤左右的兔笼没问题。提醒一点：冬天零下十度，水平泡里的液体变稠，要等半分钟再读，不然调平了再看又是歪的。',
        upvotes: ['ana', 'haoran', 'tianyi'],
      },
      {
        author: 'petra',
        hoursLater: 40,
        replyTo: 5,
        body: `One thing nobody has said: a leveller levels the head, not the tripod. With equal legs on an 8° slope the shoulder at 1.3 m stands about 18 cm downhill of the middle of its feet. With the feet on a 55 cm radius, you have:

- one leg pointing **down** the slope: 37 cm until it goes over
- two legs down, one up: **10 cm**

Same tripod, same rig. I have fished the second version out of a sinkhole.`,
        photo: {
          file: 'fluid-head-at-sunset.jpg',
          alt: 'Fluid head on a carbon tripod at dusk, one leg towards the camera; the base of the head covers the whole shoulder',
        },
        upvotes: ['ana', 'sven', 'dmitri', 'ulrich', 'finn', 'bjorn'],
      },
      {
        author: 'ulrich',
        hoursLater: 52,
        replyTo: 7,
        body: 'Mr Menon, 84 mm will not take a 75 mm bowl, agreed. It might take a 60 mm one. Small half-balls exist, and for a 5 kg rig nobody needs 75. Was that looked at, or is the answer “no” because the question said 75?',
        upvotes: ['viktor', 'greta', 'harriet'],
      },
      {
        author: 'raj',
        hoursLater: 70,
        replyTo: 10,
        body: `Fair, and yes, we looked. A 60 mm seat wants a 74 mm opening, which leaves 5 mm to each pivot. We cast four. Two of them cracked in the side-load test at 9 kg, one of them loudly.

A forged shoulder would hold. That is a tool of its own and the same answer: not inside the CT-3 as it is.`,
        upvotes: ['ulrich', 'ana', 'viktor'],
      },
      {
        author: 'pia',
        hoursLater: 2042,
        body: 'Our answer is now on the request at the top of this thread, signed by Raj and me: not feasible on the present shoulder, why, and what would change it. It is a no, so I would rather you read it here than guess. It goes on counting: if enough of you still need this, it comes back to my desk whether I like it or not.',
        upvotes: ['kirsten', 'ana', 'ulrich'],
      },
      {
        author: 'ana',
        hoursLater: 2061,
        replyTo: 12,
        body: 'Not the answer I wanted, but it is the first no from a tripod maker that came with a drawing dimension in it. Sven’s leveller it is. For the record I paid 118 for mine, and I would have paid you.',
        upvotes: ['sven', 'marta', 'kirsten'],
      },
      {
        author: 'chiara',
        hoursLater: 4296,
        body: 'Arriving late: weddings on a Tuscan hillside, two CT-3s, two levellers of two makes, and I still pack the wrong key for one of them. I would take a shorter, uglier tripod with a bowl over this one.',
        upvotes: ['ana', 'stella', 'elif'],
      },
      {
        author: 'dapeng',
        hoursLater: 4868,
        body: '同求。车拍下来往路边一架，路肩全是斜的，三条腿来回调，车队都开出去两公里了。第三方调平座我有，但每次拆云台它都跟着一起转下来，得随身带两把扳手。',
        upvotes: ['xiaoyu', 'jade'],
      },
    ],
  },
  {
    key: 'leveller-or-bowl-zh',
    line: 'tripods',
    kind: 'question',
    language: 'zh-CN',
    author: 'xiaoyu',
    title: '调平座和半球碗，婚礼跑场哪个更省事？CT-3 上斜坡每次都要重新调三条腿',
    body: `双机位，主机 FC-5 全笼加手柄 3.2 公斤，副机轻一些，两副 CT-3 配 FH-8。草坪仪式十有八九是斜的，斜坡上架机位，每次都要重新调三条腿，新娘已经走到一半了。

现在纠结两条路：

1. 平板调平座，夹在脚架平台和云台之间，轻，但多一层
2. 换 VT-75，碗口一拧就平，但每副重将近 1.3 公斤，两副就是多背五瓶矿泉水

跑过草坪的说说实际用下来怎么样？`,
    sku: 'CT-3',
    startedDaysAgo: 222,
    upvotes: ['siqi', 'haoran', 'yating'],
    posts: [
      {
        author: 'guoqiang',
        hoursLater: 1.5,
        body: '台里二十年都是碗口，没有第二个答案。松一把手柄，看一眼泡，拧紧，三秒。调平座要拧两个轴，手冷的时候你会骂人。',
        upvotes: ['zihan'],
      },
      {
        author: 'siqi',
        hoursLater: 3,
        body: '我是一个人拍，碗口脚架从停车场背到草坪就不想拍了。调平座 200 克出头，我认。缺点是多一个会松的接缝，每场开拍前我都用手掰一下云台，养成习惯就好。',
        upvotes: ['xiaoyu'],
      },
      {
        author: 'haoran',
        hoursLater: 9,
        accepted: true,
        body: `看你摇不摇镜头。

- **只有固定机位和短俯仰**：不用调平，云台自己歪着也行，后期转一度没人看得出来。
- **要跟着新人走一段横摇**：底座必须是平的。8° 的坡不调平，横摇 90° 画面就歪 8°，后期没法救。

我的做法是主机位换 VT-75，副机位留 CT-3 加一个 31 毫米高的平板座。只换一副，多背 1.3 公斤。`,
        upvotes: ['xiaoyu', 'siqi', 'yating', 'linyue'],
      },
      {
        author: 'xiaoyu',
        hoursLater: 11,
        replyTo: 4,
        body: '“只换一副”这个思路好，谢谢。不过说到底还是希望 CT-3 自己能有个半球碗，有个半球碗就一秒钟的事，厂家听得到吗？',
        upvotes: ['haoran', 'siqi', 'dapeng'],
      },
    ],
  },
]
