import type { SeedThread } from '#db/seed/community/seed-types.ts'

export const rodsMeasured: SeedThread[] = [
  {
    key: 'rods-sag-measured',
    line: 'rods',
    kind: 'discussion',
    language: 'en',
    author: 'viktor',
    title: 'Carbon, aluminium, steel: I hung 1 kg on 15 mm rods and measured',
    body: `Rainy Sunday, dial gauge, one rod at a time in a steel block, 250 mm free length, 1 kg at the end:

- \`RT-30\` carbon, 15/12 mm: **0.50 mm**, 30 g per 300 mm
- \`RA-20\` type aluminium, 15/10 mm: **0.37 mm**, 80 g per 300 mm
- Stainless tube, 15/12 mm, from the hardware shop: **0.18 mm**, 151 g per 300 mm
- No-name carbon rod "professional", 15/13 mm: **1.0 mm**, 21 g per 300 mm

Two rods together, half of each. So carbon is not stiffer, it is *lighter for nearly the same stiffness*. What surprised me is the fourth line: two carbon rods that look alike, and one bends twice as much.`,
    sku: 'RT-30',
    startedDaysAgo: 302,
    upvotes: ['ulrich', 'tomasz', 'kalle', 'liang', 'quentin', 'anders', 'bjorn', 'thandi', 'birgit'],
    posts: [
      {
        author: 'ulrich',
        hoursLater: 3,
        body: `Back-calculated from your numbers, in GPa: 70 for the carbon, 69 for the aluminium, 194 for the steel, 47 for the no-name. Text-book, all four. 70 is a rolled tube with half its fibres round the circumference; a pultruded one would reach 110 to 120, and would split at the first clamp.

So the maker chose well. I did not expect to write that.`,
        upvotes: ['viktor', 'tomasz', 'kalle', 'eva', 'laoma', 'bjorn'],
      },
      {
        author: 'quentin',
        hoursLater: 5,
        body: 'Now the same with twist, please. A follow focus does not hang on the rod, it wrings it.',
        upvotes: ['liang', 'thandi'],
      },
      {
        author: 'viktor',
        hoursLater: 170,
        replyTo: 3,
        body: `Next Sunday, rain again. 1 N·m at 250 mm:

- Aluminium 15/10: 0.14°
- \`RT-30\`: 0.5°
- No-name: 1.4°

So for a motor far out, aluminium does win, by more than three. For holding up a matte box it makes no difference worth the weight.`,
        upvotes: ['quentin', 'ulrich', 'liang', 'tomasz', 'thandi', 'anders'],
      },
      {
        author: 'nils',
        hoursLater: 176,
        body: 'Counterpoint from the gimbal: I will take 0.5 degrees for 100 g less at the front. Every gram there is a gram and a half of counterweight behind.',
        upvotes: ['jiahao', 'yusuf'],
      },
      {
        author: 'birgit',
        hoursLater: 200,
        replyTo: 5,
        body: 'Then move the motor back and have both. The cube of the length beats every material on the list.',
        upvotes: ['viktor', 'laoma', 'ulrich', 'liang'],
      },
      {
        author: 'dmitri',
        hoursLater: 410,
        body: 'One line for the cold: at −25 °C bare hands stick to aluminium and do not stick to carbon. After the first time you stop caring about 0.13 mm.',
        upvotes: ['bjorn', 'finn', 'tui', 'magnus', 'jonas', 'tianyi'],
      },
    ],
  },
  {
    key: 'ra-20-joint-step',
    line: 'rods',
    kind: 'fault',
    language: 'en',
    author: 'vera',
    title: 'RA-20: a step at the joint, clamps will not slide over it',
    body: `Out of ten pairs on the shelf, three have a step where male and female meet: I can feel it with a nail, the gauge says 0.06 to 0.08 mm. An \`RC-15\` stops dead there, and an assistant with cold hands hits it with the matte box until it passes.

All three pairs are from the newer batch with the laser-marked ends. Older ones are perfect. Has anyone else got these, and has anyone dressed them without wrecking the finish?`,
    sku: 'RA-20',
    startedDaysAgo: 44,
    upvotes: ['kirsten', 'ivan', 'zhouyan', 'tomasz'],
    posts: [
      {
        author: 'ivan',
        hoursLater: 5,
        body: 'Two of eight here, laser-marked as well. The thread is eccentric, not the rod too thick: turn the joint half a turn with a thin shim and the step wanders round. So dressing it is hopeless, you would have to take 0.08 off one side.',
        upvotes: ['vera', 'viktor', 'kirsten'],
      },
      {
        author: 'kirsten',
        hoursLater: 8,
        body: 'Swapped males and females between pairs until they matched: of six bad rods we made two good pairs and one we use as a wind chime.',
        upvotes: ['vera', 'ivan', 'dara', 'declan', 'zofia'],
      },
      {
        author: 'vera',
        hoursLater: 27,
        replyTo: 3,
        body: 'Matching worked for two of my three. It is a way out, and it is still not what one expects of rods with a tolerance of 0/−0.03 printed on the box.',
        upvotes: ['kirsten', 'ulrich', 'tomasz'],
      },
      {
        author: 'cora',
        hoursLater: 96,
        body: 'Backlog coordinator here. This went to the people who make the rods, with the batch marking. They asked for two more numbers: the first four digits by the laser mark, and whether the step is the same at both ends. Anyone with a bad pair, please add them below.',
        upvotes: ['vera', 'ivan'],
      },
      {
        author: 'ivan',
        hoursLater: 118,
        replyTo: 5,
        body: 'Both pairs begin with `0714`. Step at one end only, the female.',
        upvotes: ['vera'],
      },
    ],
  },
]
