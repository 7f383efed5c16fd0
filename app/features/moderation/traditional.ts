/** Pairs of Traditional and Simplified: the characters that offers, trade and gear talk need, no dictionary. */
const PAIRS =
  '優优惠惠碼码領领購购買买賣卖價价錢钱貨货運运費费郵邮寄寄發发貼贴關关注注轉转獎奖贈赠禮礼品品點点擊击連连結结鏈链' +
  '網网店店舖铺鋪铺號号電电話话聯联繫系係系絡络詢询問问請请歡欢迎迎詳详細细內内員员團团拼拼單单訂订閱阅頻频' +
  '視视頻频個个開开業业慶庆節节專专賣卖場场滿满減减搶抢殺杀時时間间僅仅剩剩數数量量從从速速來来現现萬万' +
  '億亿塊块圓圆幣币銀银賬账帳账戶户轉转讓让舊旧閒闲置置無无擦擦傷伤機机鏡镜頭头腳脚架架燈灯電电池池' +
  '換换質质實实體体報报廣广告告騙骗詐诈檢检舉举這这麼么嗎吗為为會会對对還还沒没說说誰谁給给個个們们過过後后' +
  '裡里裏里臉脸書书陸陆臺台灣湾國国際际東东區区見见面面議议當当麵面歸归認认證证確确額额賺赚傭佣薦荐邀邀請请' +
  '鍵键複复製制贏赢參参與与簽签載载免免費费試试選选擇择標标準准壞坏爛烂輕轻緊紧鬆松裝装適适應应該该' +
  '師师學学課课程程約约熱热線线軟软測测評评論论評评讚赞掃扫維维賴赖羣群夠够讀读寫写聽听覺觉愛爱樂乐' +
  '圖图攝摄錄录鎖锁釘钉鋁铝鈦钛鋼钢鐵铁螺螺絲丝環环濾滤鏡镜殼壳籠笼導导軌轨'

const characters = [...PAIRS]

export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  characters.flatMap((traditional, index) =>
    index % 2 === 0 && traditional !== characters[index + 1]
      ? [[traditional, characters[index + 1] ?? traditional]]
      : [],
  ) as [string, string][],
)
