import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { seededChance } from '#app/features/admission/seeded-chance.ts'
import { findTemplate } from '#app/features/admission/templates/all-templates.ts'
import { fillIn } from '#app/features/admission/templates/template.ts'

const EXAMPLES = [1, 2, 3]

export type Example = { seed: string; texts: Pick<ItemText, 'lang' | 'stem' | 'options'>[] }

/** What candidates would read, three times; none where the template is unknown or does not fill every placeholder. */
export function drawExamples({ template, texts }: Pick<BankEntry, 'template' | 'texts'>): Example[] {
  const found = template ? findTemplate(template) : undefined
  if (!found) return []
  try {
    return EXAMPLES.map((number) => {
      const seed = `example ${number}`
      const values = found.draw(seededChance(seed))
      return { seed, texts: texts.map((text) => filled(text, values)) }
    })
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

const filled = ({ lang, stem, options }: ItemText, values: Record<string, string>) => ({
  lang,
  stem: fillIn(stem, values),
  options: options.map((option) => fillIn(option, values)),
})
