import type { Rule } from '#app/features/moderation/rule.ts'

export const supplier: Rule = {
  id: 'supplier',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A supplier looking for customers', 'zh-CN': '供应商推广' },
  advice: {
    en: 'Makers and suppliers speak as partners about products; ask the staff for a partner badge.',
    'zh-CN': '厂商请以合作伙伴身份讨论产品，可向工作人员申请标识。',
  },
  match: {
    all: [
      {
        words: [
          'we are a factory',
          'we are factory',
          'we are a manufacturer',
          'we are manufacturer',
          'we are professional',
          'professional manufacturer',
          'we manufacture',
          'we supply',
          'oem and odm',
          'oem/odm',
          'moq',
          'wholesale',
          'our catalogue',
          'our catalog',
          'bulk orders',
          'dropshipping',
          'we ship worldwide',
          'price list',
        ],
      },
      {
        any: [
          { list: 'handles' },
          { list: 'contact-calls' },
          { url: {} },
          { words: ['we ship worldwide', 'oem', 'welcome to inquire', 'worldwide'] },
        ],
      },
    ],
    near: 120,
  },
  except: [{ list: 'buyer-talk' }, { words: ['user who', 'replies to', 'member who', 'account that'] }],
  examples: {
    block: [
      'We are a factory making cages. OEM and ODM welcome, MOQ 50 pcs, email sales@clampworks.example',
      'Wholesale backdrops, message us on WhatsApp +86 138 0013 8000.',
      'We are professional manufacturer of tripod, welcome to inquire.',
    ],
    pass: [
      'Wholesale change of the locking system makes my old plates useless.',
      'OEM plates from the camera maker fit better.',
      'The manufacturer of the clamp told me to contact them by mail.',
    ],
  },
}
