import { PURPOSES } from '#app/features/backlog/similarity/gear-parts.ts'
import type { Signature } from '#app/features/backlog/similarity/signature.ts'

/** One letter for each kind, so that a signature can be looked for, and read back, as plain words of an index. */
const KINDS = { bodies: 'b', models: 'm', fits: 'f', parts: 'p', traits: 't', words: 'w' } as const
type Kind = keyof typeof KINDS

const LANGUAGE = 'l:han'

export const termsOfSignature = (signature: Signature): string[] => [
  ...(Object.keys(KINDS) as Kind[]).flatMap((kind) => [...signature[kind]].map((name) => `${KINDS[kind]}:${name}`)),
  ...(signature.han ? [LANGUAGE] : []),
]

export function signatureOfTerms(terms: readonly string[]): Signature {
  const named = (kind: Kind) =>
    new Set(terms.filter((term) => term.startsWith(`${KINDS[kind]}:`)).map((term) => term.slice(2)))
  const [parts, traits] = [named('parts'), named('traits')]
  return {
    ...{ bodies: named('bodies'), models: named('models'), fits: named('fits'), parts, traits, words: named('words') },
    wishes: wishesIn(parts, traits),
    han: terms.includes(LANGUAGE),
  }
}

/** What is wanted of the thing: its traits, and the parts that are named for their sake. */
export const wishesIn = (parts: Set<string>, traits: Set<string>) =>
  new Set([...traits, ...[...parts].filter((part) => PURPOSES.has(part))])
