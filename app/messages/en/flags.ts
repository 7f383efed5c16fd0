export const words = {
  title: 'Flag a post',
  flagged: 'You flagged this post',
  about: (author: string, no: number, thread: string) => `Post ${no} by ${author} in “${thread}”`,
  question: 'What is wrong with it?',
  reasons: {
    promotion: { name: 'Promotion', hint: 'It offers, sells or advertises something.' },
    'not-product': {
      name: 'Not product talk',
      hint: 'An answer would not help anyone choose, fit, use or repair gear.',
    },
    'personal-data': {
      name: 'Personal data',
      hint: 'It shows an address, a number or a name that is nobody’s business.',
    },
    insult: { name: 'Insult', hint: 'It is about a person, not about gear.' },
    unsafe: { name: 'Unsafe advice', hint: 'Following it could hurt somebody.' },
    other: { name: 'Something else', hint: 'Say what, below.' },
  },
  clause: 'If it is promotion: which house rule?',
  clauseHint: 'Skip this if you are not sure.',
  notSure: 'Not sure',
  note: 'A word to the moderators (needed for “something else”)',
  noteHint: 'Only moderators read it.',
  after:
    'The post stays where it is until a moderator has looked. Its author does not learn who flagged it. You will hear what came of it.',
  button: 'Flag this post',
  back: 'Back to the post',
  reason: 'Reason',
  yourNote: 'Your note',
  when: 'Flagged',
  waits: 'Thank you. A moderator will look at it, and you will hear what came of it.',
  settled: {
    agreed: 'A moderator looked and agreed with you.',
    disagreed: 'A moderator looked and let the post stand. Thank you for telling us all the same.',
  },
  withdraw: 'Take the flag back',
}
