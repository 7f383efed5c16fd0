import { machineryOf } from '#app/features/desk/rules/versions/acts-alike.ts'
import { diffOf, joinPieces, linesIn, type Piece, wordsIn } from '#app/features/desk/rules/versions/text-diff.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const WORDED = [
  'titleEn',
  'titleZh',
  'adviceEn',
  'adviceZh',
  'clause',
  'owner',
  'budget',
  'reviewAt',
  'expiresAt',
  'why',
  'blockExamples',
  'passExamples',
] as const

export type WordedField = (typeof WORDED)[number]

/** `lines`: of what the rule does, as JSON; empty where nothing of it changed. */
export type RuleChanges = { words: { field: WordedField; pieces: Piece[] }[]; lines: Piece[] }

export function changesOf(before: Rule | undefined, after: Rule): RuleChanges {
  const lines = diffOf(before ? linesIn(machineText(before)) : [], linesIn(machineText(after)))
  return { words: wordChanges(before, after), lines: lines.every(({ kind }) => kind === 'same') ? [] : lines }
}

export const hasChanges = ({ words, lines }: RuleChanges) => words.length > 0 || lines.length > 0

/** What a rule does, as people read and write it. */
export const machineText = (rule: Rule) => JSON.stringify(machineryOf(rule), null, 2)

function wordChanges(before: Rule | undefined, after: Rule): RuleChanges['words'] {
  return WORDED.flatMap((field) => {
    const [was, is] = [before ? textOf(before, field) : '', textOf(after, field)]
    return was === is ? [] : [{ field, pieces: joinPieces(diffOf(wordsIn(was), wordsIn(is))) }]
  })
}

function textOf(rule: Rule, field: WordedField): string {
  const { title, advice, examples } = rule
  const texts: Record<WordedField, string | number | undefined> = {
    ...{ titleEn: title.en, titleZh: title['zh-CN'], adviceEn: advice.en, adviceZh: advice['zh-CN'] },
    ...{ clause: rule.clause, owner: rule.owner, budget: rule.budget, why: rule.reason },
    ...{ reviewAt: rule.reviewAt, expiresAt: rule.expiresAt },
    ...{ blockExamples: examples.block.join('\n'), passExamples: examples.pass.join('\n') },
  }
  return String(texts[field] ?? '')
}
