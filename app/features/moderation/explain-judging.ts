import { appliesTo } from '#app/features/moderation/applies-to.ts'
import { type Evidence, gatherEvidence, type Hit } from '#app/features/moderation/evidence.ts'
import { findHits } from '#app/features/moderation/find-hits.ts'
import { isExcepted } from '#app/features/moderation/is-excepted.ts'
import { markWords } from '#app/features/moderation/mark-words.ts'
import type { CompiledRule, CompiledRules, MatchNode } from '#app/features/moderation/match-node.ts'
import { normalise, type Reading } from '#app/features/moderation/normalise.ts'
import { isReported } from '#app/features/moderation/reports.ts'
import type { Circumstances, Draft, FieldName } from '#app/features/moderation/rule.ts'

type Place = { field: FieldName; start: number; end: number }

/** How a text was read: as it stands, with disguises undone where there were any, its links and its voucher codes. */
export type Views = {
  plain: string
  unmasked: string | null
  links: { host: string; path: string; disguised: boolean }[]
  voucherCodes: string[]
}

/** An atom that was seen, by the way to it through its rule, as `match.all.0`. */
export type SeenAtom = { rule: string; atom: string; kind: MatchNode['kind']; places: Place[] }

/** A whole match that was let pass, and why. */
export type Spared = { rule: string; why: 'except' | 'report'; places: Place[] }

export type Explanation = { views: Views; atoms: SeenAtom[]; spared: Spared[] }

/** What the rules saw in a text, also those that found no fault with it. */
export function explainJudging(draft: Draft, circumstances: Circumstances, rules: CompiledRules): Explanation {
  const reading = normalise(...draft.fields.map(({ text }) => text))
  const evidence = gatherEvidence(reading, rules, circumstances)
  const speaking = rules.rules.filter(({ rule }) => appliesTo(rule, draft, circumstances))
  const placesOf = (hits: readonly Hit[]) => hits.flatMap((hit) => markWords(hit, reading.plain, draft.fields))
  return {
    views: viewsOf(reading),
    atoms: speaking.flatMap(({ rule, match }) =>
      seenAtoms(match, 'match', evidence).map(({ node, path, hits }) => ({
        rule: rule.id,
        atom: path,
        kind: node.kind,
        places: placesOf(hits),
      })),
    ),
    spared: speaking.flatMap((compiled) => sparedBy(compiled, evidence, rules, placesOf)),
  }
}

function viewsOf({ plain, unmasked, links, voucherCodes }: Reading): Views {
  return {
    plain: plain.text,
    unmasked: unmasked?.text ?? null,
    links: links.map(({ host, path, disguised }) => ({ host, path, disguised })),
    voucherCodes: voucherCodes.map(({ start, end }) => plain.text.slice(start, end)),
  }
}

type Seen = { node: MatchNode; path: string; hits: readonly Hit[] }

function seenAtoms(node: MatchNode, path: string, evidence: Evidence): Seen[] {
  if (node.kind === 'weigh') {
    return node.parts.flatMap((part, at) => seenAtoms(part.node, `${path}.weigh.${at}`, evidence))
  }
  if (node.kind === 'any' || node.kind === 'all') {
    return node.parts.flatMap((part, at) => seenAtoms(part, `${path}.${node.kind}.${at}`, evidence))
  }
  const hits = findHits(node, evidence)
  return hits.length > 0 ? [{ node, path, hits }] : []
}

function sparedBy(
  { rule, match, except }: CompiledRule,
  evidence: Evidence,
  rules: CompiledRules,
  placesOf: (hits: readonly Hit[]) => Place[],
): Spared[] {
  return findHits(match, evidence).flatMap((hit) => {
    const why = isReported(hit, evidence, rules) ? 'report' : isExcepted(hit, evidence, except) ? 'except' : undefined
    return why ? [{ rule: rule.id, why, places: placesOf([hit]) } as const] : []
  })
}
