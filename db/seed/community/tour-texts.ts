import type { SeedLanguage } from '#db/seed/community/seed-types.ts'

type TourText = Record<SeedLanguage, { title: string; body: string }>

/** One paragraph offers a coupon. Without it a good post is left. */
export const COUPON_POST: TourText = {
  en: {
    title: 'FC-5 on a CT-3 with a flat leveller: a week of notes, and one question about the lower clamp',
    body: `A week with the FC-5 on an FH-8, with a 31 mm leveller between the head and a CT-3. The rig is 4.2 kg with the battery.

- Levelling on a slope takes me about five seconds instead of a minute of legs.
- The leveller settled by a quarter turn on the first day, and not since.
- The knob touches one leg lock at the wide stop, so I turn the head by 120 degrees.

Use my code LEVEL15 at checkout for 15% off, it works until Sunday.

What I have not found out: does the Arca-type foot of the cage sit better along or across the clamp when the lens is heavy? Mine creeps by a hair in portrait.`,
  },
  'zh-CN': {
    title: 'FC-5 加平板调平座上 CT-3 用了一周：几条记录，外加一个关于夹座的问题',
    body: `FC-5 全笼装在 FH-8 上，云台和 CT-3 之间加了一个 31 毫米的调平座，连电池一共 4.2 公斤，用了一周。

- 斜坡上调平大概五秒，以前光调三条腿就要一分钟。
- 调平座第一天自己松了四分之一圈，重新拧过以后没再动。
- 脚架开到最大角度时旋钮会碰到一个脚管锁，我把云台转了 120 度避开。

下单时输入我的优惠码 LEVEL15 立减 15%，周日前有效。

还没弄明白的是：镜头重的时候，兔笼底下的阿卡口顺着夹还是横着夹更稳？我竖拍时会慢慢歪一点点。`,
  },
}

/** The same words, honestly: a price paid, a code that failed, a discount weighed. */
export const HONEST_POST: TourText = {
  en: {
    title: 'Paid 89 for a flat leveller, no coupon. Is the discount price of the older one worth the rubber ring?',
    body: `I paid 89 for a 31 mm leveller for my CT-3, with no coupon; the code in their shop did not work, and the checkout told me so in red. After a week under an FC-5 and an FH-8, 4.2 kg in all, I would pay it again: level in five seconds, no slip, one quarter turn of settling on the first day.

The older version now has a discount price of 74. It has a rubber ring at the base, and I read here that the grub screws of the CT-3 platform then bite rubber.

Has anyone used the older one for a season? Is the discount price worth it if the ring can be taken off, or does the head unwind on a fast pan anyway?`,
  },
  'zh-CN': {
    title: '平板调平座花了 89，没用优惠码。老款打折 74，带橡胶圈的值得买吗？',
    body: `给 CT-3 配了一个 31 毫米的调平座，花了 89，没有优惠码；他们店里写的那个码我试了，结账时提示无效。上面是 FC-5 全笼加 FH-8，一共 4.2 公斤，用了一周：五秒调平，没打滑，第一天松过四分之一圈，拧紧就好了。这个价我觉得值。

老款现在打折，折后 74，但底面有一圈橡胶。看到这里有人说，CT-3 平台上的顶丝会顶在橡胶上，吃不上力。

有人用过老款一整季吗？如果橡胶圈能拆，打折的价格值不值？还是快速横摇时云台照样会松？`,
  },
}
