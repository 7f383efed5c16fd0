/** Every feature's words, by the English file; the Chinese one has the same keys by type. */
export type FeatureWords = {
  shell: typeof import('#app/messages/en/shell.ts').words
  tie: typeof import('#app/messages/en/tie.ts').words
  errors: typeof import('#app/messages/en/errors.ts').words
  front: typeof import('#app/messages/en/front.ts').words
  accounts: typeof import('#app/messages/en/accounts.ts').words
  forum: typeof import('#app/messages/en/forum.ts').words
  changing: typeof import('#app/messages/en/changing.ts').words
  'own-page': typeof import('#app/messages/en/own-page.ts').words
  wave: typeof import('#app/messages/en/wave.ts').words
  moderation: typeof import('#app/messages/en/moderation.ts').words
  desk: typeof import('#app/messages/en/desk.ts').words
  'moderation-desk': typeof import('#app/messages/en/moderation-desk.ts').words
  flags: typeof import('#app/messages/en/flags.ts').words
  sanctions: typeof import('#app/messages/en/sanctions.ts').words
  appeals: typeof import('#app/messages/en/appeals.ts').words
  backtest: typeof import('#app/messages/en/backtest.ts').words
  learning: typeof import('#app/messages/en/learning.ts').words
  openness: typeof import('#app/messages/en/openness.ts').words
  storm: typeof import('#app/messages/en/storm.ts').words
  review: typeof import('#app/messages/en/review.ts').words
  admission: typeof import('#app/messages/en/admission.ts').words
  bank: typeof import('#app/messages/en/bank.ts').words
  'bank-items': typeof import('#app/messages/en/bank-items.ts').words
  'bank-reasons': typeof import('#app/messages/en/bank-reasons.ts').words
  'exam-policy': typeof import('#app/messages/en/exam-policy.ts').words
  'exam-statistics': typeof import('#app/messages/en/exam-statistics.ts').words
  angoff: typeof import('#app/messages/en/angoff.ts').words
  portfolio: typeof import('#app/messages/en/portfolio.ts').words
  labels: typeof import('#app/messages/en/labels.ts').words
  backlog: typeof import('#app/messages/en/backlog.ts').words
  answers: typeof import('#app/messages/en/answers.ts').words
  'answer-replies': typeof import('#app/messages/en/answer-replies.ts').words
  verdicts: typeof import('#app/messages/en/verdicts.ts').words
  'open-turn': typeof import('#app/messages/en/open-turn.ts').words
  judging: typeof import('#app/messages/en/judging.ts').words
  hearing: typeof import('#app/messages/en/hearing.ts').words
  triage: typeof import('#app/messages/en/triage.ts').words
  lateness: typeof import('#app/messages/en/lateness.ts').words
  routing: typeof import('#app/messages/en/routing.ts').words
  today: typeof import('#app/messages/en/today.ts').words
  volume: typeof import('#app/messages/en/volume.ts').words
  'volume-desk': typeof import('#app/messages/en/volume-desk.ts').words
  intake: typeof import('#app/messages/en/intake.ts').words
  samples: typeof import('#app/messages/en/samples.ts').words
  'sample-shared': typeof import('#app/messages/en/sample-shared.ts').words
  notices: typeof import('#app/messages/en/notices.ts').words
  'notice-list': typeof import('#app/messages/en/notice-list.ts').words
  'ledger-export': typeof import('#app/messages/en/ledger-export.ts').words
  decisions: typeof import('#app/messages/en/decisions.ts').words
  metrics: typeof import('#app/messages/en/metrics.ts').words
  agents: typeof import('#app/messages/en/agents.ts').words
  webhooks: typeof import('#app/messages/en/webhooks.ts').words
  demo: typeof import('#app/messages/en/demo.ts').words
}

export type Feature = keyof FeatureWords

export type WordsFile = { words: FeatureWords[Feature] }
