import type { Rule } from '#app/features/moderation/rule.ts'

export const wanted: Rule = {
  id: 'wanted',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Wanted to buy', 'zh-CN': '求购' },
  advice: {
    en: 'Ask what to choose and what it should cost; trade elsewhere.',
    'zh-CN': '可以问怎么选、什么价合适；交易请到别处。',
  },
  match: {
    all: [
      {
        pattern:
          "\\bwtb\\b|\\biso:|\\b(?:looking|want|wanting) to buy (?:a |an |some |your |one )?(?:used|second ?hand|pre-owned|old)\\b|\\bpaying up to\\b|\\bi(?:'ll| will) buy your\\b|\\bwe buy (?:used|your|old)\\b",
        needs: ['wtb', 'iso:', 'to buy', 'paying up to', 'buy your', 'we buy'],
      },
      { any: [{ list: 'prices' }, { list: 'contact-calls' }, { list: 'calls' }, { url: {} }] },
    ],
    near: 120,
  },
  except: [{ words: ['?'] }],
  examples: {
    block: [
      'WTB: used V-mount plate, paying up to $60, PM me with photos',
      'Looking to buy a used RS2, message me.',
      'We buy used cameras, get your instant quote at sellgear.example',
    ],
    pass: [
      'Looking to buy a used head for $150, is the old lever version worth it?',
      'Wanted a lighter tripod, got this one for 600 EUR.',
      'I want to buy a second plate from the store.',
    ],
  },
}
