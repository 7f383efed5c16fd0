/** The words of moderation as types. A rule is data that can be stored as JSON; only its atoms are code. */
export const RULE_FAMILIES = [
  'coupon',
  'discount-offer',
  'affiliate',
  'for-sale',
  'self-promotion',
  'contact-ad',
  'giveaway',
  'evasion',
  'off-topic',
] as const

export type RuleFamily = (typeof RULE_FAMILIES)[number]

/** A rule's power is its state: trial is only logged, review holds, block rejects. */
export const RULE_STATES = ['draft', 'trial', 'review', 'block', 'retired'] as const

export type RuleState = (typeof RULE_STATES)[number]

export const AUTHOR_STATES = ['newcomer', 'settled', 'staff'] as const

export type AuthorState = (typeof AUTHOR_STATES)[number]

export type Worded = { en: string; 'zh-CN': string }

export type UrlTest = {
  /** A host itself or any host below it; without hosts every link is meant. */
  hosts?: readonly string[]
  notHosts?: readonly string[]
  /** The finding is then the query pair alone, so that the bare link stays. */
  queryKeys?: readonly string[]
  /** RE2 pattern for whole values that are navigation, not referral. */
  notValues?: string
  path?: string
  disguised?: true
}

/** Ways to reach somebody outside the forum. */
export const SERVICES = ['whatsapp', 'telegram', 'wechat', 'qq', 'line', 'mail', 'phone', 'instagram'] as const

export type Service = (typeof SERVICES)[number]

/** Whom something is for; what is left out is open to everybody. */
export type AuthorTest = { states?: readonly AuthorState[]; mostPosts?: number; leastPosts?: number }

/** How far apart parts may stand: so many characters, or one sentence. */
export type Near = number | 'sentence'

export type Atom =
  | { words: readonly string[] }
  /** RE2 syntax on lower-case text; it runs only around one of the words it needs, so name one for each branch. */
  | { pattern: string; needs: readonly string[] }
  | { list: string }
  | { url: UrlTest }
  /** A token written like a voucher code, RIG20 or SPRINGSHOT. */
  | { voucherCode: true }
  /** Words that show only once a disguise (spaced letters, leetspeak…) is undone. */
  | { disguised: readonly string[] }
  /** A price of the writer's own thing ("asking 120", 出300), not one that was paid. */
  | { priceOfMine: true }
  /** The name of a service in any spelling with a handle or number behind it; `true` means every service. */
  | { contactHandle: true | readonly Service[] }
  /** Holds for the whole text, so it only means something beside another part. */
  | { author: AuthorTest }
  /** The classifier's probability is at least so much. A rule that asks it holds at most. */
  | { classifier: number }
  /** The whole text sounds like an offer, at least so much (`toneOf`). A rule that asks it holds at most. */
  | { tone: number }
  /** Words written backwards. A rule that looks for them holds at most. */
  | { reversed: readonly string[] }
  /** The text asks for more matching work than any honest post does. */
  | { exhausted: true }

export type Match =
  | Atom
  /** All parts, none overlapping another, each at most `near` characters from the first. */
  | { all: readonly Match[]; near?: Near }
  | { any: readonly Match[] }
  /** Any so many of the parts, together as in `all`. */
  | { atLeast: number; of: readonly Match[]; near?: Near }
  /** Within `near` characters (300) the weights of the different parts present add up to `least`; what weighs less than nothing counts on both sides of them. */
  | { weigh: readonly Weighed[]; least: number; near?: Near }
  | { none: readonly Match[] }

export type Weighed = { part: Match; weight: number }

/** Where a rule applies; what is left out is open. A place that is not known is none of those named. */
export type Scope = {
  lines?: readonly string[]
  threadKinds?: readonly string[]
  openingOnly?: true
  /** Only an author's first so many posts. */
  firstPosts?: number
}

export const RULE_POWERS = ['hint', 'doubt', 'hold'] as const
export type RulePower = (typeof RULE_POWERS)[number]

export type Rule = {
  id: string
  family: RuleFamily
  /** The public clause it enforces; without it, the one of its family. */
  clause?: string
  state: RuleState
  version: number
  languages: readonly string[]
  owner: string
  title: Worded
  /** What to do instead. */
  advice: Worded
  match: Match
  /** What, in the same sentence, makes the words innocent. */
  except?: readonly Match[]
  /** Whom the rule is for; without it, everybody. */
  author?: AuthorTest
  /** All words at fault stand in these; without it, anywhere. */
  fields?: readonly FieldName[]
  scope?: Scope
  /** The most this rule may do, whatever its state; a doubt holds where others hold too, or the tone bears it out. */
  atMost?: RulePower
  /** Wrong rejections it may cost among a thousand accepted posts; without it, one. */
  budget?: number
  /** ISO dates: when somebody should look at it again, and when it falls silent. */
  reviewAt?: string
  expiresAt?: string
  /** Why it exists. */
  reason?: string
  examples: { block: readonly string[]; pass: readonly string[] }
}

export type FieldName = (typeof FIELD_NAMES)[number]

export const FIELD_NAMES = [
  'title',
  'text',
  'altText',
  'fileName',
  'camera',
  'reason',
  'profile',
  'qr',
  'imageText',
  'signature',
  'handle',
] as const

export type Draft = { fields: { name: FieldName; text: string }[]; language?: string }

/** What a rule on trial finds is logged; nobody feels it. */
export type Effect = 'log' | 'hint' | 'hold' | 'reject'
export const EFFECT_WEIGHT: Record<Effect, number> = { log: 0, hint: 1, hold: 2, reject: 3 }

/** `start` and `end` are half-open offsets in UTF-16 units of the field's text as given. */
export type Finding = {
  ruleId: string
  ruleVersion: number
  family: RuleFamily
  field: FieldName
  start: number
  end: number
  effect: Effect
}

/** As it may lie in the database: older ones do not say which version found them. */
export type StoredFinding = Omit<Finding, 'ruleVersion'> & { ruleVersion?: number }

export type Outcome = 'publish' | 'hold' | 'reject'

/** `logged` is what rules on trial found; it never changes the outcome. */
export type ModerationVerdict = { outcome: Outcome; findings: Finding[]; logged: Finding[] }

/** No role is exempt; circumstances only let a rule speak about newcomers, places and times. */
export type Circumstances = {
  authorState: AuthorState
  publishedPosts: number
  /** The product line and the kind of thread, and whether this opens it. */
  line?: string
  threadKind?: string
  opening?: boolean
  /** Milliseconds; without it, no rule has expired. */
  at?: number
  /** The classifier's probability that this promotes something; without it, it says nothing. */
  classifierShare?: number
}
