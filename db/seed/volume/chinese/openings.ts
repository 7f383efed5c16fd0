export const CHINESE_TITLES = {
  question: [
    '{sku}：{symptom}，怎么办？',
    '{symptom}，问题出在哪？',
    '{camera} 配 {sku}，{symptom}',
    '{sku} 在{place}用，{symptom}',
    '要不要{fix}？（{sku}）',
    '拍{work}时{symptom}',
  ],
  need: [
    '希望 {sku} 出{wish}',
    '{sku} 能不能做{wish}？',
    '许愿：{wish}',
    '拍{work}缺一样：{wish}',
    '{symptom}，求{wish}',
  ],
  fault: [
    '{sku} 用了{period}：{symptom}',
    '新到的 {sku}：{symptom}',
    '{sku} 是不是通病？{measure}',
    '两个 {sku} 一个毛病：{symptom}',
  ],
  discussion: [
    '{sku} 用了{period}，说说好坏',
    '实测 {sku}：{measure}',
    '{place}你们怎么扛{weight}？',
    '拍{work}带 {sku} 的几点记录',
    '{fix}，还是{check}？',
  ],
} as const

export const CHINESE_OPENING_PARAGRAPHS = {
  question: [
    [
      '上周拍{work}，{place}，{camera} 上 {sku}，全套{weight}。{symptom}。',
      '{sku} 用了{period}一直好好的，最近{symptom}，{often}。',
      '配置：{camera}、{monitor}、{sku}，上秤{weight}。{symptom}。',
      '{person}先发现的：{symptom}。',
    ],
    [
      '试过{fix}，{much}。',
      '量了一下，{measure}，比想的大。',
      '{person}让我{fix}，{place}没什么用。',
      '把{monitor}拆了就好一半。',
      '换一台机身也一样，所以怀疑{thing}。',
    ],
    [
      '大家会先查哪里？',
      '{measure}算正常吗？',
      '有没有不用打孔的办法？',
      '你们怎么{check}，不用全拆的那种？',
      '{2-9} 天后又要出门，现场能修的最好。',
    ],
  ],
  need: [
    [
      '拍{work}，{place}，就缺{wish}。',
      '{symptom}。不算毛病，结构就这样，有{wish}就解决了。',
      '{sku} 我{often}，唯一想要的是{wish}。',
    ],
    [
      '现在的办法：{fix}，再加{small}，{much}，就是难看。',
      '自己用{small}做了一个，撑了{period}。',
      '别家有类似的，扛不住{weight}。',
    ],
    [
      '重 {20-180} 克也行。',
      '还有谁要用？用在什么机器上？',
      '做不了的话，也想知道为什么。',
      '不求好看，扛住{weight}就行。',
    ],
  ],
  fault: [
    [
      '用了{period}，没摔过没泡过：{symptom}。',
      '开箱拍{work}，当场{symptom}。',
      '租赁这边 {3-14} 个 {sku}，{2-5} 个都{symptom}。',
    ],
    ['两个都量了：{measure}，另一个{measure}。', '{fix}也试过，毛病还在。', '负载才{weight}，没超标。'],
    ['你们的呢？最好给个数字。', '是这一批的问题，还是设计就这样？', '想自己修，不想寄来寄去。', '有进展我再回来写。'],
  ],
  discussion: [
    [
      '{sku} 跟了我{period}，从{work}拍到{work}，说点实话。',
      '下雨天在家，把 {sku} 放到台子上测了一遍：{measure}。',
      '{person}总说{cause}，我不太信，就试了。',
    ],
    [
      '- 裸机：{measure}\n- 加{monitor}：{measure}\n- {place}：{measure}',
      '弱点在{thing}：{cause}。',
      '现在每次开工前{fix}，收工{check}，{3-15} 分钟，省心。',
      '{weight}以内够用，再重就想要{wish}。',
    ],
    ['你们怎么弄？', '欢迎报数字，越怪的配置越好。', '说错的地方请指出来。'],
  ],
} as const
