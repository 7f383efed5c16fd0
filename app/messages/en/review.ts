type Age = { minutes: number }

const age = (minutes: number) => {
  if (minutes < 60) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`
}

export const words = {
  title: 'Review',
  waiting: (n: number) => `${n} waiting`,
  oldest: ({ minutes }: Age) => `oldest ${age(minutes)}`,
  age: ({ minutes }: Age) => age(minutes),
  list: 'Waiting',
  filter: 'Filter',
  all: 'All',
  kinds: { held: 'Held', asked: 'Asked to publish', appeal: 'Appeal', removed: 'Removed' },
  by: (author: string, line: string) => `${author} in ${line}`,
  more: 'More',
  fromTheTop: 'From the top',
  start: {
    heading: (n: number) => (n === 1 ? 'One post waits for you' : `${n} posts wait for a moderator`),
    text: 'Read what was written, see which words a rule marked and why, then publish or remove. The author is told, with your reason.',
    button: 'Start with the oldest',
  },
  empty: {
    heading: 'Nothing waits',
    text: 'Every held post is decided. New ones appear here by themselves, the longest waiting first.',
    link: 'To the threads',
  },
  posts: {
    opening: (line: string) => `Thread in ${line}`,
    answer: (line: string) => `Answer in ${line}`,
    reply: (line: string) => `Reply in ${line}`,
  },
  sent: 'sent',
  openThread: 'Open the thread',
  photoAlone: 'Photo without a description',
  noFindings: 'No rule marked anything in this post.',
  photoText: 'In the photo’s description',
  houseRule: 'Naming a rival’s product that works better is never a reason for removal; nor is criticism of the maker.',
  author: 'Author',
  since: 'member since',
  newcomer: 'newcomer',
  notPassed: 'not a member yet',
  written: (posts: number, accepted: number) => `${posts} ${posts === 1 ? 'post' : 'posts'}, ${accepted} accepted`,
  year: 'Decided in a year',
  yearCounts: (published: number, removed: number) => `${published} published · ${removed} removed`,
  theirNote: 'Their note',
  reason: 'Reason, shown to the author',
  reasonHint: 'Needed to remove; welcome when you publish.',
  publish: 'Publish',
  remove: 'Remove',
  own: 'This is your own post. Another moderator decides.',
  decided: {
    publish: 'Published',
    remove: 'Removed',
    by: 'by',
    undone: 'taken back',
    history: 'Decisions',
    noReason: 'No reason given.',
  },
  reverse: {
    open: 'Take this decision back',
    publish: 'Publish after all',
    remove: 'Remove after all',
    text: 'The decision stays on record, with who took it back and why. The author is told.',
  },
  last: {
    publish: (title: string) => `Published: ${title}`,
    remove: (title: string) => `Removed: ${title}`,
    see: 'Look at it again',
  },
  keys: {
    label: 'Keys',
    nextPrevious: 'next, previous',
    reason: 'reason',
    openThread: 'open the thread',
    all: 'all keys',
    close: 'Close',
    leave: 'leave the reason field',
  },
  removePost: {
    title: 'Remove a post',
    lede: (author: string, no: number, thread: string) => `Post ${no} by ${author} in “${thread}”`,
    opening: 'This post opens the thread: the whole thread goes out of sight with it.',
    keeps:
      'Its number stays, with a line that says it was removed. The text is kept, and the removal can be taken back.',
    button: 'Remove this post',
    back: 'Back to the thread',
  },
}
