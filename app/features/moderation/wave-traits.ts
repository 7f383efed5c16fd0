import { getDomain } from 'tldts'
import { nearText } from '#app/features/moderation/near-text.ts'
import { normalise } from '#app/features/moderation/normalise.ts'

export const TRAIT_KINDS = ['account', 'link', 'image', 'text'] as const
export type TraitKind = (typeof TRAIT_KINDS)[number]
export type Trait = { kind: TraitKind; value: string }

type Written = { authorId: string; title?: string; body: string; pictures: { look: string; codes: string[] }[] }

/** By what it may belong to a wave with others: who wrote it, where it leads, what it shows and what it says. */
export function traitsOf({ authorId, title = '', body, pictures }: Written): Trait[] {
  const { links } = normalise(title, body, ...pictures.flatMap(({ codes }) => codes))
  const values: Record<TraitKind, string[]> = {
    account: [authorId],
    link: links.map(({ host }) => siteOf(host)),
    image: pictures.map(({ look }) => look),
    text: nearText(`${title}\n${body}`),
  }
  return TRAIT_KINDS.flatMap((kind) => [...new Set(values[kind])].map((value) => ({ kind, value })))
}

/** Whoever owns a site can make as many names under it as they like. */
const siteOf = (host: string) => getDomain(host, { allowPrivateDomains: true }) ?? host
