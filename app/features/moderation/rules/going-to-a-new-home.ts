import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const goingToANewHome: Rule = {
  id: 'going-to-a-new-home',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something to part with', 'zh-CN': '有东西要出手' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: { any: [{ list: 'new-home' }] },
  except: [
    { list: 'others-adverts' },
    { list: 'quotations' },
    {
      words: phrases(
        'where should i | how do i | should i | is it fair | shop | shops | warranty | has to go back | please sell | is it allowed | may i',
      ),
    },
  ],
  examples: {
    block: [
      'The old slider is looking for a new home.',
      'I could be persuaded to let the legs go.',
      'Sixty plates from a closed workshop, open to sensible figures.',
    ],
    pass: [
      'The bubble could be yours too: mine leaks at 40 degrees.',
      'I swap the plate for the longer one on windy days.',
      'The maker deserves a new idea for the lever.',
    ],
  },
}
