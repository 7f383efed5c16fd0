type Stratum = { topic: string; level: number; have: number; count: number; need: number; times: number }
type Section = { topic: string; least: number; asked: number }

const itemsOf = (n: number) => (n === 1 ? '1 item' : `${n} items`)

export const words = {
  profiles: {
    guesser: 'Guesser',
    keenAmateur: 'Keen amateur',
    borderlineProfessional: 'Borderline professional',
    workingProfessional: 'Working professional',
    stillsProfessional: 'Stills professional',
    motionProfessional: 'Motion professional',
  },
  profileHints: {
    guesser: 'Knows nothing and ticks by chance.',
    keenAmateur: 'Right in 75 % of recall, 50 % of applying and 30 % of diagnosing.',
    borderlineProfessional: 'Right in 85, 70 and 45 %: just good enough to belong here.',
    workingProfessional: 'Right in 95, 85 and 60 %, in every topic.',
    stillsProfessional: 'A working professional, but a keen amateur in signals, codecs and sound.',
    motionProfessional: 'A working professional, but a keen amateur in flash, colour and tethering.',
  },
  outlook: {
    who: 'Who sits it',
    perAttempt: 'Passes an attempt',
    withinAttempts: (n: number) => (n === 1 ? 'Within one attempt' : `Within ${n} attempts`),
    mean: 'Expected score',
    sem: 'Gives or takes',
    semAtCut: ({ sem, cut }: { sem: string; cut: number }) =>
      `Whose true score is ${cut} strays by about ${sem} points from form to form.`,
  },
  leaks: {
    heading: 'If items leak',
    lede: 'The chance to pass for who knows part of the bank by heart, by the chance to be right in the rest.',
    known: 'Known by heart',
    shares: { none: 'nothing', third: 'a third', twoThirds: 'two thirds', all: 'all of it' },
    rest: (percent: number) => `Right in ${percent} % of the rest`,
  },
  bank: {
    heading: 'What the bank gives away',
    items: 'Items to draw from',
    exposure: 'Forms that the average item is on',
    highestExposure: 'Forms that an item of the smallest stratum is on',
    sharedByTwo: 'Items that two forms share by chance',
    seenAfterThree: 'Items that three forms show',
    disjointForms: 'Forms that share no item',
    undefined: 'no form can be drawn',
  },
  warnings: {
    noForm: ({ topic, level, have, count }: Stratum) =>
      `No form can be drawn: ${topic} level ${level} has ${itemsOf(have)}, and every form needs ${count}.`,
    thin: ({ topic, level, have, need, times }: Stratum) =>
      `${topic} level ${level} has ${itemsOf(have)}; ${times} forms that share none need ${need}.`,
    sectionOutOfReach: ({ topic, least, asked }: Section) =>
      `Nobody can pass: ${least} right in ${topic} are asked for, and the form has ${itemsOf(asked)} of it.`,
  },
}
