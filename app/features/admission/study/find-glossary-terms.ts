import { TOPICS, type Topic } from '#app/features/admission/blueprint.ts'
import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'

export type GlossaryGroup = { topic: Topic; terms: GlossaryTerm[] }

/** Terms whose name or text, in either language, holds every word asked for; topic by topic, names in order. */
export function findGlossaryTerms(terms: readonly GlossaryTerm[], asked: string): GlossaryGroup[] {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  const found = terms.filter((term) => words.every((word) => textOf(term).includes(word)))
  return TOPICS.map((topic) => ({ topic, terms: byName(found.filter((term) => term.topic === topic)) })).filter(
    (group) => group.terms.length > 0,
  )
}

const textOf = ({ en, 'zh-CN': zh }: GlossaryTerm) => plain([en.term, en.text, zh.term, zh.text].join('\n'))

// Full-width letters and capitals make no difference to who looks a word up.
const plain = (text: string) => text.normalize('NFKC').toLowerCase()

const byName = (terms: GlossaryTerm[]) => terms.sort((a, b) => a.en.term.localeCompare(b.en.term, 'en'))
