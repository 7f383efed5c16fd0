import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const screenThreads: SeedThread[] = [
  {
    key: 'm7-arm-creeps-in-heat',
    line: 'monitoring',
    kind: 'need',
    language: 'en',
    author: 'zane',
    title: 'An arm that holds a 7-inch monitor at 40 °C. My M7 bows to me by lunchtime',
    body: `M7 with its hood, 626 g together, on an MA-2 straight out from the cage. In the shade at 25° it stays. In high summer, arm too hot to hold, it sinks **one finger an hour**, and if I tighten more, the joint squeaks and then sinks anyway.

It is not overloaded: 1.5 kg is allowed and this is less than half. The sheet says “−10 to 35 °C”. I work on pit walls where 35 is a nice morning. What I need is the same arm with a joint rated for **55 °C metal**, and I will take a heavier one for it.`,
    sku: 'M7',
    photo: {
      file: 'monitor-on-magic-arm.jpg',
      alt: 'Hooded monitor above a caged camera on a bent magic arm with a red centre knob, outdoors',
    },
    startedDaysAgo: 172,
    upvotes: ['omar', 'yara', 'tariq', 'wanjiru', 'arjun', 'leilani', 'dapeng', 'will'],
    posts: [
      {
        author: 'sven',
        hoursLater: 3,
        body: `626 g × 180 mm is **1.1 N·m** on the first joint, the arm is sold for 2.6. So cold it has more than twice what it needs, and hot it has not even that. That is the friction disc: a polymer pad lets go long before the metal minds.`,
        upvotes: ['zane', 'ulrich', 'kalle'],
      },
      {
        author: 'tariq',
        hoursLater: 11,
        body: 'Rooftops in Dubai, the same bow at the same hour. I hang the monitor **down** from the arm now, so the load is on the axis. It costs me the sight line and half my dignity.',
        upvotes: ['zane', 'jade'],
      },
      {
        author: 'dapeng',
        hoursLater: 21,
        body: '吐鲁番拍车，铝件晒到 60 度，魔术臂拧死也慢慢点头。我现在是一根臂一根保险绳，画面里老有根绳子。给个耐热的版本，重一百克我都要。',
        upvotes: ['zane', 'tianyi'],
      },
      {
        author: 'viktor',
        hoursLater: 44,
        body: 'I took one apart. The pad is acetal. In its place I put a disc of brake-lining paper, 1.5 mm. Holds at 70 °C on my stove, but the movement is no longer smooth: it is either still or elsewhere. A maker can do better than my stove.',
        upvotes: ['sven', 'zane', 'ulrich', 'will'],
      },
      {
        author: 'arjun',
        hoursLater: 70,
        body: 'Time-lapse: the bow is visible in the **shot** if the arm carries anything that casts a shadow. Four hours, eleven millimetres, measured against a wall tile.',
        upvotes: ['taro', 'jorge'],
      },
      {
        author: 'raj',
        hoursLater: 96,
        body: 'Not my line, but friction is friction, so I borrowed an MA-2 and an oven. At 55 °C the holding torque falls to 41 % of the cold one. Zane’s finger an hour is not imagination. I passed the curve to the people who own the arm.',
        upvotes: ['zane', 'sven', 'viktor', 'tariq', 'emil'],
      },
      {
        author: 'leilani',
        hoursLater: 2900,
        body: 'Same on a boat deck, and salt on top. If the new joint comes with a seal I will be insufferable about how good it is.',
        upvotes: ['zane', 'joao', 'stella'],
      },
    ],
  },
  {
    key: 'm7-false-colour-log',
    line: 'monitoring',
    kind: 'question',
    language: 'en',
    author: 'samira',
    title: 'False colour on the M7 says skin is fine, the file says two thirds under. Which one lies?',
    body: `Halide 5 in log over HDMI, my LUT loaded in the M7, false colour on. Skin sits in the pink band, which the M7 legend calls **52–57 %**. In the edit the same faces are dark and noisy in the shadows.

Is the monitor measuring the picture before or after the LUT? There is no word about it in the menu or in the manual.`,
    sku: 'M7',
    photo: {
      file: 'monitor-on-magic-arm.jpg',
      alt: 'Monitor with a sun hood showing the frame, a histogram in the lower left corner',
    },
    startedDaysAgo: 49,
    upvotes: ['nadia', 'carlos', 'yichen'],
    posts: [
      {
        author: 'rachel',
        hoursLater: 2,
        accepted: true,
        body: `After. And the test costs a minute:

1. Grey card, expose by spot meter, false colour on, LUT **off**. Note the band.
2. LUT on, touch nothing else. If the band moves, the tool reads behind the LUT.

On my M7 it moves from the 40s to the 50s. So your pink was 55 % of the *corrected* picture. For a log file the legend you want is the camera maker’s: skin a stop over middle grey, whatever number that is in its curve. I turn the LUT off for exposure and on for everybody else.`,
        upvotes: ['samira', 'nadia', 'eva', 'anders', 'carlos', 'linyue'],
      },
      {
        author: 'samira',
        hoursLater: 5,
        replyTo: 2,
        body: 'It moves. Twelve points. So it told me the truth about a picture I was not recording. Why would anybody build it that way round?',
        upvotes: ['rachel'],
      },
      {
        author: 'anders',
        hoursLater: 8,
        replyTo: 3,
        body: 'Because people who light for a look want exactly that. Both are useful, not **saying** which is the fault. Two words in the corner of the screen, LOG or LUT, and this thread would not exist.',
        upvotes: ['samira', 'rachel', 'linyue', 'declan'],
      },
      {
        author: 'linyue',
        hoursLater: 29,
        body: '我的办法更笨但不会错：曝光一律看波形，伪色只用来比两边人脸是否一样亮。相对值不受 LUT 影响（只要两边吃的是同一个）。',
        upvotes: ['samira', 'liang'],
      },
    ],
  },
]
