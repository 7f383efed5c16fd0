import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { seededChance } from '#app/features/admission/seeded-chance.ts'
import { findTemplate } from '#app/features/admission/templates/all-templates.ts'
import { fillIn } from '#app/features/admission/templates/template.ts'

const EXAMPLES = [1, 2, 3]

type ExampleText = Pick<ItemText, 'lang' | 'stem'> & { options: { text: string; isKey: boolean }[] }
export type Example = { seed: string; texts: ExampleText[] }

/** What candidates would read, three times; none where the template is unknown or does not fill every placeholder. */
export function drawExamples({ template, texts, keys }: Pick<BankEntry, 'template' | 'texts' | 'keys'>): Example[] {
  const found = template ? findTemplate(template) : undefined
  if (!found) return []
  try {
    return EXAMPLES.map((number) => {
      const seed = `example ${number}`
      const values = found.draw(seededChance(seed))
      return { seed, texts: texts.map((text) => filled(text, keys, values)) }
    })
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

const filled = ({ lang, stem, options }: ItemText, keys: number[], values: Record<string, string>) => ({
  lang,
  stem: fillIn(stem, values),
  options: options.map((option, at) => ({ text: fillIn(option, values), isKey: keys.includes(at) })),
})
