import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'

export const MOTION_TERMS: readonly GlossaryTerm[] = [
  {
    id: 'sdi',
    topic: 'SIG',
    en: {
      term: 'SDI',
      text: 'A one-way digital video link over coaxial cable with locking plugs, used on sets and in broadcasting.',
    },
    'zh-CN': { term: 'SDI', text: '用带锁同轴电缆单向传送的数字视频接口，用于片场和广播。' },
  },
  {
    id: 'hdmi',
    topic: 'SIG',
    en: {
      term: 'HDMI',
      text: 'A digital link for picture and sound, common on monitors and smaller cameras. Its plugs come in several sizes.',
    },
    'zh-CN': { term: 'HDMI', text: '传送画面和声音的数字接口，常见于监视器和小型相机，插头有多种大小。' },
  },
  {
    id: 'level-a-b',
    topic: 'SIG',
    en: {
      term: 'level A, level B',
      text: 'Two ways to pack the same picture into a 3G-SDI signal.',
    },
    'zh-CN': { term: 'Level A、Level B', text: '把同一画面装入 3G-SDI 信号的两种方式。' },
  },
  {
    id: 'impedance',
    topic: 'SIG',
    en: {
      term: 'impedance',
      text: 'A property of a cable for fast signals. If it does not match, part of the signal is reflected.',
    },
    'zh-CN': { term: '阻抗', text: '线缆传送高速信号时的特性。阻抗不匹配，部分信号会反射。' },
  },
  {
    id: 'timecode',
    topic: 'SIG',
    en: {
      term: 'timecode',
      text: 'A number for each frame: hours, minutes, seconds, frames. It lets picture and sound find each other.',
    },
    'zh-CN': { term: '时间码', text: '每一帧的编号：时、分、秒、帧。画面和声音靠它对上。' },
  },
  {
    id: 'drop-frame',
    topic: 'SIG',
    en: {
      term: 'drop-frame',
      text: 'A way of counting timecode at rates just below a whole number, so that the count keeps up with the clock.',
    },
    'zh-CN': { term: '丢帧（drop-frame）', text: '帧率略低于整数时的时间码计数方式，使读数与时钟相符。' },
  },
  {
    id: 'genlock',
    topic: 'SIG',
    en: {
      term: 'genlock',
      text: 'A reference signal that is fed to several cameras or devices of one set-up.',
    },
    'zh-CN': { term: '同步锁相（genlock）', text: '送给同一套系统里多台摄影机或设备的基准信号。' },
  },
  {
    id: 'jam-sync',
    topic: 'SIG',
    en: {
      term: 'jam sync',
      text: 'Setting the timecode of a device once from a master, after which its own clock runs on.',
    },
    'zh-CN': { term: '对码（jam sync）', text: '由主机给设备对一次时间码，之后由设备自己的时钟走。' },
  },
  {
    id: 'embedded-audio',
    topic: 'SIG',
    en: { term: 'embedded audio', text: 'Sound carried inside a video signal.' },
    'zh-CN': { term: '加嵌音频', text: '随视频信号一起传送的声音。' },
  },
  {
    id: 'bit-depth',
    topic: 'COD',
    en: { term: 'bit depth', text: 'How many steps each channel has between black and white. Too few show as bands.' },
    'zh-CN': { term: '位深', text: '每个通道从黑到白分成多少级。级数太少会出现色带。' },
  },
  {
    id: 'chroma-subsampling',
    topic: 'COD',
    en: {
      term: 'chroma subsampling',
      text: 'Storing colour in less detail than brightness. The three figures tell how much is kept.',
    },
    'zh-CN': { term: '色度抽样', text: '存储的色彩细节少于亮度细节。三个数字说明保留了多少。' },
  },
  {
    id: 'intra-frame',
    topic: 'COD',
    en: {
      term: 'intra-frame, long GOP',
      text: 'Two families of codecs. A GOP is a group of pictures that are stored together.',
    },
    'zh-CN': { term: '帧内编码、长 GOP', text: '两类编码方式。GOP（图像组）是放在一起存储的一组画面。' },
  },
  {
    id: 'log-curve',
    topic: 'COD',
    en: {
      term: 'log curve',
      text: 'A recording curve that spreads the stops evenly over the codes, to be graded later.',
    },
    'zh-CN': { term: 'Log 曲线', text: '把各档光均匀分到编码值上的记录曲线，留待后期调色。' },
  },
  {
    id: 'pq-hlg',
    topic: 'COD',
    en: { term: 'PQ, HLG', text: 'The two transfer curves of high dynamic range television.' },
    'zh-CN': { term: 'PQ、HLG', text: '高动态范围电视的两种传递曲线。' },
  },
  {
    id: 'full-narrow-range',
    topic: 'COD',
    en: {
      term: 'full and narrow range',
      text: 'Whether the codes of a picture use the whole scale or leave room at both ends.',
    },
    'zh-CN': { term: '全范围与窄范围', text: '编码值用满整个刻度，还是在两端留出余量。' },
  },
  {
    id: 'proxy',
    topic: 'COD',
    en: { term: 'proxy', text: 'A small stand-in for a camera file in the edit.' },
    'zh-CN': { term: '代理文件', text: '剪辑时代替原始文件的小文件。' },
  },
  {
    id: 'speed-class',
    topic: 'COD',
    en: { term: 'speed class', text: 'A mark on a memory card for the writing speed it holds without a break.' },
    'zh-CN': { term: '速度等级', text: '存储卡上的标志，表示能持续保持的写入速度。' },
  },
  {
    id: 'cfexpress',
    topic: 'COD',
    en: {
      term: 'CFexpress',
      text: 'A family of fast memory cards in several sizes that talk to the camera as a drive does to a computer.',
    },
    'zh-CN': { term: 'CFexpress', text: '有多种尺寸的高速存储卡，像硬盘连接电脑那样与相机通信。' },
  },
  {
    id: 'offload',
    topic: 'COD',
    en: {
      term: 'verified offload',
      text: 'Copying a card in a way that also checks the copies.',
    },
    'zh-CN': { term: '校验拷卡', text: '复制存储卡，并核对副本。' },
  },
  {
    id: 'phantom-power',
    topic: 'AUD',
    en: {
      term: 'phantom power',
      text: 'A direct voltage that feeds a microphone over the same cable that carries its sound.',
    },
    'zh-CN': { term: '幻象供电', text: '通过传声的同一根电缆给话筒供电的直流电压。' },
  },
  {
    id: 'balanced-line',
    topic: 'AUD',
    en: {
      term: 'balanced line',
      text: 'A connection with two signal wires of opposite sign, on which hum picked up by both cancels.',
    },
    'zh-CN': { term: '平衡传输', text: '用两根相位相反的信号线连接，两线同时感应到的哼声相互抵消。' },
  },
  {
    id: 'polar-pattern',
    topic: 'AUD',
    en: { term: 'polar pattern', text: 'From which directions a microphone hears and which it rejects.' },
    'zh-CN': { term: '指向性', text: '话筒拾取哪些方向的声音、抑制哪些方向的声音。' },
  },
  {
    id: 'dbfs',
    topic: 'AUD',
    en: {
      term: 'dBFS',
      text: 'The unit of level in a digital recording.',
    },
    'zh-CN': { term: 'dBFS', text: '数字录音的电平单位。' },
  },
  {
    id: 'lufs',
    topic: 'AUD',
    en: { term: 'LUFS (LKFS)', text: 'Loudness as ears judge it over time. Delivery rules are written in it.' },
    'zh-CN': { term: 'LUFS（LKFS）', text: '按人耳在一段时间里的感受计算的响度，交付规范用它表示。' },
  },
  {
    id: 'true-peak',
    topic: 'AUD',
    en: {
      term: 'true peak (dBTP)',
      text: 'The highest level the sound reaches between the samples as well as at them.',
    },
    'zh-CN': { term: '真峰值（dBTP）', text: '包括采样点之间在内，声音达到的最高电平。' },
  },
  {
    id: 'line-mic-level',
    topic: 'AUD',
    en: {
      term: 'line level, mic level',
      text: 'The two usual strengths of an analogue sound signal: of mixers and players, and of microphones.',
    },
    'zh-CN': { term: '线路电平、话筒电平', text: '模拟声音信号的两种常见强度：调音台和播放设备的，以及话筒的。' },
  },
  {
    id: 'float-recording',
    topic: 'AUD',
    en: {
      term: '32-bit float',
      text: 'A way to store sound samples as floating-point numbers of 32 bits.',
    },
    'zh-CN': { term: '32-bit 浮点录音', text: '用 32 位浮点数存储声音采样的方式。' },
  },
]
