import type { MetricId } from '#app/features/backlog/metrics/metric.ts'

type Measured = { called: number; right: number; recall: number; amongFive: number; pairs: number }
const percent = (share: number) => `${Math.round(share * 100)} %`

/** Of both texts of a pair. */
const LANGUAGES: Record<string, string> = {
  ...{ 'en–en': 'English and English', 'en–zh': 'English and Chinese', 'zh–zh': 'Chinese and Chinese' },
}

/** Name, and how it is worked out. */
type Told = [name: string, definition: string]

const metrics: Record<MetricId, Told> = {
  'routing-accuracy': [
    'Sent to the right line at once',
    'requests never sent on to another line ÷ requests sent to a line',
  ],
  'time-to-route': ['Until a line had it', 'working days from coming in to a line, pauses out'],
  'time-to-grade': ['Until the first grade', 'working days from the line to the need grade, pauses out'],
  'time-to-verdict': ['Until the answer', 'working days of research, pauses out'],
  'days-to-route': ['Until a line had it, in all', 'days from coming in to a line, with nights, weekends and pauses'],
  'days-to-grade': [
    'Until the first grade, in all',
    'days from the line to the need grade, with nights, weekends and pauses',
  ],
  'days-to-verdict': ['Until the answer, in all', 'days of research, with nights, weekends and pauses'],
  'label-coverage': [
    'Labels that still tell the truth',
    'open requests whose label is younger than 90 days, or that have a date for the next look ÷ all open requests',
  ],
  'clock-hits': ['Promises kept in time', 'clocks stopped before they were due ÷ clocks stopped'],
  'reason-completeness': [
    'Complete refusals',
    'refusals with reason, text, a date and what would change them ÷ refusals',
  ],
  'loop-closed': ['Told of the answer', 'people told of an answer ÷ people who had asked'],
  'loop-seen': ['Told, and seen', 'people who opened the notice ÷ people told of an answer'],
  'answer-reuse': ['Questions the card answered', 'drafts that ended at the card ÷ drafts that saw one'],
  'answer-helped': ['Answers that helped', '“yes” ÷ members who said whether a card helped, each in its place'],
  'ask-again': ['Asked again all the same', 'people who asked again within 180 days ÷ cards shown to members'],
  'replies-saved': [
    'Replies nobody had to write',
    'cards shown beside a draft that no product staff had to follow with a reply within 7 days',
  ],
  'differs-yield': [
    'Differences that changed something',
    'differences that changed the text or split a request ÷ all answered',
  ],
  'return-pressure': ['Asking after a “no”', 'people asking in the year after a refusal ÷ people told of it'],
  'reopen-yield': [
    'Returns that were planned',
    'requests that came back by rule and whose next answer was “planned” ÷ all that came back',
  ],
  'duplicate-rate': [
    'Collected into what was there',
    'threads and words from the inbox collected into a request that was there ÷ all that were collected',
  ],
  'merge-regret': ['Merges taken apart again', 'taken apart within 90 days ÷ merges'],
  'cluster-use': [
    'Close requests that were taken',
    'words that a person put into one of the five close requests offered ÷ all that were collected with such an offer',
  ],
  'estimate-error': [
    'Error of the estimate',
    'middle estimate less the units sold in 90 days ÷ units sold; below nothing it was too careful',
  ],
  'estimate-coverage': ['Sales within the range', 'launches whose sales fell between low and high ÷ launches scored'],
  'line-crossers': [
    'Refused, and later above the line',
    'refusals for too few units whose estimate came up to the line afterwards',
  ],
  'months-to-cross': [
    'Until they came above the line',
    'months from such a refusal to the day its estimate reached the line',
  ],
  'sample-cycle': ['From application to parcel', 'days from applying to receiving a sample'],
  'sample-feedback': [
    'Feedback within 60 days',
    'samples with feedback within 60 days ÷ samples received, once their 60 days are over',
  ],
  'sample-to-product': [
    'Samples that led to a product',
    'requests planned within 18 months ÷ requests with a closed sample',
  ],
  'reach-of-share': ['New people after sharing', 'people new to the request within 60 days of a shared sample'],
  'cost-per-learned': [
    'Cost of what was learned',
    'cost of closed samples ÷ samples after which a grade or the words changed, or that fed a count or a product',
  ],
  disclosure: ['Gifts that are said to be gifts', 'links with “received free of charge” ÷ shared links'],
  'verdict-delay': [
    'Until the first answer',
    'days from a request being written down to its first answer, by who asked first',
  ],
  'shortlist-rate': ['Places for samples', 'applications that were given a place ÷ applications decided'],
}

/** Parts of the members. */
const fairGroups: Record<string, string> = {
  ...{ en: 'English', 'zh-CN': 'Chinese', 'not-told': 'not told' },
  ...{ africa: 'Africa', americas: 'Americas', asia: 'Asia', europe: 'Europe', oceania: 'Oceania' },
  ...{ 'north-america': 'North America', 'latin-america': 'Latin America', 'middle-east': 'Middle East' },
  ...{ 'south-asia': 'South Asia', 'east-asia': 'East Asia', 'southeast-asia': 'Southeast Asia' },
}

export const words = {
  title: 'How we answer',
  lede: 'Twelve months in figures, each with the rows behind it. With fewer than ten the count stands in place of a rate.',
  rowsLede: 'What the figure is made of, as it stands now.',
  metrics,
  groups: {
    pace: 'Pace and promises',
    answers: 'Answers',
    ledger: 'Collecting',
    estimates: 'Estimates',
    samples: 'Samples',
    fairness: 'Fairness',
  },
  columns: { metric: 'Figure', value: 'Twelve months', target: 'Aim', plot: 'Month by month' },
  allLines: 'All lines',
  line: 'Product line',
  noFigures: 'Nothing was counted yet. It is counted four times a day.',
  countedAt: 'counted',
  none: '–',
  of: (part: number, whole: number) => `${part} of ${whole}`,
  workingDays: (n: string) => (n === '1' ? '1 working day' : `${n} working days`),
  days: (n: string) => (n === '1' ? '1 day' : `${n} days`),
  ninetieth: (value: string) => `nine in ten within ${value}`,
  months: (n: string) => (n === '1' ? '1 month' : `${n} months`),
  against: (part: number, whole: number) => `${part} to ${whole}`,
  spent: (part: number, whole: number) => `${part} for ${whole}`,
  times: (n: string) => `${n} for each`,
  least: (value: string) => `at least ${value}`,
  most: (value: string) => `at most ${value}`,
  shown: 'shown, no aim',
  met: 'reached',
  missed: 'not reached',
  plotLabel: (name: string) => `${name}, month by month`,
  monthValue: (month: string, value: string, rows: number) => `${month}: ${value} (${rows} rows)`,
  rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
  rowColumns: { at: 'When', request: 'Request', part: 'Counted', whole: 'Of' },
  noRows: 'Nothing happened in this time.',
  more: 'Further rows',
  back: 'All figures',
  month: (month: string) => `in ${month}`,
  year: 'in the last twelve months',
  now: 'as things stand now',
  similarity: 'Close requests, measured',
  similarityText: ({ called, right, recall, amongFive, pairs }: Measured) =>
    `On ${pairs} labelled pairs that it was not made for: ${right} of the ${called} it called the same are, which is ${percent(recall)} of those there are; ${percent(amongFive)} stood among the five offered. Aimed at are 95 % right and 85 % among the five. A person always decides.`,
  similarityIn: ({ languages, called, right, recall, amongFive, pairs }: Measured & { languages: string }) =>
    `${LANGUAGES[languages]}: ${right} of ${called} called the same are, ${percent(recall)} of those there are; ${percent(amongFive)} among the five (${pairs} pairs)`,
  queue: 'Samples on their way now',
  noQueue: 'none',
  fairLede:
    'The same figure for every part of the members, over twelve months. The region follows the time zone, for a sample where it would go; the language is that of the account. Nobody is asked for their years in the trade. Fewer than ten people are only counted, and compared with nobody.',
  byGroup: (name: string) => `${name}, compared`,
  traits: { region: 'Region', language: 'Language', years: 'Years in the trade' },
  fairGroups,
  fairColumns: { trait: 'By', group: 'Part', persons: 'People', value: 'Figure' },
  noGap: (trait: string) => `${trait}: not enough is known to compare.`,
  smallGap: (trait: string, times: string) => `${trait}: the widest gap is ${times} times; up to 1.5 is fine.`,
  wideGap: (trait: string, times: string) =>
    `${trait}: the widest gap is ${times} times, and 1.5 is the most it should be.`,
  allGap: (trait: string) => `${trait}: one part was given nothing at all.`,
}
