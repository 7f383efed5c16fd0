export const words = {
  yourWords: 'Your words',
  why: 'Why',
  fields: {
    title: 'In the title',
    text: 'In the post',
    altText: 'In what the photo shows',
    fileName: 'In the file’s name',
    camera: 'In what the camera wrote',
    reason: 'In the reason for the change',
    profile: 'On your page',
    qr: 'In the code in the photo',
    imageText: 'In the photo’s lettering',
    signature: 'In the signature',
    handle: 'In the name',
  },
  fine: 'What would be fine:',
  also: (titles: string[]) => `Also: ${titles.join(' · ')}`,
  remove: 'Remove the marked words and post',
  ask: 'Ask a moderator to publish it',
  askNote: 'A word to the moderator (optional)',
  asking:
    'A moderator answers within a day, usually sooner. Until then only you can see it. Asking never counts against you.',
  preview: {
    reject: 'As it stands, this would not be posted:',
    hold: 'As it stands, a moderator would look at this first:',
    hint: 'Worth a second look:',
  },
}
