import type { words as english } from '#app/messages/en/volume.ts'

const pieces = (n: number) => `${n} 件`
const priced = (low: number, high: number, currency: string) =>
  low === high ? `${low} ${currency}` : `${low} 至 ${high} ${currency}`

export const words: typeof english = {
  heading: (moq: number) => `人数与起做线：${moq}`,
  hint: '每人只算一次，站在自己最强的一级。横条浓的部分是站在这一级的人，淡的部分是站得更高的人。',
  about: (moq: number) => `少于 ${moq} 件不会做成产品。级别越高，分量越重。`,
  step: '级别',
  here: '在这一级',
  orHigher: '这一级或更高',
  plot: '图',
  line: (moq: number) => `起做线：${moq}`,
  steps: {
    1: '提出需求',
    2: '说“我也要”',
    3: '会买',
    4: '按这个价会买',
    5: '已预留',
  },
  sure: {
    title: '你有多大把握？',
    lede: '你说的话一年内有效，可以修改，也可以收回。这里不涉及钱。',
    summary: '你有多大把握会买？',
    choose: '你的意向',
    steps: {
      3: () => '我会买',
      4: (price: string) => `${price} 我会买`,
      5: () => '给我预留，记我的名字，不收钱',
    },
    price: priced,
    aim: (quarter: string) => `，目标 ${quarter}`,
    juster: '能买到之后的一年内，你买它的可能性有多大？',
    justerHint: '预留时不用回答这一项。',
    chooseOne: '请选择',
    justers: {
      10: '10 · 一定会，或几乎一定',
      9: '9 · 差不多肯定',
      8: '8 · 非常可能',
      7: '7 · 很可能',
      6: '6 · 可能性不小',
      5: '5 · 可能性比较大',
      4: '4 · 有可能',
      3: '3 · 有一些可能',
      2: '2 · 可能性不大',
      1: '1 · 可能性很小',
      0: '0 · 不会，或几乎不会',
    },
    qty: '几件',
    qtyHint: '最多 3 件；经工作人员核实的租赁公司或学校最多 20 件。',
    priceMax: (currency: string) => `一件你最多愿意付多少（${currency}）`,
    priceHint: '可以不填。',
    give: '算我一个',
    endsAt: '数量统计到',
    said: {
      3: (juster: number | null, qty: number) => `你会买 ${pieces(qty)}，把握 ${juster}/10。`,
      4: (juster: number | null, qty: number) => `按这个价你会买 ${pieces(qty)}，把握 ${juster}/10。`,
      5: (_: number | null, qty: number) => `你预留了 ${pieces(qty)}。`,
    },
    holdsUntil: '有效期至',
    confirm: '仍然有效',
    withdraw: '收回',
    change: '修改你说的',
    onYourPage: '你说过的每一条和到期日都在你的页面上。',
    nothing: '这条需求已经结束，不再统计。',
    back: '回到需求',
  },
  own: {
    heading: '你会买的',
    none: '你还没有对任何需求说过会买。',
  },
}
