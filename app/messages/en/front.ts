export const words = {
  title: 'Where working photographers talk about the gear that holds the camera',
  lede: 'Cages, mounts, tripods, lights, power. Members pass a professional exam, talk about products and nothing else, and what they ask for becomes a list we answer in public.',
  howToGetIn: 'How to get in',
  steps: (items: number, minutes: number) => [
    'Sign up and confirm your e-mail',
    `Sit the exam: ${items} items, ${minutes} minutes or as long as you need, no fee`,
    'Pass, and ask your first question the same day',
  ],
  signUp: 'Sign up',
  practice: 'Try the practice items',
  heroAlt: 'Caged camera with a wooden top handle on a fluid head and tripod, in soft window light',
  heroCaption: (members: number, threads: number) =>
    `${members} members, ${threads} threads about gear, not one of them selling anything.`,
  tour: 'Follow one question through',
  tourHint: 'Each step starts as the right person, with everything in place.',
  tourSteps: [
    { name: 'Finish the exam', text: 'Be Ben, two answers short of the end, and walk in' },
    { name: 'Try a coupon', text: 'Be Ana: your own words are marked, remove them, it posts' },
    { name: 'Say it honestly', text: 'The same words in an honest post go straight through' },
    { name: 'Clear the queue', text: 'Be Mo: six held posts, by keyboard: J, K, P, X' },
    { name: 'Hear a need', text: 'Be Pia: mark a passage, press Enter, the author is told' },
    { name: 'Count after a no', text: 'Be Noor: 42 asked since the answer. One more, and it returns' },
  ],
  decisions: 'Answered lately',
  openThreads: 'Threads you can read now',
  openThreadsHint: 'Opened by staff, with their authors’ consent. The rest is for members.',
  rulesHeading: 'No selling, ours included',
  rulesText:
    'No coupons, no shop links, no release hype. Criticism of our own products stays up, and so does naming a rival’s that works better.',
  rules: {
    title: 'House rules',
    lede: 'One sentence decides: would the answer help someone choose, fit, use, repair or wish for a piece of gear?',
    inHeading: 'Belongs here',
    in: [
      'Rival brands, and saying that theirs works better.',
      'Rigs you built yourself, down to the lathe and the glue.',
      'The price you paid, and whether it was worth it.',
      'Technique that is tied to gear.',
      'Criticism of the maker. It is never a reason for removal, and product staff cannot act in moderation.',
    ],
    outHeading: 'Does not belong here',
    out: [
      'Selling, swapping, giving away, asking who wants it.',
      'Coupons, codes, affiliate and referral links, whoever posts them: members, partners, us.',
      'Your channel, your shop, your workshop, your number.',
      'Jobs and rates, politics, brand wars, rumours without a use, critique of a picture for its own sake.',
    ],
    howHeading: 'How the rules work',
    how: [
      'Every text is read by the same rules before it is posted. What they find is marked in your own words, with the reason and what would be fine.',
      'Nothing you wrote is lost. Remove the marked words, change it yourself, or ask a moderator to publish it. Asking never counts against you.',
      'No role is exempt. A machine may hold what is off topic, but only a person ever refuses it.',
      'Every removal has a reason, and the reason is shown to you.',
    ],
    exampleHeading: 'Where the line runs',
    fine: 'Fine',
    notFine: 'Not here',
    examples: [
      {
        fine: 'I paid 89 for it and would again: the rosette has not slipped in a year.',
        not: 'Get it for 89 with my code RIG15, link below.',
      },
      {
        fine: 'Their shop refused the code on the box. The clamp itself is excellent.',
        not: 'Codes still work at their shop, message me for one.',
      },
      {
        fine: 'I run a rental shelf: of eleven plates, two cracked at the same corner.',
        not: 'My rental house has eleven of these, call us for a quote.',
      },
    ],
  },
}
