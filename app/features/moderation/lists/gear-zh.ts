import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Gear, or what it does: where it is named, the thread is about it. */
export const gearZh: Match = {
  any: [
    {
      words: phrases(`
        兔笼 | 笼子 | 脚架 | 云台 | 灯 | 镜头 | 机身 | 相机 | 电池 | 背带 | 滤镜 | 手柄 | 监视器 | 滑轨 | 稳定器 | 支架 | 麦 | 话筒 | 背包 | 箱 | 快装 | 板 | 臂 | 柔光 | 闪光 | 充电 | 线 | 罩 | 轮 | 螺丝 | 夹 | 接口 | 供电 | 幕布 | 提词器 | 无人机 | 卡 | 架 | 固件 | 曝光 | 收音 | 器材 | 套装 | 重量 | 承重
      `),
    },
  ],
}
