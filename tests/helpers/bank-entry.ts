import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'

type Changes = Partial<Omit<BankEntry, 'texts'>> & { en?: Partial<ItemText>; zh?: Partial<ItemText> }

/** An item with nothing to find fault with, and what a test changes of it. */
export function bankEntry({ en, zh, ...changes }: Changes = {}): BankEntry {
  return {
    id: 'RIG-L1-01',
    kind: 'single',
    keys: [1],
    tags: ['RIG', 'L1'],
    topic: 'RIG',
    level: 1,
    source: 'ISO 1222',
    checked: '2026-11-21',
    recheck: '2028-11-21',
    texts: [
      { ...text('en', 'Which thread fits a 3/8-16 stud?', ['1/4-20', '3/8-16', '5/8-11', 'M10']), ...en },
      { ...text('zh-CN', '哪种螺纹配 3/8-16 螺柱？', ['1/4-20', '3/8-16', '5/8-11', 'M10']), ...zh },
    ],
    line: 4,
    ...changes,
  }
}

const text = (lang: ItemLanguage, stem: string, options: string[]): ItemText => ({ lang, title: '', stem, options })
