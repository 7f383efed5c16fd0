type Values = Record<string, string | number>

const labels: Record<string, string> = {
  collected: 'Collected',
  research: 'Under research',
  planned: 'Planned',
  no: 'Not feasible for now',
  made: 'Made',
  exists: 'Already exists',
  merged: 'Merged',
}

const topics: Record<string, string> = {
  RIG: 'rigging and mounts',
  PWR: 'power',
  SIG: 'signals and sync',
  COD: 'codecs and media',
  EXP: 'exposure',
  OPT: 'lenses and filters',
  LGT: 'light',
  AUD: 'sound',
  SAF: 'safety',
}

export const words = {
  title: 'Notices',
  empty: 'Nothing yet. When someone answers you, or a request of yours moves, it is said here.',
  markAllRead: 'Mark all as read',
  unread: 'New',
  older: 'Older',
  kinds: {
    answer: { line: ({ by, title }: Values) => `${by} answered “${title}”`, more: () => '', link: 'Read the answer' },
    'line.thread': {
      line: ({ by, title }: Values) => `New in a line you follow: “${title}”, by ${by}`,
      more: () => '',
      link: 'Read the thread',
    },
    reply: {
      line: ({ by, title }: Values) => `${by} replied to you in “${title}”`,
      more: () => '',
      link: 'Read the reply',
    },
    accepted: {
      line: ({ title }: Values) => `Your answer was accepted: “${title}”`,
      more: () => 'It stands first in the thread now, where the next person with this question will find it.',
      link: 'See it in the thread',
    },
    released: {
      line: ({ title }: Values) => `Your post was published: “${title}”`,
      more: ({ quoted }: Values): string =>
        quoted
          ? 'A moderator has read it, published it as you wrote it, and says:'
          : 'A moderator has read it and published it as you wrote it.',
      link: 'See it in the thread',
    },
    removed: {
      line: ({ title }: Values) => `A moderator removed your post in “${title}”`,
      more: () => 'Your text is kept for you. The moderator wrote:',
      link: 'To your texts',
    },
    mention: {
      line: ({ no, title }: Values) => `What you wrote counts in R-${no}: “${title}”`,
      more: () =>
        'Product staff added your words to this request, with a link to your post. You will hear when it moves.',
      link: 'See the request',
    },
    'request-changed': {
      line: ({ no, title, label }: Values) => `R-${no} is now “${labels[label ?? ''] ?? label}”: ${title}`,
      more: ({ label }: Values): string =>
        label === 'no'
          ? 'You asked for this. Here is the answer, and why. You go on being counted, and enough people can bring it back.'
          : 'You asked for this. Here is where it stands.',
      link: 'Read the answer',
    },
    signature: {
      line: ({ no, title }: Values) => `R-${no} waits for your signature: ${title}`,
      more: () => 'A step was proposed that two people answer for. Sign it, or send it back with a reason.',
      link: 'Read the proposal',
    },
    admitted: {
      line: () => 'You passed. Welcome in',
      more: () =>
        'You can ask, answer and say what is missing. For the first days a few limits hold, to keep spam out.',
      link: 'Ask your first question',
    },
    'exam-failed': {
      line: () => 'Not passed this time',
      more: ({ topics: weak }: Values): string =>
        weak
          ? `Worth another look before you sit it again: ${named(`${weak}`)}.`
          : 'You were close in every topic. The practice items show how questions are put.',
      link: 'To the exam',
    },
  },
  from: (date: string) => `You can sit it again from ${date}.`,
  mail: {
    hello: (handle: string) => `Hello ${handle},`,
    notice:
      'You get this mail because it concerns something you wrote, asked or took part in. Choose in your settings what is mailed:',
    account: (address: string) => `This mail is about your account, at ${address}.`,
    confirm: {
      subject: (brand: string) => `Confirm your e-mail for ${brand}`,
      text: (handle: string) =>
        `You signed up as ${handle}. Open this page and press Confirm; then the exam is open to you. The link works for 48 hours.`,
      ignore: 'You did not sign up? Then do nothing: without the confirmation nobody can use your address here.',
    },
    password: {
      subject: (brand: string) => `Choose a new password for ${brand}`,
      text: (handle: string) =>
        `Somebody, hopefully you, asked for a new password for ${handle}. This page lets you choose one. The link works once, for 2 hours.`,
      ignore: 'It was not you? Then do nothing: your password stays as it is.',
    },
    again: {
      subject: (brand: string) => `You already have an account at ${brand}`,
      text: (handle: string) =>
        `Somebody, perhaps you, signed up with this address. It has an account already: ${handle}. Sign in here, or choose a new password there if you have forgotten it.`,
      ignore: 'It was not you? Then do nothing: no second account was made, and nobody was told that yours exists.',
    },
  },
}

function named(keys: string): string {
  return keys
    .split(' ')
    .map((key) => topics[key] ?? key)
    .join(', ')
}
