import type { MetricId } from '#app/features/backlog/metrics/metric.ts'

type Measured = { called: number; right: number; recall: number; amongFive: number; pairs: number }
const percent = (share: number) => `${Math.round(share * 100)} %`

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
  'clock-hits': ['Promises kept in time', 'clocks stopped before they were due ÷ clocks stopped'],
  'reason-completeness': [
    'Complete refusals',
    'refusals with reason, text, a date and what would change them ÷ refusals',
  ],
  'loop-closed': ['Told of the answer', 'people told of an answer ÷ people who had asked'],
  'answer-reuse': ['Questions the card answered', 'drafts that ended at the card ÷ drafts that saw one'],
  'ask-again': ['Asked again all the same', 'people who asked again within 180 days ÷ cards shown to members'],
  'replies-saved': ['Replies nobody had to write', 'drafts that ended with Me too, a difference or a watch'],
  'differs-yield': [
    'Differences that changed something',
    'differences that changed the text or split a request ÷ all answered',
  ],
  'return-pressure': [
    'Asking after a “no”',
    'people asking in the year after a refusal ÷ people who had asked before it',
  ],
  'reopen-yield': [
    'Returns that were planned',
    'requests that came back by rule and were planned ÷ all that came back',
  ],
  'duplicate-rate': ['Collected into what was there', 'threads collected into an existing request ÷ threads collected'],
  'merge-regret': ['Merges taken apart again', 'taken apart within 90 days ÷ merges'],
  'estimate-error': ['Error of the estimate', 'distance of the middle estimate from the units sold, by the units sold'],
  'estimate-coverage': ['Sales within the range', 'launches whose sales fell between low and high ÷ launches scored'],
  'line-crossers': [
    'Refused, and above the line today',
    'refusals for too few units whose estimate now reaches the line',
  ],
  'sample-cycle': ['From application to parcel', 'days from applying to receiving a sample'],
  'sample-feedback': ['Feedback within 60 days', 'samples with feedback within 60 days ÷ samples received'],
  'sample-to-product': ['Samples that led to a product', 'requests planned within 18 months ÷ samples closed'],
  'reach-of-share': ['New people after sharing', 'people new to the request within 60 days of a shared sample'],
  'cost-per-learned': ['Cost of what was learned', 'cost of closed samples ÷ samples that fed a count or a product'],
  disclosure: ['Gifts that are said to be gifts', 'links with “received free of charge” ÷ shared links'],
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
  similarity: 'Close requests, measured',
  similarityText: ({ called, right, recall, amongFive, pairs }: Measured) =>
    `On ${pairs} labelled pairs that it was not made for: ${right} of the ${called} it called the same are, which is ${percent(recall)} of those there are; ${percent(amongFive)} stood among the five offered. A person always decides.`,
}
