import type { Random } from '#db/seed/volume/random.ts'

const ENGLISH = {
  thing: `half-ball cage plate clamp bracket bowl rosette foot strap leg collar adapter gimbal slider battery charger panel softbox
    hood filter matte-box rod handle monitor-arm crate case tripod monopod head lever knob rail baseplate riser hook`,
  body: `A7IV R5 FX3 S5II Z8 Z9 X-H2 GFX100 BMPCC6K C70 FX30 R6II A1 OM-1 GH6 K1 Leica-SL3 Pyxis Komodo`,
  trait: `lighter shorter taller quieter foldable lockable sealed magnetic captive left-handed low-profile quick-release rotating heated`,
  scene: `weddings sports travel studio wildlife astro underwater documentary interviews landscape street rental snow rain`,
  why: `slips drifts sags rattles blocks freezes cracks overheats unscrews wobbles scratches jams`,
}
const CHINESE = {
  thing:
    '半球 兔笼 快装板 夹具 支架 碗座 齿盘 脚架 背带 支腿 接环 稳定器 滑轨 电池 充电器 柔光箱 遮光罩 滤镜 遮光斗 导管 手柄 监视器臂 收纳箱 独脚架 云台 旋钮 底板 增高块',
  trait: '更轻 更短 更高 静音 可折叠 可锁定 防水 磁吸 防丢 左手 低矮 快拆 可旋转 加热',
  scene: '婚礼 体育 旅行 影棚 野生动物 星空 水下 纪录片 采访 风光 街拍 租赁 雪地 雨天',
}

const from = (random: Random, list: string) => random.pick(list.split(/\s+/))

/** A need as somebody would put it, one in three in Chinese. */
export function needAbout(random: Random): { title: string; need: string; lang: string } {
  if (random.chance(1 / 3)) return chineseNeed(random)
  const [thing, trait, body] = [from(random, ENGLISH.thing), from(random, ENGLISH.trait), from(random, ENGLISH.body)]
  const [scene, why, other] = [from(random, ENGLISH.scene), from(random, ENGLISH.why), from(random, ENGLISH.thing)]
  return {
    title: `A ${trait} ${thing} for the ${body}`,
    need: `At ${scene} the ${other} of the ${body} ${why}. A ${trait} ${thing} with ${20 + random.below(90)} mm would hold it.`,
    lang: 'en',
  }
}

function chineseNeed(random: Random) {
  const [thing, trait, body] = [from(random, CHINESE.thing), from(random, CHINESE.trait), from(random, ENGLISH.body)]
  const [scene, other] = [from(random, CHINESE.scene), from(random, CHINESE.thing)]
  return {
    title: `${body} 用的${trait}${thing}`,
    need: `拍${scene}的时候，${body} 的${other}总是松动，需要${trait}的${thing}，长度 ${20 + random.below(90)} 毫米。`,
    lang: 'zh-CN',
  }
}
