import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const HAN_DIGIT = '[零〇一二两三四五六七八九幺壹贰叁肆伍陆柒捌玖]'
const ENDING = '(?:com|c ?o ?m|cn|net|org|shop|store|example|cc|top|xyz|vip|tw|io|康姆|商店的英文|商店英文)'

/** Numbers and names spelled so that no filter reads them: no reader of gear talk needs that. */
export const spelledContactZh: Match = {
  any: [
    {
      pattern: `(?:\\d[ ·.-]{0,2}){1,9}${HAN_DIGIT}(?:[ ·.-]{0,2}(?:\\d|${HAN_DIGIT}|o)){4,12}|${HAN_DIGIT}{1,9}[ ·.-]{0,2}\\d(?:[ ·.-]{0,2}(?:\\d|${HAN_DIGIT})){4,12}|${HAN_DIGIT}{2,4}[ ·.-]${HAN_DIGIT}{2,4}[ ·.-]${HAN_DIGIT}{2,4}|${HAN_DIGIT}{8,13}|[壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖]{2,}|\\d(?:one|two|three|four|five|six|seven|eight|nine|zero)\\d|(?:[一二两三四五]个${HAN_DIGIT}[,、 ]?){2,}`,
      needs: phrases(
        'one | two | three | four | five | six | seven | eight | nine | zero | 零 | 〇 | 一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 幺 | 壹 | 贰 | 叁 | 肆 | 伍 | 陆 | 柒 | 捌 | 玖',
      ),
    },
    {
      pattern: '(?:qq|扣扣|微信|微芯|vx|v信|薇|手机|电话)(?:号|是)?[: ]{0,2}\\d?[\\dol]{7,12}',
      needs: phrases('qq | 扣扣 | 微信 | 微芯 | vx | v信 | 薇 | 手机 | 电话'),
    },
    {
      pattern:
        '(?:\\b|[^a-z0-9])[a-z](?:[ .·_-][a-z0-9]){3,20}(?:[^a-z0-9]|$)|(?:^|[^\\d])(?:[0-9o][ ·_-]){6,12}[0-9o]',
      needs: [...'abcdefghijklmnopqrstuvwxyz0123456789'].flatMap((sign) => [...' .·_-'].map((gap) => sign + gap)),
    },
  ],
}

/** A messenger or a shop called by a nickname, as those do who must not name it. */
export const nicknamedPlaceZh: Match = {
  any: [
    {
      pattern:
        '(?:那个|右上角|某个|手机里|手机上|隔壁)(?:那个)?(?:绿|黄|橙|红|蓝|白|紫)色?的?(?:那个)?(?:小)?(?:书|软件|app|图标|泡泡|鱼|平台|小鸟|企鹅)|(?:绿|橙|红|黄|蓝)色(?:的)?(?:小书|软件|app|图标|平台|聊天)|[vq薇微] ?型? ?信 ?鸽|威信(?:号|[: ]{0,2}[a-z])|[加进入] ?qun|(?:咸|闲|贤|黄|某)[^\\p{Han}a-z\\d\\n]{1,3}(?:搜|挂|上|找|有)|企[鹅额]{1,2}(?:裙|群|号)|(?:^|[^连百蕾短长半纱围碎花裤])(?:裙号|进裙|加裙|入裙|扣裙)|二[^\\p{L}\\d\\s,.。!?]{1,2}(?:南光|神牛|灯|相机|镜头|脚架)',
      needs: phrases(
        '欣 | 信 | 芯 | 星 | xin | 心 | 威信 | qun | 某 | 色 | 绿 | 黄 | 橙 | 红 | 蓝 | 信 | 咸 | 闲 | 贤 | 企鹅 | 企额 | 裙 | 二',
      ),
    },
    {
      words: phrases(`
        绿泡泡 | 绿色泡泡 | 小破站 | 小绿书 | 红色小书 | 小红薯 | 拼夕夕 | 拼西西 | 某夕夕 | 桃宝 | 掏宝 | 淘饱 | 某宝 | 万能的宝 | 马云家 | 强东家 | 海鲜市场 | 小黄鱼 | 咸鱼搜 | 闲鱼搜 | 贤鱼 | 某鱼 | 某音 | 逗音 | 斗音 | 抖印 | 围脖 |
        信鸽 | 飞鸽 | 企鹅裙 | 佳v | 佳微 | 佳威 | 佳薇 | 家v | 加威 | 加薇 | 家薇 | 嘉v | 伽v | 架v | 茄v | +v | +薇 | +威 | +❤ | 微♥ | 薇♥ | 微❤ | 薇❤ | 徽信 | 威欣 | 微欣 | 卫xin | 卫 xin | wei信 | 卖鱼的 app | 卖鱼的app | 威信号 | 薇信 | 维信号 | 葳信 | v❤ | 薇芯 | 微芯 | 卫星号 | 妹信 | 蜀信 | 扣扣 | 叩叩 | 抠抠 |
        球球号 | 秋秋号 | 赖我 | 加赖 | 加 赖 | 加line | 赖id | 赖：| 紙飛機 | 纸飞机 | 小蓝鸟 | vx同号 | 微同号 | v同号 | 电微同 | 同v | 淘口令 | 口令打开
      `),
    },
  ],
}

/** Words of trade with a wrong character, or half in Pinyin. */
export const misspeltTradeZh: Match = {
  any: [
    {
      pattern:
        '(?:^|[^a-z])(?:jia ?ge|you ?hui|wei ?xin|dian ?pu|gou ?mai|lian ?jie|qun ?hao|kou ?ling|zhe ?kou|pian ?yi|pi ?fa|hong ?bao|dai ?ma|mei ?li|lian ?xi|si ?xin)(?:[^a-z]|$)',
      needs: phrases(
        'jia | you | wei | dian | gou | lian | qun | kou | zhe | pian | pi | hong | dai | mei | si | jiage | youhui | weixin | dianpu | goumai | lianjie | qunhao | kouling | zhekou | pianyi | pifa | hongbao | daima | meili | lianxi | sixin',
      ),
    },
    {
      words: phrases(`
        咔数 | 尚品 | 折骨 | 茭易 | 价木各 | 价位木目 | 钅肖 | 贝戋 | 亻介 | 氵舌 | 免菲 | 勉费 | 菲费 | 优蕙 | 幼惠 | 优hui | you惠 | 优惠q | 优惠劵 | 券妈 | 券麻 | 码子给 | 二✋ | 出✋ | 批fa | pi发 | 低jia | 低亇 | dai码 | dai 码 | ma上 | 折kou | zhe扣 |
        付kuan | fù款 | fu款 | 下dan | xia单 | 转zhang | 丄面 | 佰㊄ | 佰五 | 佰块 | 伍拾 | 壹佰 | 贰佰 | 叁佰 | 肆佰 | 伍佰 | 陆佰 | 柒佰 | 捌佰 | 玖佰 | 一佰 | 二佰 | 三佰 | 五佰 | 六佰 | 八佰 | 出卖 | 荬 | 贾格 | 假格好 | 嘉格
      `),
    },
  ],
}

/** An address for the reader to put together. */
export const assembledAddressZh: Match = {
  any: [
    {
      pattern: `[a-z0-9-][ ,"]{0,2}(?:点|dot|◎|。|句点|后头跟个点|后面跟个点|加个点|加点)[ ,"]{0,2}${ENDING}|(?:[a-z0-9] ){2,}(?:点|dot|。) ?${ENDING}|(?:斜线|斜杠|slash)[ ,]{0,2}[a-z0-9]|后面(?:三个|跟)?(?:字母|是)? ?c ?o ?m|[a-z0-9] ?(?:下划线|下横线|底线|横杠|减号) ?[a-z0-9]`,
      needs: phrases(
        '点 | dot | ◎ | 句点 | 斜线 | 斜杠 | slash | 下划线 | 下横线 | 底线 | 横杠 | 减号 | com | shop | example',
      ),
    },
    {
      words: phrases(`
        反着写 | 倒着写 | 反过来写 | 点 康姆 | 点康姆 | 后头跟个点 | 后面跟个点 | 再跟商店的英文 | 把句号换成点 | 句号换成点 | 把点换成 | 换成点 | 换成真正的点 | 换成英文句点 | 去掉空格 | 删掉空格 | 去掉中间 | 去掉表情 | 去掉汉字 | 去掉星号 | 手打 | 自己敲 | 手动输入 | 复制到浏览器 | 浏览器打开 |
        地址栏 | 前面自己补 | 自己补 | 拼起来 | 连起来 | 连在一起 | 合在一起 | 首字母 | 全拼 | 拼音名 | 名字拼音 | 拼音加 | 拼音全 | 倒过来念 | 倒着念 | 反过来念 | 反着念 | 倒过来读 | 反过来读 | 谐音 | 同音字 | 写成歌词 | 把图放大 | 看角落 | 最后一张图 |
        看我头像 | 我头像上 | 我头像里 | 跟我id一样 | 前面跟我id | 尾号 | 打开某宝 | 打开桃宝 | 验证的时候说 | 验证写 | 通过后发 | 报暗号 | 对暗号 | 备注论坛 | 备注坛 | 说是坛里 | 说坛里 | 说论坛
      `),
    },
  ],
}

/** It is said that this may not be said here. */
export const hushZh: Match = {
  any: [
    {
      pattern:
        '(?:这里|这儿|这边|论坛|站里|坛里|此处|本站|在这)[^。,!?]{0,6}?(?:会被?(?:删|吞|封|屏蔽|和谐|夹)|不(?:让|能|方便|便|好|给)(?:说|发|写|贴|讲|放|提|留|聊|谈))|(?:价格?|名字|店名|号码|联系方式|数字|价位)(?:我)?(?:就)?不(?:能|便|方便|好|让|敢)(?:在这|在此|明|直|公开|写|说|发|贴|打)|(?:我)?(?:什么)?(?:也|都)?没说(?:过|什么)?,?(?:你|大家)(?:也|就)?(?:都)?(?:没|当没|当作没)(?:看|听)|(?:不是|没有|不算)(?:在)?(?:打)?广告,?(?:真的|只是|就是|纯)',
      needs: phrases(
        '删 | 吞 | 封 | 屏蔽 | 和谐 | 夹 | 不让 | 不能 | 不方便 | 不便 | 不好 | 不给 | 不敢 | 没说 | 广告',
      ),
    },
    {
      words: phrases(`
        不能直说 | 不好直说 | 不能明说 | 不便明说 | 会被吞 | 会被删 | 会被和谐 | 会被屏蔽 | 文字会被 | 发了就没 | 发了会没 | 一发就没 | 贴了就没 | 识别不出 | 审核看不 | 系统看不 | 机器看不 | 写在图里 | 此处省略 | 私信被禁 | 别在下面回 | 小窗 | 你懂的 | 懂的都懂 | 懂的自然懂 | 懂的来 | 你细品 | 自己悟 | 配眼镜 | 不敢说 | 不能说太细 | 不能多说 | 点到为止 | 说多了会 | 怕被删 | 怕被封 | 怕吞 | 名字不能提 | 不点名 | 藏头 | 竖着读 | 竖着看 |
        每行第一 | 每句第一 | 每句首字 | 首字连
      `),
    },
  ],
}

/** What all the hiding is for. */
export const forWhatZh: Match = {
  any: [
    {
      words: phrases(`
        要的 | 想要 | 想买 | 需要 | 便宜 | 低价 | 底价 | 价钱 | 价格 | 好价 | 骨折 | 腰斩 | 打折 | 折扣 | 优惠 | 券 | 码 | 有货 | 现货 | 批发 | 出货 | 出售 | 出二 | 代购 | 货源 | 卖 | 特价 | 清仓 | 省个 | 轻了 | 目录 | 清单 | 价目 | 报价 | 拿货 | 内部 |
        咨询 | 联系方式 | 联系 | 找我 | 找他 | 找得到我 | 找着我 | 搜 | 加我 | 加他 | 加一下 | 私 | 进群 | 进来 | 惊喜 | 关注 | 粉丝 | 看我 | 我主页 | 主页 | 我的店 | 他的店 | 那家店 | 店叫 | 店地址 | 收的 | 出租 | 招 | 接单 | 维修 | 教程 | 资源 | 通过 | 下单 | 名额 | 同号 | 挂着 | 编号 | 改价 | 拍前 | 在卖 | 看脚架 | 货在
      `),
    },
  ],
}

/** An ordinary reason for such words. */
export const plainReasonZh: Match = {
  words: phrases(`
    v-mount | v mount | v-lock | v-log | v口 | v 口 | 客服 | 售后 | 官方 | 保修 | 序列号 | 报修 | 固件 | 错误码 | 报错 | 文件名 | 型号是 | 批次 | 怎么办 | 打不开 | 连不上 | 企业微信 | 别加 | 骗 | 举报 | 版主 | 管理员 | 冒充 | 公众号后台 | 快捷键 | 命名 | 分区 | 首字母大写
  `),
}

/** How one is led to a place that must not be named. */
export const leadThereZh: Match = {
  words: phrases(`
    搜 | 找我 | 找他 | 找" | 找得到 | 找着我 | 加我 | 加他 | 加一下 | 私 | 进群 | 进来 | 惊喜 | 关注 | 粉丝 | 看我 | 我主页 | 主页 | 我的店 | 他的店 | 店叫 | 店地址 | 店名 | 挂着 | 挂了 | 编号 | 改价 | 拍前 | 通过 | 同号 | 底价 | 内部价 | 目录 | 价目 | 报价 | 拿货 |
    报我 | 报暗号 | 暗号 | 备注 | 要的 | 号码 | 我有店 | 有店 | 有货 | 现货 | 名额 | 我名字 | 价钱漂亮 | 好谈 | 骨折 | 腰斩 | 咨询 | 联系 | 里面有个人 | 里有个人 | 记号 | 口令 | 复制 | 打开 | 比这里便宜 | 便宜四成 | 便宜三成 | 里第 | 第一篇 | 第三篇 | 第一家 | 想要滑
  `),
}

/** A messenger misspelt, with the name behind it. */
export const misspeltMessengerZh: Match = {
  pattern:
    '(?:威|维|薇|卫|徽|伟|唯)[ ·.-]?(?:欣|信|芯|星|xin|心)[^。,\\n\\p{Han}]{0,3}[a-z][a-z0-9_-]{4,}|(?:扣扣|叩叩|球球|秋秋|抠抠|企鹅)[^。,\\n\\p{Han}]{0,3}\\d{6,}',
  needs: phrases('欣 | 信 | 芯 | 星 | xin | 心 | 扣扣 | 叩叩 | 球球 | 秋秋 | 抠抠 | 企鹅'),
}

/** A contact is Chinese talk where such words stand about it. */
export const hanAroundZh: Match = {
  words: phrases(`
    我 | 你 | 的 | 要 | 搜 | 找 | 加 | 备注 | 联系 | 价 | 聊 | 私 | 群 | 店 | 灯 | 架 | 货 | 有 | 来 | 说 | 问 | 论坛 | 坛 | 谈 | 器材 | 看 | 拿 | 号 | 名 | 是 | 在 | 就
  `),
}
