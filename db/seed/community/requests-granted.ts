import type { SeedRequest } from '#db/seed/community/request-types.ts'

export const ANSWERED_WITH_YES: SeedRequest[] = [
  {
    key: 'hdmi-plug-clamp',
    title: 'A clamp that holds the HDMI plug, not the cable',
    need: 'Keep an HDMI plug of any make from moving in the port of a caged camera, fixed and opened without a tool.',
    line: 'monitoring',
    language: 'en',
    state: 'made',
    createdDaysAgo: 400,
    mentions: [
      {
        thread: 'third-hdmi-port-repair',
        postNo: 1,
        quote:
          'The clamps I have tried pinch the *cable* behind the plug, so the plug is free to nod, and nodding is what kills the port.',
      },
      {
        thread: 'third-hdmi-port-repair',
        postNo: 2,
        quote: 'nine ports of ten come in with the **lower** row of pads lifted',
      },
      { thread: 'third-hdmi-port-repair', postNo: 3, quote: 'let me open it with a glove and without a key' },
      {
        thread: 'third-hdmi-port-repair',
        postNo: 4,
        quote: '希望夹的是插头那一截硬的地方，线本身让它自由弯，别勒着。',
      },
    ],
    meToo: { count: 31 },
    steps: [
      { to: 'routed', by: 'lee', daysAgo: 399 },
      {
        to: 'grading',
        by: 'lee',
        daysAgo: 390,
        needGrade: 'A',
        note: 'A repair costs five times what the part would.',
      },
      {
        to: 'planned',
        by: 'lee',
        coSignedBy: 'ada',
        daysAgo: 330,
        makeGrade: 2,
        makeGradeWhy: 'One extrusion, two pads, a knob that we already make; the pads need a tool.',
        overrideWhy: 'Fewer than 50 asked, but the service bench counted 140 torn ports in a year.',
        targetWindow: 'within two quarters',
        publicText:
          'We will make it: two jaws on the plug body, one 1/4-20 screw, a knob that a gloved hand can turn. It will take straight plugs from 9 to 14 mm high. Angled plugs we have not solved, and we would rather ship without them than later with a compromise.',
        translation:
          '我们会做：两片夹爪夹住插头本体，一颗 1/4-20 螺丝，旋钮戴着手套也能拧。高 9 到 14 毫米的直插头都能夹。弯头的办法我们还没找到：与其为它折中、推迟，不如先把直插头的做出来。',
      },
      {
        to: 'making',
        by: 'lee',
        daysAgo: 296,
        publicText:
          'In the workshop: the first tool is cut. The jaw pads are 70 Shore now and not 50, because 50 let the plug nod.',
        translation:
          '正在制作：第一套模具已经开好。夹爪的软垫从邵氏 50 度改成了 70 度，因为 50 度太软，插头还是会上下晃。',
      },
      {
        to: 'made',
        by: 'lee',
        daysAgo: 225,
        productSku: 'CC-1',
        credits: 'Marta for the idea and the first numbers, Ivan for the lower row of pads.',
        publicText:
          'It is made: the CC-1 clamp grips the plug body from two sides and leaves the cable free. Limits: plugs from 9 to 14 mm, straight ones only, and it covers one threaded hole of the cage. The idea and the first numbers came from Marta’s thread; the warning about the lower row of pads, from Ivan’s bench.',
        translation:
          '做好了：CC-1 从两侧夹住插头本体，线可以自由弯。限制：只夹高 9 到 14 毫米的直插头，并且会占掉兔笼上的一个螺纹孔。想法和第一批数据来自 Marta 的帖子；下排焊盘最容易翘起的提醒，来自 Ivan 的维修台。',
      },
    ],
  },
  {
    key: 'thin-hdmi-cable',
    title: '稳定器用的细软 HDMI 短线，一头 90 度',
    need: '稳定器上外径 3.5 毫米以内、40 到 50 厘米、一头 90 度、能跑 4K 60 的 HDMI 线，不拖累横滚电机。',
    line: 'monitoring',
    language: 'zh-CN',
    state: 'exists',
    createdDaysAgo: 112,
    mentions: [
      {
        thread: 'thin-hdmi-for-gimbal-zh',
        postNo: 1,
        quote: '外径 3.5 毫米以内，长 40 到 50 厘米，一头直一头 90 度，能跑 4K 60',
      },
      { thread: 'thin-hdmi-for-gimbal-zh', postNo: 2, quote: '能降到 0.5 安，但那一圈总是勾到东西' },
      {
        thread: 'thin-hdmi-for-gimbal-zh',
        postNo: 5,
        quote: 'The thin one is right, and I agree nobody finds it.',
      },
    ],
    meToo: { count: 9, sinceVerdict: 3 },
    steps: [
      { to: 'routed', by: 'lee', daysAgo: 111 },
      { to: 'grading', by: 'lee', daysAgo: 108, needGrade: 'B', note: '产品目录里就有，问题是没人找得到。' },
      {
        to: 'exists',
        by: 'lee',
        daysAgo: 104,
        productSku: 'HL-45',
        publicText:
          '已经有了：HL-45，外径 3.2 毫米，45 厘米，一头直一头 90 度，HDMI 2.0，4K 60 没有问题，弯曲半径别小于 20 毫米。找不到它是我们的错：目录里没写“稳定器”，现在补上了。90 度那一头目前只有朝上出线一种，要朝下的请在这里写“我的情况不同”，我们单独记。',
        translation:
          'It exists: the HL-45 is 3.2 mm thick and 45 cm long, straight at one end and at 90° at the other, HDMI 2.0. It runs 4K 60 as long as no bend is tighter than 20 mm. That nobody could find it is our fault: the catalogue did not say “gimbal”, and now it does. At the 90° end the cable leaves upwards only; if you need it downwards, say “Mine differs because…” here and we count that separately.',
      },
    ],
  },
  {
    key: 'arm-for-heat',
    title: 'A magic arm whose joint holds at 55 °C',
    need: 'Hold a hooded 7-inch monitor of about 650 g at 180 mm on a metal arm at 55 °C for a working day without creeping.',
    line: 'mounts',
    language: 'en',
    state: 'planned',
    createdDaysAgo: 165,
    mentions: [
      {
        thread: 'm7-arm-creeps-in-heat',
        postNo: 1,
        quote:
          'What I need is the same arm with a joint rated for **55 °C metal**, and I will take a heavier one for it.',
      },
      { thread: 'm7-arm-creeps-in-heat', postNo: 4, quote: '给个耐热的版本，重一百克我都要。' },
      {
        thread: 'm7-arm-creeps-in-heat',
        postNo: 6,
        quote: 'Four hours, eleven millimetres, measured against a wall tile.',
      },
      {
        thread: 'ma-2-creeps-at-40',
        postNo: 5,
        quote: 'But an arm that stops at 35 °C is not made for a third of the planet.',
      },
    ],
    meToo: { count: 27, sinceVerdict: 5 },
    steps: [
      { to: 'routed', by: 'lee', daysAgo: 164, note: 'No PM for mounts yet, so mine. Raj has the oven curve.' },
      {
        to: 'grading',
        by: 'lee',
        daysAgo: 150,
        needGrade: 'A',
        note: 'Fails inside the use that we advertise: outdoors.',
      },
      {
        to: 'planned',
        by: 'lee',
        coSignedBy: 'ada',
        daysAgo: 58,
        makeGrade: 2,
        makeGradeWhy: 'The disc is a bought part and fits the joint as it is. Raj ran the oven for 200 hours.',
        overrideWhy: 'The disc goes into every arm that we make, so the line of 50 is passed by the arms alone.',
        targetWindow: 'within two quarters',
        publicText:
          'Planned. The friction disc of the MA-2 is a polymer that keeps 41 % of its grip at 55 °C. A sintered bronze disc in the same joint kept 88 %, and after 200 hours in the oven it still did. It weighs 19 g more and the movement is a little drier. The same disc fits arms already sold, so we mean to offer it as a part too. What is not settled is the seal against salt.',
        translation:
          '已纳入规划。MA-2 的摩擦片是高分子材料，55 °C 时只剩 41% 的夹持力。同一个关节换成烧结青铜片，还剩 88%，在烘箱里放了 200 小时仍然如此。它重 19 克，转动起来略微发涩。已经售出的臂也装得上这种摩擦片，所以我们打算把它单独卖。还没定的是防盐雾的密封。',
        note: 'Units estimate p50 71 against the line of 50.',
      },
    ],
  },
  {
    key: 'ct3-lock-kit',
    title: 'CT-3 旋锁维修包',
    need: '自己在当天换好 CT-3 旋锁的夹片和密封圈，不用把整条腿寄回。',
    line: 'tripods',
    language: 'zh-CN',
    state: 'planned',
    createdDaysAgo: 145,
    mentions: [
      {
        thread: 'ct3-lock-service-kit',
        postNo: 1,
        quote: '能不能出一个维修包：九个锁的夹片和密封圈，一小管螺纹脂，一张看得懂的图？',
      },
      { thread: 'ct3-lock-service-kit', postNo: 2, quote: '不是不愿意买，是没地方买。' },
      {
        thread: 'ct3-lock-service-kit',
        postNo: 4,
        quote: 'I carry one spare shim of each size in a film canister, made by a dentist.',
      },
      { thread: 'ct3-lock-service-kit', postNo: 6, quote: '每人家里都该备一套，跟备快门线一个道理。' },
    ],
    meToo: { count: 24, sinceVerdict: 7 },
    steps: [
      { to: 'routed', by: 'pia', daysAgo: 144 },
      { to: 'grading', by: 'pia', daysAgo: 139, needGrade: 'A', note: '返厂的腿十条里有四条只是换夹片。' },
      {
        to: 'planned',
        by: 'pia',
        coSignedBy: 'raj',
        daysAgo: 77,
        makeGrade: 1,
        makeGradeWhy: '夹片和密封圈本来就在生产，只差包装和一张图。',
        overrideWhy: '提的人不到 50，但返厂的腿里四成只为换夹片，维修台一年就用得完。',
        targetWindow: '两个季度内',
        publicText:
          '会做。一包够换九个锁：夹片用 POM 原料，每片印上型号和厚度，CT-2 与 CT-3 分开包装；另有密封圈、一小管含氟硅脂和一张不靠文字也能看懂的图。夹片方向装反是最常见的错，所以新夹片两侧的凸点改成不一样大，反了装不进去。还没定的是租赁公司要的大包装，欢迎在需求下面写数量。',
        note: 'Written with the service desk; translation checked by Chen Wei’s studio.',
      },
    ],
  },
]
