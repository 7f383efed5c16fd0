import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const quickReleaseFaults: SeedThread[] = [
  {
    key: 'nc-12-loosens-on-road',
    line: 'quick-release',
    kind: 'fault',
    language: 'zh-CN',
    author: 'dapeng',
    title: 'NC-12 在搓板路上自己松，半小时旋钮退了小半圈',
    body: `车拍，防滚架上固定一台 1.3 公斤的副机，下面是 \`NC-12\` 夹 \`NR-70\`。搓板路跑了半个小时，停车一看旋钮退了小半圈，机器能前后窜两毫米，好在导轨两端挡销还在。

出发前是手拧到拧不动的，没用工具。换了一个新的 \`NC-12\`，结果一样。旋钮螺纹上能不能点胶？还是说这个夹子本来就不该用在持续震动的地方？`,
    sku: 'NC-12',
    photo: {
      file: 'nato-clamp-detail.jpg',
      alt: 'NATO 夹座近景：红色旋钮压在导轨侧面，导轨两端各有一颗螺丝，上方是胡桃木手柄',
    },
    startedDaysAgo: 0.2,
    upvotes: ['mingze', 'zane'],
    posts: [],
  },
  {
    key: 'nr-70-stop-fouls-handle',
    line: 'quick-release',
    kind: 'fault',
    language: 'en',
    author: 'rachel',
    title: 'NR-70: the end stop fouls the TH-2 when the handle is mounted back to front',
    body: `With a big zoom I turn the \`TH-2\` round so that the grip is over the lens. Then the clamp's thumb screw comes down exactly on the spring stop of the \`NR-70\`: it holds the stop pressed **in**. So the handle feels locked and the one thing meant to catch it is disabled.

I found out when the knob had worked loose and 4.1 kg of camera slid 30 mm to the end of the rail, where one screw head stopped it. In the photo the handle is the right way round; turn it and the red knob is over the left end.`,
    sku: 'NR-70',
    photo: {
      file: 'nato-clamp-detail.jpg',
      alt: 'Walnut top handle on a NATO rail, the red thumb screw of its clamp close to the screw at the end of the rail',
    },
    startedDaysAgo: 265,
    upvotes: ['anders', 'quentin', 'marta', 'thandi', 'tomasz', 'harriet', 'liang', 'sven'],
    posts: [
      {
        author: 'sven',
        hoursLater: 2,
        body: 'A safety that the normal use switches off is worse than none. Nobody should hang a camera over people from that combination until this is cleared up.',
        upvotes: ['rachel', 'will', 'declan', 'harriet'],
      },
      {
        author: 'raj',
        hoursLater: 21,
        body: `I put it together at the bench this morning and it is as Rachel says. Reversed, the knob overlaps the stop by 1.4 mm, and pressing it in takes less force than you would notice.

Until the rail is changed: either move the rail 10 mm backwards by one pair of holes, or take out the rear stop and put the plain M3 screw from the bag in its place. Both keep a hard stop at both ends. I loaded the second to 12 kg for an hour, no movement.`,
        accepted: true,
        upvotes: ['rachel', 'tomasz', 'ulrich', 'kalle', 'sven', 'thandi', 'anders', 'vera'],
      },
      {
        author: 'pia',
        hoursLater: 30,
        body: 'Product manager for quick release. We stop shipping the pair with the present stop, and the leaflet gets a picture of both fixes this week. The new stop is recessed; when it has passed the load test I will say so in this thread, with the marking to look for. Thank you for not only saying that it slipped, but how far and with what.',
        upvotes: ['rachel', 'marta', 'quentin', 'noor'],
      },
      {
        author: 'harriet',
        hoursLater: 52,
        body: 'Good answer, and still: a reversed handle is not exotic. Half the documentary people I know work like that. How did it get past testing?',
        upvotes: ['rachel', 'marta', 'nadia', 'samira', 'ana', 'carlos'],
      },
      {
        author: 'pia',
        hoursLater: 71,
        replyTo: 5,
        body: 'Fair. We tested rail and handle each on their own, and the pair only forwards. The test list now has "every part, both ways round".',
        upvotes: ['harriet', 'ulrich', 'greta', 'rachel', 'eva'],
      },
      {
        author: 'pia',
        hoursLater: 2900,
        body: 'As promised: rails with a small **B** beside the width mark have the recessed stop. Load test 15 kg, 24 hours, handle forwards and reversed, −20 and 50 °C. Height and screws are the same, nothing else on the camera changes.',
        upvotes: ['rachel', 'sven', 'tomasz', 'harriet', 'marta', 'quentin'],
      },
    ],
  },
]
