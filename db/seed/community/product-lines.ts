import type { SeedLine } from '#db/seed/community/seed-types.ts'

export const PRODUCT_LINES: SeedLine[] = [
  {
    slug: 'cages',
    name: { en: 'Cages & plates', 'zh-CN': '兔笼与底板' },
    blurb: {
      en: 'Full and half cages, baseplates, L-brackets: everything that is screwed to the body first.',
      'zh-CN': '全笼、半笼、底板、L 板：最先拧到机身上的那一层。',
    },
  },
  {
    slug: 'rods',
    name: { en: 'Rods & rails', 'zh-CN': '导管与导轨' },
    blurb: {
      en: '15 and 19 mm rods, clamps, bridges and lens supports.',
      'zh-CN': '15 与 19 毫米导管、管夹、转接桥和镜头托架。',
    },
  },
  {
    slug: 'mounts',
    name: { en: 'Clamps, arms & mounts', 'zh-CN': '夹具、魔术臂与转接' },
    blurb: {
      en: 'Magic arms, super clamps, shoes, spigots: how a thing is held where no thread is.',
      'zh-CN': '魔术臂、大力夹、冷靴、插销：没有螺孔的地方靠它们。',
    },
  },
  {
    slug: 'quick-release',
    name: { en: 'Quick release', 'zh-CN': '快装系统' },
    blurb: {
      en: 'Arca-type plates and clamps, NATO rails and what slides on them.',
      'zh-CN': '阿卡式快装板与夹座、NATO 导轨以及装在上面的一切。',
    },
    pm: 'pia',
    engineer: 'raj',
  },
  {
    slug: 'tripods',
    name: { en: 'Tripods & heads', 'zh-CN': '三脚架与云台' },
    blurb: {
      en: 'Legs, bowls, ball heads and fluid heads, from the rucksack to the studio floor.',
      'zh-CN': '脚架、碗口、球台与液压云台，从背包到影棚。',
    },
    pm: 'pia',
    engineer: 'raj',
  },
  {
    slug: 'lights',
    name: { en: 'Lights & modifiers', 'zh-CN': '灯光与附件' },
    blurb: {
      en: 'LED panels, stands, softboxes, grids and barn doors.',
      'zh-CN': 'LED 平板灯、灯架、柔光箱、格栅与挡光板。',
    },
  },
  {
    slug: 'power',
    name: { en: 'Power', 'zh-CN': '供电与电池' },
    blurb: {
      en: 'V-lock batteries and plates, D-tap, dummy batteries, chargers.',
      'zh-CN': 'V 口电池与挂板、D-tap、假电池、充电器。',
    },
  },
  {
    slug: 'monitoring',
    name: { en: 'Monitoring, cables & media', 'zh-CN': '监看、线材与存储' },
    blurb: {
      en: 'On-camera monitors, HDMI cables and their clamps, SSD holders.',
      'zh-CN': '机头监视器、HDMI 线与线夹、固态硬盘夹。',
    },
  },
]
