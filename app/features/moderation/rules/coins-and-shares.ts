import type { Rule } from '#app/features/moderation/rule.ts'

export const coinsAndShares: Rule = {
  id: 'coins-and-shares',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Coins and shares', 'zh-CN': '币圈与投资' },
  advice: {
    en: 'Here we talk about gear; this has better places. Ask what the gear can do for it, or post it elsewhere.',
    'zh-CN': '这里只谈器材；这类话题请到别处。也可以改问器材怎么用。',
  },
  match: {
    words: [
      'bitcoin',
      'ethereum',
      'crypto',
      'cryptocurrency',
      'altcoin',
      'dogecoin',
      'nft',
      'nfts',
      'blockchain',
      'stock market',
      'stock tips',
      'day trading',
      'forex',
      'hodl',
      'to the moon',
      'index fund',
      'index funds',
      'pension fund',
      'invest my',
      'invested my',
      'passive income',
    ],
  },
  except: [{ words: ['app', 'screen', 'charger', 'firmware'] }],

  examples: {
    block: [
      "Bitcoin dipped, who's loading? I've put half my wedding money in.",
      'Client in Dubai would like to pay in crypto, which wallet do you use?',
      'Is anyone else selling their pictures as NFTs?',
    ],
    pass: [
      'The firmware file has a checksum, not a blockchain.',
      'The shares of weight on the two straps are uneven.',
      "The app shows forex style charts for battery drain, it's odd but useful.",
    ],
  },
}
