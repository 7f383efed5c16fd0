/** The words of moderation as types. A rule is data that can be stored as JSON; only its atoms are code. */
export type RuleFamily =
  | 'coupon'
  | 'discount-offer'
  | 'affiliate'
  | 'for-sale'
  | 'self-promotion'
  | 'contact-ad'
  | 'giveaway'
  | 'evasion'
  | 'off-topic'

/** A rule's power is its state: trial is only logged, review holds, block rejects. */
export type RuleState = 'draft' | 'trial' | 'review' | 'block' | 'retired'

export type AuthorState = 'newcomer' | 'settled' | 'staff'

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
  /** The text asks for more matching work than any honest post does. */
  | { exhausted: true }

export type Match =
  | Atom
  /** All parts, none overlapping another, each at most `near` characters from the first. */
  | { all: readonly Match[]; near?: number }
  | { any: readonly Match[] }
  /** Any so many of the parts, together as in `all`. */
  | { atLeast: number; of: readonly Match[]; near?: number }
  | { none: readonly Match[] }

export type Rule = {
  id: string
  family: RuleFamily
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
  author?: { states?: readonly AuthorState[]; mostPosts?: number }
  /** The most this rule may do, whatever its state. */
  atMost?: 'hint' | 'hold'
  examples: { block: readonly string[]; pass: readonly string[] }
}

export type FieldName = 'title' | 'text' | 'altText' | 'fileName' | 'camera' | 'reason' | 'profile'

export type Draft = { fields: { name: FieldName; text: string }[]; language?: string }

export type Effect = 'hint' | 'hold' | 'reject'

/** `start` and `end` are half-open offsets in UTF-16 units of the field's text as given. */
export type Finding = {
  ruleId: string
  family: RuleFamily
  field: FieldName
  start: number
  end: number
  effect: Effect
}

export type Outcome = 'publish' | 'hold' | 'reject'

export type ModerationVerdict = { outcome: Outcome; findings: Finding[] }

/** No role is exempt; circumstances only let a rule speak about newcomers. */
export type Circumstances = { authorState: AuthorState; publishedPosts: number }
