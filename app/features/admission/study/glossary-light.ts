import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'

export const LIGHT_TERMS: readonly GlossaryTerm[] = [
  {
    id: 'inverse-square-law',
    topic: 'LGT',
    en: {
      term: 'inverse square law',
      text: 'How light from a small source weakens with distance: by the square of it.',
    },
    'zh-CN': { term: '平方反比定律', text: '小光源的光随距离减弱的规律：按距离的平方变化。' },
  },
  {
    id: 'colour-temperature',
    topic: 'LGT',
    en: {
      term: 'colour temperature',
      text: 'The temperature in kelvin of a glowing body whose light has the same tint, from warm to cool.',
    },
    'zh-CN': { term: '色温', text: '用同样色调的发光体温度（K）来表示光的冷暖。' },
  },
  {
    id: 'mired',
    topic: 'LGT',
    en: {
      term: 'mired',
      text: 'A measure of colour temperature made from its inverse. Equal steps in mired look about equal, so gels are rated in it.',
    },
    'zh-CN': {
      term: '迈尔德（mired）',
      text: '由色温的倒数得出的量。相等的迈尔德差看上去大致相等，所以色纸用它标示。',
    },
  },
  {
    id: 'cto-ctb',
    topic: 'LGT',
    en: {
      term: 'CTO, CTB',
      text: 'Two families of gels that shift the colour temperature of a lamp. They come as full, half, quarter and eighth.',
    },
    'zh-CN': { term: 'CTO、CTB', text: '改变灯光色温的两类色纸，有 full、1/2、1/4、1/8 等深浅。' },
  },
  {
    id: 'duv',
    topic: 'LGT',
    en: {
      term: 'Duv',
      text: 'How far the colour of a lamp lies off the line of glowing bodies, towards green or magenta.',
    },
    'zh-CN': { term: 'Duv', text: '灯光颜色偏离黑体轨迹的程度，偏绿或偏品红。' },
  },
  {
    id: 'cri-tlci',
    topic: 'LGT',
    en: {
      term: 'CRI, TLCI',
      text: 'Figures for how well a lamp renders colours. They are worked out in different ways.',
    },
    'zh-CN': { term: 'CRI、TLCI', text: '表示灯光还原颜色好坏的指标，算法各不相同。' },
  },
  {
    id: 'dmx',
    topic: 'LGT',
    en: {
      term: 'DMX512',
      text: 'The control signal that runs from a desk through one lamp after another. A line of addresses is called a universe.',
    },
    'zh-CN': { term: 'DMX512', text: '从控台依次串接到每台灯的控制信号。一组地址称为一个域（universe）。' },
  },
  {
    id: 'terminator',
    topic: 'LGT',
    en: {
      term: 'terminator',
      text: 'A resistor at the end of a data line that keeps the signal from being reflected.',
    },
    'zh-CN': { term: '终端电阻', text: '接在数据线末端的电阻，防止信号反射。' },
  },
  {
    id: 'soft-light',
    topic: 'LGT',
    en: {
      term: 'hard and soft light',
      text: 'Hard light draws shadows with a sharp edge, soft light draws them with a gradual one.',
    },
    'zh-CN': { term: '硬光与柔光', text: '硬光的影子边缘清晰，柔光的影子边缘渐变。' },
  },
]
