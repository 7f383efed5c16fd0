import type { Rule } from '#app/features/moderation/rule.ts'

export const moneySchemes: Rule = {
  id: 'money-schemes',
  family: 'contact-ad',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A promise of money', 'zh-CN': '赚钱诱惑' },
  advice: {
    en: 'Nothing here earns money on the side; please leave it out.',
    'zh-CN': '论坛不谈赚钱项目，请删去。',
  },
  match: {
    all: [
      {
        any: [
          { pattern: '\\bearn (?:up to )?[$€£]\\s?\\d+|\\bmake [$€£]\\s?\\d+', needs: ['earn', 'make'] },
          {
            words: [
              'casino',
              'forex',
              'crypto signals',
              'guaranteed profit',
              'passive income',
              'bitcoin investment',
              'payday loan',
              'loan approval',
              'easy money',
              'get rich',
            ],
          },
        ],
      },
      {
        any: [
          { url: {} },
          { list: 'handles' },
          { list: 'contact-calls' },
          { words: ['a day', 'ask me', 'click', 'bonus', 'per week', 'from home', 'sign up'] },
        ],
      },
    ],
    near: 100,
  },
  examples: {
    block: [
      'Earn $500 a day from home, ask me how.',
      'Best casino bonus 200%, click http://luckyspin.top',
      'Crypto signals, guaranteed profit, sign up.',
    ],
    pass: [
      'I earn my living with weddings and this strap hurts.',
      'Casino interiors need a fast lens and a small clamp.',
      'Make $5 spacers from a washer, works as well.',
    ],
  },
}
