import { describe, expect, test } from 'vitest'
import { findContactHandles } from '#app/features/moderation/contact-handles.ts'
import { normalise } from '#app/features/moderation/normalise.ts'
import { SERVICES, type Service } from '#app/features/moderation/rule.ts'

function contactsIn(text: string, services: readonly Service[] = SERVICES): string[] {
  const { plain } = normalise(text)
  return findContactHandles(plain.text, services).map(({ start, end }) => plain.text.slice(start, end))
}

describe.each<[Service, string[]]>([
  [
    'whatsapp',
    [
      'WhatsApp +86 138 0013 8000',
      'whats app me on 0049 170 1234567',
      'watsapp: 447700900123',
      'wa +1 (555) 010-9999',
      'WhatsApp one five five zero one two three four five six',
    ],
  ],
  [
    'telegram',
    ['Telegram @rigdeals', 'tg: rig_shop', 'telegram me at rigshop88', '电报 @camdeal', '纸飞机：camdeal99'],
  ],
  [
    'wechat',
    [
      '加微信 camlover88',
      '微信号：camlover',
      '加V：rig2024',
      '薇信 camlover88',
      'wx: camlover',
      'VX13800138000',
      '＋v camlover',
      '威信同号 13800138000',
    ],
  ],
  ['qq', ['QQ 123456789', 'qq群：88997766', '扣扣 一二三四五六七八', '企鹅号123456', 'ＱＱ：１２３４５６７']],
  ['line', ['LINE ID: rigshop', 'line:@rigshop', 'line: rigshop88', '加賴 rigshop88', 'ラインID rigshop1']],
  ['mail', ['rigs@maker.example', 'rigs (at) maker (dot) com', 'rigs[at]maker.com']],
  [
    'phone',
    [
      'call me on 0170 123 4567',
      'text 555-010-9999',
      '手机 幺三八零零幺三八零零零',
      '138 0013 8000',
      '+44 7700 900123',
      'Handy: 0170 1234567',
      'phone one five five zero one two three four',
    ],
  ],
  [
    'instagram',
    ['insta: rig_shop', 'follow me on instagram @rigshop', 'my ig rigshop', 'IG rigshop_88', 'インスタ @rigshop'],
  ],
])('%s is recognised', (service, texts) => {
  test.each(texts)('in: %s', (text) => {
    expect(contactsIn(`Hello, ${text} thanks`, [service])).not.toEqual([])
  })
})

test.each([
  'The WeChat mini program of the light does not connect.',
  '微信小程序连不上灯，微信更新以后也一样。',
  'I read it on Telegram and on Instagram, nobody knew.',
  'Instagram crops 1080x1350 and the frame is gone.',
  'The product line: cages and plates. In line with that, a line 12345 pixels wide.',
  'Serial number 1234567890 on a Godox AD200, firmware 1.3.8.',
  'ISO 12800, 1/50, f/1.8, 24-70, NP-F970, 1/4-20, M4 x 8, 5600 K.',
  'From 2019 to 2024 I shot 13800 frames with 2 batteries.',
  'Call the support and wait for 20 minutes.',
  '客服微信一直不回，电话打了三次。',
  '像素 6100 万，快门 1/8000，重量 1380 克。',
  'f/2.8 one two three stops, four or five shots.',
])('no contact in: %s', (text) => {
  expect(contactsIn(text)).toEqual([])
})
