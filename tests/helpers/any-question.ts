import fc from 'fast-check'
import { LEVELS, TOPICS } from '#app/features/admission/blueprint.ts'
import { TRUE_OR_FALSE } from '#app/features/admission/formats/true-or-false.ts'
import { ITEM_LANGUAGES, type Question } from '#app/features/admission/question.ts'

const TRICKY = [
  '{',
  '}',
  '~',
  '=',
  '#',
  '####',
  ':',
  '::',
  '\\',
  '\\n',
  '%50%',
  '->',
  '//',
  '$CATEGORY: a',
  '[html]',
  '[plain]',
  ']',
  '[id:x]',
  '<b>',
  '</text>',
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&#10;',
  '<!--',
  '"',
  "'",
  '\n',
  '\n\n',
  '  ',
  '\t',
  ' \n ',
  '\u00A0',
  '\u2028',
  '\u3000',
  '\uFEFF',
  '快门速度',
  '😀',
  'e\u0301',
  'A) ',
  'ANSWER: A',
  'L2',
  'RIG',
  'source:x',
  'tag:',
  'answer:1',
  '@@PLUGINFILE@@',
]

const pieces = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
)

// What no format can hold, and what no reader of a question could see, is not a text of the bank.
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const anyText = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('').replace(UNSEEN, '').trim())
const someText = anyText.filter((text) => text !== '')

const aNumber = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('1e3', '+3', '.5', '007', '15.0'),
)
const aTolerance = fc.double({ min: 0, max: 1e6, noNaN: true }).map(String)
const aRange = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.double({ min: 0, max: 99, noNaN: true }))
  .map(([low, width]) => `${low}..${low + width}`)
const anAccepted = fc.oneof(
  aNumber,
  fc.tuple(aNumber, aTolerance).map(([centre, tolerance]) => `${centre}:${tolerance}`),
  aRange,
)

type Answers = Pick<Question, 'kind' | 'options' | 'keys'>

const choices = fc.array(someText, { minLength: 2, maxLength: 6 })
const keysAmong = (options: string[], maxLength: number) =>
  fc
    .subarray([...options.keys()], { minLength: 1, maxLength })
    .map((keys): number[] => keys.sort((one, other) => one - other))
const single: fc.Arbitrary<Answers> = choices.chain((options) =>
  keysAmong(options, 1).map((keys) => ({ kind: 'single', options, keys })),
)
const multiple: fc.Arbitrary<Answers> = choices.chain((options) =>
  keysAmong(options, options.length).map((keys) => ({ kind: 'multiple', options, keys })),
)
const numeric: fc.Arbitrary<Answers> = fc
  .array(anAccepted, { minLength: 1, maxLength: 3 })
  .map((options) => ({ kind: 'numeric', options, keys: [...options.keys()] }))
const trueOrFalse = (lang: Question['lang']): fc.Arbitrary<Answers> =>
  fc.constantFrom(0, 1).map((key) => ({ kind: 'truefalse', options: [...TRUE_OR_FALSE[lang]], keys: [key] }))

const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Any question that the bank may hold: no text is empty, or begins or ends with a space. */
export const anyQuestion: fc.Arbitrary<Question> = fc.constantFrom(...ITEM_LANGUAGES).chain((lang) =>
  fc
    .tuple(
      fc.oneof(single, multiple, numeric, trueOrFalse(lang)),
      fc.record({
        id: anyText,
        lang: fc.constant(lang),
        title: anyText,
        stem: someText,
        explanation: perhaps(someText),
        tags: fc.array(fc.oneof(someText, fc.constantFrom('RIG', 'L1', 'PWR', 'L3')), { maxLength: 3 }),
        topic: perhaps(fc.constantFrom(...TOPICS)),
        level: perhaps(fc.constantFrom(...LEVELS)),
        source: perhaps(someText),
        checked: perhaps(fc.constantFrom('2026-11-21', '2026-01-01')),
        recheck: perhaps(fc.constantFrom('2028-11-21', '2027-01-01')),
        template: perhaps(someText),
        picture: perhaps(someText),
        alt: perhaps(someText),
        line: fc.constant(0),
      }),
    )
    .map(([answers, texts]): Question => ({ ...texts, ...answers })),
)

/** Many runs are cheap where nothing but text is made. */
export const RUNS = { numRuns: 500 }

export const anyBank = fc.array(anyQuestion, { maxLength: 5 })

/** Lines say where a question stood in its file, not what it is. */
export const withoutLines = (questions: readonly Question[]): Question[] =>
  questions.map((question) => ({ ...question, line: 0 }))
