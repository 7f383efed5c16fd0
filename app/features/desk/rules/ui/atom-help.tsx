import { useWords } from '#app/messages/use-words.ts'

/** One example of each part that a rule can be made of; JSON to copy. */
const EXAMPLES = {
  words: '{ "words": ["promo code", "折扣码"] }',
  pattern: '{ "pattern": "\\\\b(?:use|enter) (?:my|the) code\\\\b", "needs": ["code"] }',
  list: '{ "list": "benefits" }',
  url: '{ "url": { "queryKeys": ["ref", "aff"] } }',
  voucherCode: '{ "voucherCode": true }',
  priceOfMine: '{ "priceOfMine": true }',
  contactHandle: '{ "contactHandle": ["wechat", "whatsapp"] }',
  disguised: '{ "disguised": ["coupon"] }',
  reversed: '{ "reversed": ["coupon"] }',
  author: '{ "author": { "states": ["newcomer"], "mostPosts": 3 } }',
  classifier: '{ "classifier": 0.9 }',
  tone: '{ "tone": 1.5 }',
  all: '{ "all": [ …, … ], "near": 60 }',
  any: '{ "any": [ …, … ] }',
  atLeast: '{ "atLeast": 2, "of": [ …, …, … ], "near": "sentence" }',
  weigh: '{ "weigh": [ { "part": …, "weight": 2 }, … ], "least": 3 }',
  none: '{ "all": [ …, { "none": [ … ] } ] }',
} as const

export function AtomHelp({ lists }: { lists: readonly string[] }) {
  const words = useWords('desk').atoms
  return (
    <details>
      <summary>{words.heading}</summary>
      <div className="stack">
        <p>{words.lede}</p>
        <dl className="desk-atoms">
          {Object.entries(EXAMPLES).map(([name, example]) => (
            <div key={name}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{words[name as keyof typeof EXAMPLES]}</dd>
            </div>
          ))}
        </dl>
        <p>
          {words.lists} <code>{lists.join(' · ')}</code>
        </p>
      </div>
    </details>
  )
}
