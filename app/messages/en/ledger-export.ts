export const words = {
  title: 'Take the ledger with you',
  lede: 'Tables for a spreadsheet or a program: UTF-8, a comma between cells. What looks like a formula is made plain text.',
  what: 'Table',
  kinds: {
    requests: 'Requests, with their figures',
    mentions: 'Mentions, with the words and their place',
    verdicts: 'Answers, with reason and numbers',
    samples: 'Samples, without names and addresses',
  },
  line: 'Product line',
  allLines: 'All lines',
  named: 'With the handles of members, for mentions: your own line, or all as a lead',
  take: 'Download',
  logged: 'Each download is written on the log with your name.',
}
