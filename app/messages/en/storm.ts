const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const words = {
  title: 'Storm mode',
  lede: 'For a wave of spam. While it is on, texts of newcomers and texts with links wait for a moderator, and exam starts queue. It ends by itself.',
  on: 'A storm is on, until',
  off: 'No storm is on.',
  waiting: (items: number, starts: number) =>
    `${counted(items, 'item waits', 'items wait')} in the queue; ${counted(starts, 'person waits', 'people wait')} to begin the exam.`,
  hours: 'For how many hours',
  hoursHint: (least: number, most: number) => `${least} to ${most}. It can be made longer or shorter at any time.`,
  reason: 'Why',
  reasonHint: 'On the log, and read by the other moderators.',
  declare: 'Declare a storm',
  change: 'Set its end anew',
  end: 'End it now',
  endReason: 'Why it can end',
  past: 'Earlier storms',
  heads: { from: 'From', to: 'To', by: 'Declared by', reason: 'Why' },
  toQueue: 'To the queue',
  toGroups: 'Waves in the queue',
  secure: {
    title: (handle: string) => `Secure ${handle}’s account`,
    lede: 'For an account that somebody else has got into. It is not a sanction, and nothing is held against its owner.',
    ends: (sessions: number) =>
      `${counted(sessions, 'session ends', 'sessions end')}, and the password opens nothing any more. The owner is mailed what happened, with a link to set a new one.`,
    since: 'Posts to hide',
    none: 'None',
    hour: (hours: number) =>
      hours < 48 ? `Of the last ${hours === 1 ? 'hour' : `${hours} hours`}` : `Of the last ${hours / 24} days`,
    posts: (n: number) => counted(n, 'post', 'posts'),
    sinceHint:
      'They wait in the queue, where they can be published again together. Older posts that were edited since then read as before.',
    reason: 'How do you know',
    reasonHint: 'On the log, for moderators. The owner is not shown it.',
    button: 'Secure this account',
    back: 'Back to the profile',
  },
}
