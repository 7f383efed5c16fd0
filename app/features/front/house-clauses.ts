import { CLAUSES } from '#app/features/moderation/clauses.ts'

export type HouseClause = { id: string; title: string; text: string; against: string[]; fine: string[] }

/** What the rules keep, in one language, with both sides of each line. */
export const houseClauses = (language: 'en' | 'zh-CN'): HouseClause[] =>
  CLAUSES.map(({ id, title, text, examples }) => ({
    ...{ id, title: title[language], text: text[language] },
    against: examples.against.map((example) => example[language]),
    fine: examples.fine.map((example) => example[language]),
  }))
