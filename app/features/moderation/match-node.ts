import type { RE2JS } from 're2js'
import type { Automaton } from '#app/features/moderation/automaton.ts'
import type { Beginnings } from '#app/features/moderation/beginnings.ts'
import type { Phrasing } from '#app/features/moderation/phrasing.ts'
import type { AuthorTest, Near, Rule, Service, UrlTest } from '#app/features/moderation/rule.ts'
import type { WordScan } from '#app/features/moderation/word-scan.ts'

/** A part of a rule, ready to run. Equal parts of different rules are one node, so they are looked for once. */
export type MatchNode =
  | { kind: 'words' | 'disguised' | 'reversed'; words: readonly number[] }
  | { kind: 'phrasing'; phrasing: Phrasing; words: readonly number[] }
  | { kind: 'pattern'; regex: RE2JS; automaton: Automaton; needs: readonly number[] }
  | { kind: 'url'; test: UrlTest; path?: RE2JS; notValues?: RE2JS }
  | { kind: 'exhausted' | 'voucherCode' | 'priceOfMine' }
  | { kind: 'contactHandle'; services: readonly Service[] }
  | { kind: 'author'; test: AuthorTest }
  | { kind: 'classifier' | 'tone'; least: number }
  | { kind: 'all'; parts: readonly MatchNode[]; none: readonly MatchNode[]; near: Near }
  | { kind: 'any'; parts: readonly MatchNode[] }
  | WeighNode

export type WeighNode = {
  kind: 'weigh'
  parts: readonly { node: MatchNode; weight: number }[]
  least: number
  near: Near
}

export type CompiledRule = { rule: Rule; match: MatchNode; except: readonly MatchNode[]; mayReject: boolean }

export type CompiledRules = {
  rules: readonly CompiledRule[]
  words: readonly string[]
  scan: WordScan
  beginnings: Beginnings
  /** For each word, by its number, the parts that look for it. */
  seekers: readonly (readonly MatchNode[])[]
  /** Some rule looks for words written backwards. */
  readsBackwards: boolean
  /** Whoever reports an advert may repeat its words. */
  reports: MatchNode
  /** What others said stands within these. */
  speech: MatchNode
}
