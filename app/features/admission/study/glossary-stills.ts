import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'

export const STILLS_TERMS: readonly GlossaryTerm[] = [
  {
    id: 'guide-number',
    topic: 'FLA',
    en: {
      term: 'guide number (GN)',
      text: 'A measure of flash power from which aperture and distance follow. It is given for a sensitivity and a unit of length.',
    },
    'zh-CN': {
      term: '闪光指数（GN）',
      text: '表示闪光强度的数值，由它可得出光圈与距离。标注时要说明感光度和长度单位。',
    },
  },
  {
    id: 'sync-speed',
    topic: 'FLA',
    en: {
      term: 'X-sync, sync speed',
      text: 'The limit of shutter times for an ordinary flash on a camera with a curtain shutter.',
    },
    'zh-CN': { term: 'X 同步、同步速度', text: '帘幕快门相机使用普通闪光时快门时间的界限。' },
  },
  {
    id: 'high-speed-sync',
    topic: 'FLA',
    en: {
      term: 'high-speed sync (HSS)',
      text: 'A flash mode for times beyond the sync speed. It costs much of the flash’s reach.',
    },
    'zh-CN': { term: '高速同步（HSS）', text: '用于超过同步速度的闪光模式，代价是闪光距离大大缩短。' },
  },
  {
    id: 'second-curtain',
    topic: 'FLA',
    en: {
      term: 'second-curtain (rear) sync',
      text: 'A way to time a flash in a long exposure. It changes how the trails of moving lights lie.',
    },
    'zh-CN': { term: '后帘同步', text: '长时间曝光时闪光时刻的一种设定，会改变移动光轨的位置。' },
  },
  {
    id: 'flash-duration',
    topic: 'FLA',
    en: {
      term: 'flash duration (t0.5, t0.1)',
      text: 'How long a flash burns. As it fades slowly, there are two ways to measure it, and data sheets should say which one was used.',
    },
    'zh-CN': {
      term: '闪光持续时间（t0.5、t0.1）',
      text: '一次闪光有多长。闪光是逐渐减弱的，所以有两种计量方法，参数表应注明用的是哪一种。',
    },
  },
  {
    id: 'ttl-flash',
    topic: 'FLA',
    en: { term: 'TTL flash', text: 'Flash whose power the camera sets by measuring through the lens.' },
    'zh-CN': { term: 'TTL 闪光', text: '相机通过镜头测光来决定功率的闪光。' },
  },
  {
    id: 'optical-slave',
    topic: 'FLA',
    en: {
      term: 'optical slave, radio trigger',
      text: 'Two ways to fire a flash from afar: one by seeing another flash, one by radio.',
    },
    'zh-CN': { term: '光感从属、无线引闪', text: '远距离触发闪光灯的两种方式：一种感应另一支灯的闪光，一种靠无线电。' },
  },
  {
    id: 'recycle-time',
    topic: 'FLA',
    en: { term: 'recycle time', text: 'The wait from one flash until the unit is ready for the next.' },
    'zh-CN': { term: '回电时间', text: '一次闪光之后，到可以再次闪光所需的等待。' },
  },
  {
    id: 'trigger-voltage',
    topic: 'FLA',
    en: { term: 'trigger voltage', text: 'The voltage a flash puts on the contacts by which a camera fires it.' },
    'zh-CN': { term: '触发电压', text: '闪光灯加在相机触发触点上的电压。' },
  },
  {
    id: 'modelling-light',
    topic: 'FLA',
    en: {
      term: 'modelling light',
      text: 'A steady lamp in a studio flash that shows where the light and shadows will fall.',
    },
    'zh-CN': { term: '造型灯', text: '影室闪光灯里的常亮灯，用来预看光影的位置。' },
  },
  {
    id: 'gamut',
    topic: 'COL',
    en: { term: 'gamut', text: 'All the colours that a device or a colour space can hold.' },
    'zh-CN': { term: '色域', text: '一台设备或一种色彩空间所能表现的全部颜色。' },
  },
  {
    id: 'icc-profile',
    topic: 'COL',
    en: {
      term: 'ICC profile',
      text: 'A file that says which real colours the numbers of a device or picture stand for.',
    },
    'zh-CN': { term: 'ICC 特性文件', text: '说明设备或图片的数值对应哪些实际颜色的文件。' },
  },
  {
    id: 'assign-convert',
    topic: 'COL',
    en: {
      term: 'assign and convert',
      text: 'Two things done with a profile: one changes what the numbers of a file mean, the other changes the numbers.',
    },
    'zh-CN': { term: '指定与转换', text: '对特性文件的两种操作：一种改变数值的含义，另一种改变数值本身。' },
  },
  {
    id: 'rendering-intent',
    topic: 'COL',
    en: { term: 'rendering intent', text: 'The plan by which colours are fitted from one gamut into another.' },
    'zh-CN': { term: '渲染意图', text: '把颜色从一个色域放进另一个色域时采用的方式。' },
  },
  {
    id: 'soft-proof',
    topic: 'COL',
    en: { term: 'soft proof', text: 'A preview on the display of how a print will come out.' },
    'zh-CN': { term: '软打样', text: '在显示器上预览打印效果。' },
  },
  {
    id: 'calibration-profiling',
    topic: 'COL',
    en: {
      term: 'calibration, profiling',
      text: 'Calibrating brings a device to a chosen state, profiling describes the state it is in.',
    },
    'zh-CN': { term: '校准、特性化', text: '校准把设备调到选定的状态，特性化描述设备所处的状态。' },
  },
  {
    id: 'white-point',
    topic: 'COL',
    en: {
      term: 'white point (D50, D65)',
      text: 'The white to which colours refer. D50 and D65 are two standard ones of daylight.',
    },
    'zh-CN': { term: '白点（D50、D65）', text: '颜色所参照的白色。D50 和 D65 是两种标准的日光白。' },
  },
  {
    id: 'white-balance',
    topic: 'COL',
    en: { term: 'white balance', text: 'The setting that makes a neutral thing neutral under the light there was.' },
    'zh-CN': { term: '白平衡', text: '让中性物体在当时的光线下呈现中性的设置。' },
  },
  {
    id: 'posterisation',
    topic: 'COL',
    en: { term: 'posterisation', text: 'Visible steps where tones should glide, because too few codes are left.' },
    'zh-CN': { term: '色调分离', text: '剩余的数值太少，本应平滑的影调出现台阶。' },
  },
  {
    id: 'ppi',
    topic: 'COL',
    en: { term: 'ppi', text: 'Pixels per inch of print. It ties the size of a file to the size on paper.' },
    'zh-CN': { term: 'ppi', text: '每英寸打印长度的像素数，把文件大小与纸上尺寸联系起来。' },
  },
  {
    id: 'raw-file',
    topic: 'COL',
    en: {
      term: 'raw file',
      text: 'The values of the sensor before they become a picture.',
    },
    'zh-CN': { term: 'RAW 文件', text: '还没有处理成图片的传感器数据。' },
  },
  {
    id: 'lossy-compression',
    topic: 'COL',
    en: {
      term: 'lossy compression',
      text: 'Making files small by leaving detail out for good.',
    },
    'zh-CN': { term: '有损压缩', text: '永久舍去细节来缩小文件。' },
  },
  {
    id: 'iptc-xmp',
    topic: 'COL',
    en: {
      term: 'IPTC, XMP',
      text: 'Two standards for what is noted about a picture, such as caption, creator and rights.',
    },
    'zh-CN': { term: 'IPTC、XMP', text: '记录图片说明、作者、版权等信息的两种标准。' },
  },
  {
    id: 'tethering',
    topic: 'TET',
    en: {
      term: 'tethered shooting',
      text: 'Taking pictures with the camera linked to a computer, which shows and stores them at once.',
    },
    'zh-CN': { term: '联机拍摄', text: '相机连着电脑拍摄，电脑即时显示并保存照片。' },
  },
  {
    id: 'active-cable',
    topic: 'TET',
    en: {
      term: 'active cable',
      text: 'A cable with electronics in it.',
    },
    'zh-CN': { term: '有源线', text: '内部带电子电路的线缆。' },
  },
  {
    id: 'buffer',
    topic: 'TET',
    en: { term: 'buffer', text: 'Fast memory in a camera that holds frames until the card has taken them.' },
    'zh-CN': { term: '缓存', text: '相机里的高速存储，在写入存储卡之前暂存照片。' },
  },
  {
    id: 'checksum',
    topic: 'TET',
    en: {
      term: 'checksum',
      text: 'A short number worked out from the contents of a file.',
    },
    'zh-CN': { term: '校验和', text: '由文件内容算出的一个简短数值。' },
  },
  {
    id: 'raid',
    topic: 'TET',
    en: {
      term: 'RAID',
      text: 'Several drives that work as one.',
    },
    'zh-CN': { term: 'RAID', text: '多块硬盘当作一块使用。' },
  },
  {
    id: 'condensation',
    topic: 'TET',
    en: { term: 'condensation', text: 'Water from warm air that settles on things colder than it.' },
    'zh-CN': { term: '结露', text: '暖空气中的水汽凝结在较冷的物体上。' },
  },
]
