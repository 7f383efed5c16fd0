import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'

export const CORE_TERMS: readonly GlossaryTerm[] = [
  {
    id: 'unc-thread',
    topic: 'RIG',
    en: {
      term: 'UNC thread',
      text: 'The family of inch threads to which the screws of tripods and most accessories belong. It is named by two figures, such as 1/4-20.',
    },
    'zh-CN': { term: 'UNC 螺纹', text: '三脚架和大多数配件的螺丝所属的英制螺纹系列，用两个数字命名，例如 1/4-20。' },
  },
  {
    id: 'nato-rail',
    topic: 'RIG',
    en: {
      term: 'NATO rail',
      text: 'A short slotted rail on which handles and arms clamp and slide off quickly. It goes back to military rails and has a safety stop against sliding out.',
    },
    'zh-CN': {
      term: 'NATO 导轨',
      text: '一种带横槽的短导轨，手柄和支臂夹上即用、滑出即拆。它源自军用导轨，配有防滑出的限位。',
    },
  },
  {
    id: 'arca-dovetail',
    topic: 'RIG',
    en: {
      term: 'Arca-type dovetail',
      text: 'A camera plate with slanted edges that a clamp grips from both sides. Many makers build it.',
    },
    'zh-CN': { term: 'Arca 式（阿卡式）燕尾板', text: '两侧带斜边的相机快装板，由夹座从两边夹住。很多厂家都做。' },
  },
  {
    id: 'rods',
    topic: 'RIG',
    en: {
      term: 'rods (LWS and Studio)',
      text: 'Pairs of tubes under the camera that carry follow focus, matte box and batteries. The standards differ in diameter, spacing and height below the lens axis.',
    },
    'zh-CN': {
      term: '导管（LWS 与 Studio）',
      text: '摄影机下方成对的圆管，用来承托跟焦器、遮光斗和电池。各标准的直径、间距和到光轴的高度不同。',
    },
  },
  {
    id: 'hirth-rosette',
    topic: 'RIG',
    en: {
      term: 'Hirth rosette',
      text: 'Two discs with radial teeth that interlock when a screw draws them together. The joint holds by its shape and turns only step by step.',
    },
    'zh-CN': {
      term: 'Hirth 齿盘',
      text: '两片带放射状齿的圆盘，由螺丝拉紧后互相咬合。它靠形状锁定，只能一齿一齿地转。',
    },
  },
  {
    id: 'baby-pin',
    topic: 'RIG',
    en: {
      term: 'baby pin, junior pin',
      text: 'Two sizes of the round pin by which lamps and grip heads sit on a stand.',
    },
    'zh-CN': { term: 'baby pin、junior pin（灯架插销）', text: '灯具和夹头装到灯架上所用圆销的两种规格。' },
  },
  {
    id: 'cold-shoe',
    topic: 'RIG',
    en: {
      term: 'cold shoe, hot shoe',
      text: 'The slotted foot for small accessories. A hot shoe has contacts for a flash, a cold shoe has none.',
    },
    'zh-CN': { term: '冷靴、热靴', text: '安装小配件的卡槽座。热靴带闪光灯触点，冷靴没有。' },
  },
  {
    id: 'riser',
    topic: 'RIG',
    en: {
      term: 'riser',
      text: 'A block that lifts the camera, so that the lens sits at the height other parts were built for.',
    },
    'zh-CN': { term: '垫高块', text: '垫在相机下面的块，让镜头处在其他部件所要求的高度。' },
  },
  {
    id: 'moment',
    topic: 'RIG',
    en: {
      term: 'moment',
      text: 'What a weight does to a joint by its distance: force times lever. It decides whether an arm sags.',
    },
    'zh-CN': { term: '力矩', text: '重量因离接头有距离而产生的作用：力乘以力臂。支臂会不会下垂由它决定。' },
  },
  {
    id: 'watt-hour',
    topic: 'PWR',
    en: {
      term: 'watt-hour (Wh)',
      text: 'The energy a battery holds. It tells how long a load can run, and it is what transport rules count.',
    },
    'zh-CN': { term: '瓦时（Wh）', text: '电池储存的能量。它决定负载能用多久，运输规定也按它计算。' },
  },
  {
    id: 'd-tap',
    topic: 'PWR',
    en: {
      term: 'D-Tap',
      text: 'A small two-pin outlet on camera batteries for accessories.',
    },
    'zh-CN': { term: 'D-Tap', text: '摄影机电池上供配件取电的两芯小插口。' },
  },
  {
    id: 'v-mount',
    topic: 'PWR',
    en: { term: 'V-mount', text: 'A battery plate with a V-shaped wedge, common on cine cameras and lamps.' },
    'zh-CN': { term: 'V 口', text: '带 V 形楔块的电池扣板，常见于电影机和灯具。' },
  },
  {
    id: 'usb-pd',
    topic: 'PWR',
    en: {
      term: 'USB Power Delivery (USB-PD)',
      text: 'The way a USB-C charger and a device agree on voltage and current before the power flows.',
    },
    'zh-CN': { term: 'USB 供电协议（USB-PD）', text: 'USB-C 充电器与设备在供电前商定电压和电流的方式。' },
  },
  {
    id: 'epr',
    topic: 'PWR',
    en: {
      term: 'extended power range (EPR)',
      text: 'The part of USB Power Delivery above the older range, with higher voltages. It asks for a cable made for it.',
    },
    'zh-CN': { term: '扩展功率范围（EPR）', text: 'USB-PD 中高于旧范围的部分，电压更高，需要专用的线缆。' },
  },
  {
    id: 'e-marker',
    topic: 'PWR',
    en: {
      term: 'e-marker',
      text: 'A chip in the plug of a USB-C cable by which charger and device read what cable it is.',
    },
    'zh-CN': { term: 'E-Marker 芯片', text: 'USB-C 线缆插头内的芯片，充电器和设备靠它辨认这是什么线。' },
  },
  {
    id: 'internal-resistance',
    topic: 'PWR',
    en: {
      term: 'internal resistance',
      text: 'What makes the voltage of a battery sag under load. It grows with age and cold.',
    },
    'zh-CN': { term: '内阻', text: '使电池在负载下电压下降的因素。电池老化或受冷时内阻会变大。' },
  },
  {
    id: 'hot-swap',
    topic: 'PWR',
    en: { term: 'hot swap', text: 'Changing a battery while the camera runs on from another source.' },
    'zh-CN': { term: '热插拔', text: '由另一路电源维持供电，不关机更换电池。' },
  },
  {
    id: 'boost-converter',
    topic: 'PWR',
    en: {
      term: 'converter (boost, buck)',
      text: 'Electronics that turn one direct voltage into a higher or lower one, with some loss.',
    },
    'zh-CN': { term: '转换器（升压、降压）', text: '把一种直流电压变为更高或更低电压的电路，会有一些损耗。' },
  },
  {
    id: 'safety-bond',
    topic: 'SAF',
    en: {
      term: 'safety bond',
      text: 'A steel rope with a rated load and a locking link, used when lamps are hung.',
    },
    'zh-CN': { term: '保险绳', text: '有额定载荷、带锁扣的钢丝绳，悬挂灯具时使用。' },
  },
  {
    id: 'c-stand',
    topic: 'SAF',
    en: {
      term: 'C-stand',
      text: 'A stand with staggered legs, a grip head and an arm, for flags and small lamps.',
    },
    'zh-CN': { term: '魔术腿（C-stand）', text: '三条腿高低错开、带夹头和横臂的灯架，用来挂旗板和小灯。' },
  },
  {
    id: 'residual-current-device',
    topic: 'SAF',
    en: {
      term: 'residual current device (RCD)',
      text: 'A switch that compares the current that goes out with the current that comes back, and opens when they differ.',
    },
    'zh-CN': { term: '漏电保护器（RCD）', text: '比较流出与流回的电流、两者不等就断开的开关。' },
  },
  {
    id: 'circuit-breaker',
    topic: 'SAF',
    en: {
      term: 'circuit breaker',
      text: 'A switch that opens when a line carries more current than it is set for.',
    },
    'zh-CN': { term: '断路器', text: '线路电流超过设定值时断开的开关。' },
  },
  {
    id: 'ballast-weight',
    topic: 'SAF',
    en: {
      term: 'ballast (sandbag)',
      text: 'Weight put low on a stand against tipping. Where it hangs counts as much as what it weighs.',
    },
    'zh-CN': { term: '配重（沙袋）', text: '放在支架低处防止倾倒的重量。挂在哪里与有多重同样要紧。' },
  },
  {
    id: 'cable-ramp',
    topic: 'SAF',
    en: {
      term: 'cable ramp',
      text: 'A bevelled cover over cables where people walk or wheels roll.',
    },
    'zh-CN': { term: '过线板（过线桥）', text: '盖在有人行走或车轮经过处的线缆上的斜边护板。' },
  },
  {
    id: 'thermal-runaway',
    topic: 'SAF',
    en: { term: 'thermal runaway', text: 'Heat in a damaged lithium cell that feeds itself until the cell burns.' },
    'zh-CN': { term: '热失控', text: '受损锂电芯中不断自我加剧的发热，直到起火。' },
  },
  {
    id: 'spare-battery',
    topic: 'SAF',
    en: {
      term: 'spare battery (air travel)',
      text: 'A battery that is not inside its device. Air rules treat it more strictly than one that is.',
    },
    'zh-CN': { term: '备用电池（航空）', text: '没有装在设备里的电池。航空规定对它比装在设备里的更严。' },
  },
]
