import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'

export const IMAGE_TERMS: readonly GlossaryTerm[] = [
  {
    id: 'exposure-value',
    topic: 'EXP',
    en: {
      term: 'exposure value (EV)',
      text: 'One number for all pairs of aperture and time that let in the same light. A step of one is a stop.',
    },
    'zh-CN': { term: '曝光值（EV）', text: '用一个数表示进光量相同的各组光圈与快门。相差一即相差一档。' },
  },
  {
    id: 'stop',
    topic: 'EXP',
    en: { term: 'stop', text: 'A doubling or halving of the light, by aperture, time, sensitivity or filter.' },
    'zh-CN': { term: '档（级）', text: '光量加倍或减半，可由光圈、快门、感光度或滤镜产生。' },
  },
  {
    id: 'exposure-index',
    topic: 'EXP',
    en: {
      term: 'exposure index (EI)',
      text: 'The sensitivity at which a camera or a meter is set. It says where middle grey is placed.',
    },
    'zh-CN': { term: '曝光指数（EI）', text: '摄影机或测光表所设定的感光度，决定中灰落在哪里。' },
  },
  {
    id: 'shutter-angle',
    topic: 'EXP',
    en: {
      term: 'shutter angle',
      text: 'Exposure time told as an angle, after the open sector of the turning shutter of film cameras.',
    },
    'zh-CN': { term: '快门角度', text: '用角度表示的曝光时间，源自电影机旋转快门的开口角。' },
  },
  {
    id: 'incident-meter',
    topic: 'EXP',
    en: {
      term: 'incident and reflected metering',
      text: 'Two ways to read light with a meter. They differ in where the meter is held and in what it looks at.',
    },
    'zh-CN': { term: '入射式与反射式测光', text: '用测光表测光的两种方式，区别在于把表放在哪里、对着什么测。' },
  },
  {
    id: 'waveform',
    topic: 'EXP',
    en: {
      term: 'waveform',
      text: 'A scope that draws the brightness of a picture as a trace beside a scale.',
    },
    'zh-CN': { term: '波形图', text: '把画面亮度画成波形、旁边带刻度的示波图。' },
  },
  {
    id: 'histogram',
    topic: 'EXP',
    en: {
      term: 'histogram',
      text: 'A count of the pixels of a picture by brightness, drawn from dark to bright.',
    },
    'zh-CN': { term: '直方图', text: '按亮度统计像素数量、从暗到亮排列的图。' },
  },
  {
    id: 'clipping',
    topic: 'EXP',
    en: { term: 'clipping', text: 'Values pressed against the end of the scale. What lay beyond is lost.' },
    'zh-CN': { term: '溢出（剪切）', text: '数值顶到刻度尽头，超出的部分丢失。' },
  },
  {
    id: 'flicker',
    topic: 'EXP',
    en: {
      term: 'flicker',
      text: 'Brightness that pulses with the mains. On camera it shows as pumping frames or moving bands.',
    },
    'zh-CN': { term: '频闪', text: '亮度随市电脉动，在画面上表现为忽明忽暗或移动的条纹。' },
  },
  {
    id: 'flange-distance',
    topic: 'OPT',
    en: {
      term: 'flange distance',
      text: 'The distance from the seat of the lens mount to the sensor. It decides which lenses can be adapted.',
    },
    'zh-CN': { term: '法兰距', text: '从镜头卡口平面到传感器的距离，决定哪些镜头可以转接。' },
  },
  {
    id: 't-stop',
    topic: 'OPT',
    en: {
      term: 'T-stop',
      text: 'A marking of the aperture used on cine lenses. Lenses set to the same T-stop expose alike.',
    },
    'zh-CN': { term: 'T 值（T 档）', text: '电影镜头上标的光圈值。T 值相同的镜头曝光一致。' },
  },
  {
    id: 'hyperfocal-distance',
    topic: 'OPT',
    en: {
      term: 'hyperfocal distance',
      text: 'The focus distance that gives the most depth of field reaching to infinity.',
    },
    'zh-CN': { term: '超焦距', text: '对焦在此处时，景深延伸到无穷远且范围最大。' },
  },
  {
    id: 'circle-of-confusion',
    topic: 'OPT',
    en: {
      term: 'circle of confusion',
      text: 'The largest blur spot that still counts as sharp. Depth of field depends on the size chosen.',
    },
    'zh-CN': { term: '弥散圆', text: '仍算清晰的最大模糊点。景深随所选的大小而变。' },
  },
  {
    id: 'crop-factor',
    topic: 'OPT',
    en: {
      term: 'crop factor',
      text: 'The ratio of the diagonals of two formats, used to compare angles of view.',
    },
    'zh-CN': { term: '裁切系数（等效系数）', text: '两种画幅对角线之比，用来比较视角。' },
  },
  {
    id: 'diffraction',
    topic: 'OPT',
    en: {
      term: 'diffraction',
      text: 'The spreading of light waves that pass an edge or an opening.',
    },
    'zh-CN': { term: '衍射', text: '光波经过边缘或开口时的扩散。' },
  },
  {
    id: 'parfocal',
    topic: 'OPT',
    en: { term: 'parfocal', text: 'Said of a zoom that keeps its focus while zooming.' },
    'zh-CN': { term: '齐焦', text: '指变焦时焦点保持不变的变焦镜头。' },
  },
  {
    id: 'entrance-pupil',
    topic: 'OPT',
    en: {
      term: 'entrance pupil',
      text: 'The diaphragm of a lens as it is seen through the front of the lens.',
    },
    'zh-CN': { term: '入瞳', text: '从镜头前方看进去所见的光圈像。' },
  },
  {
    id: 'nd-filter',
    topic: 'OPT',
    en: {
      term: 'neutral density (ND) filter',
      text: 'A grey filter that takes light away without changing colours. Its density is a logarithm, so densities add.',
    },
    'zh-CN': { term: '中灰镜（ND 镜）', text: '只减光、不改变颜色的灰色滤镜。密度是对数，叠加时相加。' },
  },
  {
    id: 'polariser',
    topic: 'OPT',
    en: {
      term: 'polariser',
      text: 'A filter that passes light of one direction of vibration. It acts differently as it is turned.',
    },
    'zh-CN': { term: '偏振镜', text: '只让一个振动方向的光通过的滤镜，转动它效果会变。' },
  },
]
