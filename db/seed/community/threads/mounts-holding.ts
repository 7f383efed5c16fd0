import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const mountsHolding: SeedThread[] = [
  {
    key: 'ma-2-creeps-at-40',
    line: 'mounts',
    kind: 'question',
    language: 'en',
    author: 'tariq',
    title: 'Magic arm that holds a 5-inch monitor at 40 °C without creeping',
    body: `Dubai, rooftops, June. The \`MA-2\` with a 5-inch monitor, 420 g with its battery, sags by a hand's width in an hour. In the morning at 28 °C the same arm stands like a statue.

Tightening more does not help; at noon I can tighten it until my fingers hurt and it still creeps. What do you use in heat?`,
    sku: 'MA-2',
    startedDaysAgo: 129,
    upvotes: ['farid', 'omar', 'uma', 'stella', 'zane', 'yara', 'leilani'],
    posts: [
      {
        author: 'ulrich',
        hoursLater: 2.4,
        body: `Plastic creeps, that is all. In the middle joint there is a polymer cone. Load it, heat it, and it flows until the clamping force is gone; more force, more flow. The data sheet says working range up to 35 °C and a black arm in the sun is at 60.

Cover it with white gaffer tape. No joke: 15 K cooler in my garden, measured.`,
        upvotes: ['tariq', 'viktor', 'birgit', 'eva', 'farid'],
      },
      {
        author: 'farid',
        hoursLater: 5,
        body: `News, Beirut to Basra, same problem. What works, in this order:

1. Elbow **over** the camera, not out to the side. At 60 mm of reach instead of 180 the joint sees a third of the torque.
2. White tape on the knob and joint.
3. Back the knob off and re-tighten at every battery change, before it has crept.
4. If all that is too much: a steel-toothed rosette arm. It does not creep, it also does not do angles between the teeth.`,
        accepted: true,
        upvotes: ['tariq', 'omar', 'yara', 'nadia', 'uma', 'ulrich', 'stella', 'oksana'],
      },
      {
        author: 'uma',
        hoursLater: 14,
        body: 'A bungee loop from the monitor to the top handle. Ugly, 5 g, has saved two monitors in Rajasthan.',
        upvotes: ['tariq', 'dara', 'wanjiru'],
      },
      {
        author: 'tariq',
        hoursLater: 80,
        body: 'Reach shortened, tape on: 3 hours at 41 °C in the shade, sag about 5 mm. Farid gets the tick. But an arm that stops at 35 °C is not made for a third of the planet.',
        upvotes: ['farid', 'uma', 'omar', 'zane', 'dapeng', 'wanjiru', 'leilani', 'emeka', 'tui'],
      },
      {
        author: 'birgit',
        hoursLater: 101,
        replyTo: 5,
        body: 'Steel mills in Germany count as that third. +1 for a joint with metal cones.',
        upvotes: ['tariq', 'ulrich'],
      },
    ],
  },
  {
    key: 'safety-wires-over-heads',
    line: 'mounts',
    kind: 'discussion',
    language: 'en',
    author: 'sven',
    title: 'Safety wires on everything above heads: where do you draw the line?',
    body: `Grip for thirty years. My line: **anything above a head has a second, independent way of not falling.** A 14 g cold shoe with a 300 g receiver on it, too.

Last week a young operator laughed at the wire on a GPS tracker. 80 g from four metres is 3 joules, on an edge, on somebody's scalp. What is your rule, and what do you tie it to when the gear has no eyelet? None of the small clamps here has one.`,
    startedDaysAgo: 205,
    upvotes: ['declan', 'hana', 'will', 'wenbo', 'maeve', 'mo', 'emeka', 'vera'],
    posts: [
      {
        author: 'will',
        hoursLater: 3,
        body: 'Same rule, plus: the wire goes round the *camera body or cage*, not round the arm that already failed. I see wires tied to the part they are meant to save you from about once a week.',
        upvotes: ['sven', 'declan', 'hana', 'jade', 'zane', 'wenbo'],
      },
      {
        author: 'quentin',
        hoursLater: 5,
        body: 'On a stabiliser nothing may dangle. I use 2 mm dyneema, 20 cm, girth hitch through the strap slot of the cage. Weighs a gram. Nobody has an excuse.',
        upvotes: ['sven', 'nils', 'will'],
      },
      {
        author: 'yusuf',
        hoursLater: 8,
        body: 'Honest question: with 20 cm of slack, does the cord stop 900 g or does it snap the shoe off the other side? I have never tested mine.',
        upvotes: ['emeka'],
      },
      {
        author: 'ulrich',
        hoursLater: 11,
        replyTo: 4,
        body: `900 g falling 0.2 m arrives with 1.8 J. If cord and knot give 10 mm, the mean force is 180 N, the peak perhaps twice that. 2 mm dyneema breaks near 3 kN. A 1/4-20 in aluminium takes it as well; a cold shoe does not.

So: short slack, tie to a thread or a slot, never to a shoe.`,
        upvotes: ['yusuf', 'sven', 'will', 'quentin', 'viktor', 'declan', 'maeve'],
      },
      {
        author: 'maeve',
        hoursLater: 28,
        body: 'Theatre: everything over the stalls is wired, and the house checks with a torch. I would love a 3 mm hole in every clamp. It is a hole. It costs nothing to have less metal.',
        upvotes: ['hana', 'sven', 'declan', 'gita'],
      },
      {
        author: 'isaac',
        hoursLater: 33,
        body: 'And drives? Mine (photo) is held by two bars and 30 µm of friction. It never fell, but on a jib I put a wide rubber band round it, because I noticed that the cable was the second way of not falling. A cable is not a safety wire, it only looks like one.',
        upvotes: ['sven', 'declan', 'aiko', 'mei'],
        photo: {
          file: 'ssd-clamp-on-cage.jpg',
          alt: 'External drive held by two clamp bars on the side of a cage, red thumb screw on the left',
        },
      },
      {
        author: 'mo',
        hoursLater: 40,
        body: 'Moderator: I took out one reply that named a crew and an accident. What failed and how is welcome here; who was blamed for it is not ours to settle.\n\nAs a photographer: thank you for this thread. I wired my receiver this morning.',
        upvotes: ['sven', 'will', 'hana', 'maeve', 'emil'],
      },
    ],
  },
  {
    key: 'overhead-arm-balance',
    line: 'mounts',
    kind: 'question',
    language: 'zh-CN',
    author: 'feifei',
    title: '桌面俯拍，SC-40 夹在横杆上伸出 60 厘米，机器 1.9 公斤，老是往下低头怎么办？',
    body: `拍美食俯视。两个灯架架一根 25 毫米横杆，\`SC-40\` 夹在杆中间，插一根 60 厘米的伸臂，前端挂机器加镜头 1.9 公斤。

夹得再紧，十几分钟以后画面就开始斜，横杆自己在转。加大力气拧，杆上都压出印子了。求稳妥的办法，棚里层高 2.7 米，上不了天轨。`,
    sku: 'SC-40',
    startedDaysAgo: 26,
    upvotes: ['sunqi', 'rosa', 'beibei', 'gita', 'noor'],
    posts: [
      {
        author: 'wenbo',
        hoursLater: 1,
        body: `先算账：1.9 公斤 × 0.6 米，力矩是 11 牛米左右。光靠夹口的摩擦去抱一根 25 毫米的光杆，圆杆半径才 12.5 毫米，摩擦力得有 900 牛，拧得动才怪。

**别跟力矩硬顶，把它平衡掉。** 伸臂往后也伸 30 厘米，尾端挂 3.8 公斤沙袋，杆就不受扭了。`,
        accepted: true,
        upvotes: ['feifei', 'sunqi', 'chenwei', 'liang', 'rosa', 'ruolin', 'laoma', 'yichen'],
      },
      {
        author: 'chenwei',
        hoursLater: 3,
        body: '补充安全：沙袋要挂在伸臂的限位螺丝里侧，再拴一根保险绳到横杆。机器正下方是菜，也可能是手。',
        upvotes: ['feifei', 'wenbo', 'sven'],
      },
      {
        author: 'rosa',
        hoursLater: 9,
        body: 'I do the same every day, with one more clamp: two parallel bars, 30 cm apart, and the arm across both. Then nothing can rotate at all and the bag can be half as heavy. Needs two more stands, of course.',
        upvotes: ['feifei', 'noor', 'gita', 'wenbo'],
      },
      {
        author: 'feifei',
        hoursLater: 30,
        replyTo: 2,
        body: '后端伸 30 厘米挂 4 公斤沙袋，拍了一整天，水平仪没动过。横杆上的压痕也不再加深了，谢谢！',
        upvotes: ['wenbo', 'chenwei'],
      },
    ],
  },
  {
    key: 'mb-25-tilt-goes-soft',
    line: 'mounts',
    kind: 'fault',
    language: 'en',
    author: 'hana',
    title: 'MB-25 tilt went soft after half a year, and the set screw is round',
    body: `Theatre recordings, an \`M7\` on the \`MB-25\`, tilted up and down maybe 40 times an evening. After six months it nods by itself. The friction screw under the cap takes a 1.5 mm hex and it has rounded: it was never very deep.

Is there a way in without drilling? And is the friction washer something one can get, or make?`,
    sku: 'MB-25',
    startedDaysAgo: 12,
    upvotes: ['maeve', 'declan', 'zihan', 'elif'],
    posts: [
      {
        author: 'kalle',
        hoursLater: 4,
        body: `Bench answer. Tap a T6 bit, a *new* one, into the rounded hex with two light blows, warm the screw with a soldering iron for 20 seconds, then turn. Nine of ten come out.

Replace with the same thread, M3 × 6, but a cap head: the recess in the cap is deep enough, and then it is a 2.5 mm hex that does not round.`,
        upvotes: ['hana', 'ivan', 'viktor', 'laoma', 'vera'],
      },
      {
        author: 'hana',
        hoursLater: 49,
        replyTo: 2,
        body: 'It was the tenth of ten. Snapped the T6.',
        upvotes: ['kalle', 'maeve', 'dara', 'kirsten'],
      },
      {
        author: 'kalle',
        hoursLater: 51,
        replyTo: 3,
        body: 'Sorry! Then a left-hand drill, 2.0 mm, slow. It usually catches and brings the screw along before you are through. Washer: PTFE sheet 0.5 mm, 14 mm outside, 6 mm hole, cut with a punch.',
        upvotes: ['hana', 'viktor'],
      },
      {
        author: 'declan',
        hoursLater: 75,
        body: 'A 1.5 mm hex for a part that is adjusted in use is a choice somebody made at a desk. Give it a thumb screw, or at least 2.5.',
        upvotes: ['hana', 'maeve', 'kalle', 'greta', 'zofia', 'ivan'],
      },
    ],
  },
]
