import type { SeedPerson } from '#db/seed/community/seed-types.ts'
import type { Random } from '#db/seed/volume/random.ts'

const GIVEN =
  `Abena Ade Aiko Alba Alma Amin Andrei Anouk Arlo Asha Astrid Ayla Bela Bruno Camila Carys Cem Dalia Davor Dina
Edda Efe Elina Emre Enzo Esra Ewa Fiona Floris Freya Gabor Gwen Hadi Hamza Hugo Ida Ilse Ines Irene Isak Ivo Jan Jonna
Juno Kaito Kemal Kira Lara Lasse Leon Lina Livia Lotte Luca Mads Maia Malik Mara Marek Mina Naima Nico Nora Odile Ola
Olek Oscar Pavel Paz Priya Rafa Rania Rhys Rika Rune Sami Sanne Selma Silvio Signe Sofia Suri Taavi Tess Theo Tilda Vito
Wanja Yara Yosef Zita`.split(/\s+/)
const FAMILY =
  `Aalberg Abdi Almeida Arkan Bakker Balogh Banerjee Barros Becker Berg Bianco Boateng Brandt Castro Cermak Costa
Daly Danso Demir Duarte Egger Farah Ferrari Fontaine Gallo Garcia Haas Hansen Harper Hoang Ibarra Ito Jansen Jovic Kamau
Keller Khan Kovacs Kruger Laine Larsen Lopes Lund Maier Mbeki Mendes Moreau Nagy Navarro Nguyen Novak Okoye Olsen Ortiz
Owens Park Pereira Popov Ramos Rossi Ruiz Sato Schmid Serra Silva Singh Soares Tamm Torres Vargas Virtanen Vogel Weber
Wolff Yilmaz Zeman`.split(/\s+/)
const GIVEN_ZH =
  '明 华 静 磊 娜 强 洋 敏 涛 雪 鹏 婷 浩 琳 杰 欣 凯 倩 宇 薇 建国 志强 晓彤 子轩 雨桐 思远 文博 嘉怡'.split(' ')
const FAMILY_ZH = '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢'.split(' ')
const SYLLABLES =
  'an bo cheng da fei gang hao hong jia jun kai lan lei ming nan ping qing rui shan tao wei xin yan ying yu zhen'.split(
    ' ',
  )

const WORKS = [
  [
    'Weddings',
    'News',
    'Sports',
    'Documentary',
    'Theatre',
    'Wildlife',
    'Food',
    'Fashion',
    'Repro',
    'Corporate film',
    'Drama',
    'Music videos',
    'Product, macro',
    'Real estate',
    'Camera assistant',
    'Gimbal operator',
    'Rental house',
    'Teaching',
  ],
  ['婚礼', '影棚 · 产品', '纪录片', '体育', '跟焦员', '广告', '租赁', '美食', '话剧', '风光', '教学', '直播'],
] as const
const ZONES = [
  'Europe/Berlin',
  'Europe/Madrid',
  'Europe/Warsaw',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Africa/Lagos',
  'Australia/Sydney',
]

/** Somebody who is not in the cast; `number` makes the handle unlike any other. */
export function drawPerson(random: Random, number: number): Omit<SeedPerson, 'joinedDaysAgo'> {
  if (random.chance(0.2)) {
    const handle = random.pick(SYLLABLES) + random.pick(SYLLABLES) + tally(number)
    const name = random.pick(FAMILY_ZH) + random.pick(GIVEN_ZH)
    return { handle, name, language: 'zh-CN', timeZone: 'Asia/Shanghai', works: random.pick(WORKS[1]) }
  }
  const given = random.pick(GIVEN)
  const name = `${given} ${random.pick(FAMILY)}`
  return {
    handle: given.toLowerCase() + tally(number),
    name,
    language: 'en',
    timeZone: random.pick(ZONES),
    works: random.pick(WORKS[0]),
  }
}

/** Without 0 and 1, which a reader takes for letters: two handles that look the same cannot both exist. */
const tally = (number: number) => number.toString(8).replace(/\d/g, (digit) => String(Number(digit) + 2))
