export const words = {
  refused: {
    heading: (n: number) => `Not posted yet: ${n === 1 ? 'one passage is marked' : `${n} passages are marked`}`,
    lead: 'Everything you wrote is kept. The rest of the post is fine. Remove what is marked, change it yourself, or ask a moderator to look.',
    change: 'Or change it yourself',
    again: 'Check and post',
    with: 'With this post',
  },
  edit: {
    replaces: 'A change you made waits for a moderator. It is filled in here; saving puts this one in its place.',
    title: (no: number) => `Edit #${no}`,
    reason: 'Why (optional, shown in the history)',
    reasonOthers: 'Why (shown in the history, with your name)',
    save: 'Save',
    others: 'These are somebody else’s words. The history will show what you changed, and why.',
    conflict: 'Somebody changed this post in the meantime',
    conflictLead:
      'Nothing was overwritten. Here is what stands there now, and what you wrote. Bring them together, then save.',
    theirs: 'What stands there now',
    yours: 'What you wrote',
    back: 'Back to the post',
  },
  history: {
    title: (no: number) => `History of #${no}`,
    revision: (n: number) => `Version ${n}`,
    first: 'As first posted',
    by: 'by',
    noReason: 'No reason given',
    none: 'This post has never been changed.',
  },
}
