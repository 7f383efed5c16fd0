export const SCENES = [
  { slug: 'travel', name: { en: 'Travel', 'zh-CN': '旅行' } },
  { slug: 'sports', name: { en: 'Sports', 'zh-CN': '体育' } },
  { slug: 'studio', name: { en: 'Studio', 'zh-CN': '影棚' } },
  { slug: 'wedding', name: { en: 'Weddings', 'zh-CN': '婚礼' } },
  { slug: 'documentary', name: { en: 'Documentary', 'zh-CN': '纪录片' } },
  { slug: 'drama', name: { en: 'Drama', 'zh-CN': '剧情片' } },
  { slug: 'product', name: { en: 'Product', 'zh-CN': '产品' } },
  { slug: 'rental', name: { en: 'Rental', 'zh-CN': '租赁' } },
]
