type Progress = { judged: number; total: number }
type Among = { hits: number; of: number }
type Wrong = { wrong: number; accepted: number; atMost: string }
type Braked = { hits: number; accounts: number; judged: number; wrong: number }

const grouped = (n: number) => n.toLocaleString('zh-CN')
const posts = (n: number) => `${grouped(n)} 条帖子`

export const words: typeof import('#app/messages/en/backtest.ts').words = {
  title: '回测',
  of: (rule: string) => `“${rule}”的回测`,
  backToRule: '回到规则',
  all: '这条规则的全部回测',
  form: {
    heading: '用最近的帖子试跑',
    text: '按这份草稿重新判断已有的帖子。不会暂留或拒绝任何内容，也不会通知任何人。',
    most: '最近多少条帖子',
    posts,
    power: '假设它会',
    powers: { review: '暂留命中的内容', block: '拒绝命中的内容' },
    start: '开始回测',
    refused:
      '无法运行：规则已不能解析，或者它不能拒绝任何内容，因为拒绝需要同时有“好处”和“领取方式”。请在编辑页打开，那里会说明问题。',
    saved: '试跑的是最近一次保存的规则。要试跑尚未保存的草稿，请用编辑页上的同名按钮。',
  },
  list: {
    heading: '以往的回测',
    none: '这条规则还没有在以往的帖子上试跑过。',
    line: ({ hits, of }: Among) => `${posts(of)}中命中 ${grouped(hits)} 条`,
    by: (name: string) => `由 ${name} 发起`,
  },
  states: { waiting: '等待中', running: '进行中', done: '已完成', failed: '未完成' },
  asHolding: '假设它暂留命中的内容',
  asRejecting: '假设它拒绝命中的内容',
  started: '开始于',
  progress: {
    label: '已判断的帖子',
    of: ({ judged, total }: Progress) => `${grouped(judged)} / ${grouped(total)}`,
    said: ({ judged, total }: Progress) => `已判断 ${grouped(judged)} / ${posts(total)}`,
    waiting: '马上开始。可以离开本页，它会继续运行。',
    running: '可以离开本页，它会继续运行。',
  },
  failed: '没能完成。程序给出的信息：',
  nothing: '还没有可以试跑的帖子。',
  summary: {
    heading: '它会做什么',
    over: (n: number) => `在最近的${posts(n)}中，这份草稿`,
    caught: ({ hits, of }: Among) =>
      of === 0
        ? '没有遇到被人以推广为由移除的帖子，因此看不出它能抓住什么；'
        : `会抓住被人以推广为由移除的 ${grouped(of)} 条中的 ${grouped(hits)} 条；`,
    wrong: ({ wrong, accepted, atMost }: Wrong) =>
      wrong === 0
        ? `在保留下来的 ${grouped(accepted)} 条中一条也不会误伤（至多 ${atMost}，把握 95 %）。`
        : `在保留下来的 ${grouped(accepted)} 条中会命中 ${grouped(wrong)} 条（至多 ${atMost}，把握 95 %）。`,
    undecided: (n: number) => `其中 ${grouped(n)} 条命中还没有人判断对错；在那之前都算作误伤。`,
  },
  figures: {
    heading: '数字',
    hits: '命中',
    fresh: '其中新增：现行规则会放行',
    precision: '在有人判断过的命中里，判对的',
    recall: '在被人以推广为由移除的帖子里，抓住的',
    wrong: '每千条保留的帖子里，误伤至多',
    stricter: '比现在更严的帖子',
    milder: '比现在更宽的帖子',
    share: (hits: number, of: number, low: string, high: string) =>
      `${grouped(of)} 条中的 ${grouped(hits)} 条（${low} 到 ${high} 之间）`,
    none: '没有可数的',
  },
  limits: {
    heading: '这里无法知道的',
    items: [
      '被拒绝的文字从未存成帖子，只有作者自己留有。',
      '判断的是帖子今天的样子，已包含之后的修改；彻底清除的内容不在其中。',
      '作者当时是否是新人，由日期推算；当时是否是工作人员，无从得知。',
      '帖子可能因推广以外的原因被移除，这里仍算作推广。',
    ],
  },
  fresh: {
    heading: '新增命中',
    text: '现行规则同样会放行这些。上面没有列出的最新几条：',
    above: '都已列在上面，标为“发布 → …”。',
    none: '没有：现行规则已经全部提到。',
  },
  drawn: {
    heading: '随机抽出的二十条命中',
    headingOf: (n: number) => `全部 ${n} 条命中`,
    text: '请判断每一条是否是推广。结果立即计入上面的数字，但不会对帖子作任何决定。',
    right: '判对了，是推广',
    wrong: '判错了，没有问题',
    saidRight: '在这里判为正确',
    saidWrong: '在这里判为错误',
    change: '更改',
    promotion: '已有人以推广为由移除',
    fine: '已有人认为没有问题',
    none: '没有可判断的：草稿在这些帖子里什么也没找到。',
    keys: '第一条待判断的快捷键：',
  },
  changed: {
    heading: '会有什么变化',
    text: '与现行规则相比，最新的五十条：',
    none: '每条帖子都会和现在一样。',
  },
  outcomes: { publish: '发布', hold: '暂留', reject: '拒绝' },
  change: (before: string, after: string) => `${before} → ${after}`,
  brake: {
    reasons: {
      flood: ({ hits, accounts, judged }: Braked) =>
        `自动刹车：改动后不久，${judged} 条文字里命中 ${accounts} 个人的 ${hits} 条。`,
      wrong: ({ wrong, hits }: Braked) => `自动刹车：命中的 ${hits} 条里有 ${wrong} 条被人放行，超过限额。`,
    },
    expired: (day: string) => `它的期限到 ${day} 为止。`,
  },
  undo: {
    title: '撤销一个版本',
    of: (rule: string, version: number) => `撤销“${rule}”的第 ${version} 版`,
    lede: '这个版本暂留或拒绝过的一切，都会在没有它的情况下重新判断。先给你看清单；在你确认之前什么都不会改变。',
    reason: '为什么撤销',
    reasonHint: '会记入日志；文字被暂留的作者也会看到。',
    list: '列出它做过的事',
    listing: '重新判断',
    again: '重新列出',
    listed: {
      free: (n: number) => `${posts(n)}没有其他规则反对`,
      freeText: '每一条都会带着原来的日期发布在本该在的位置，并告诉作者：是我们的规则错了。',
      drafts: (n: number) => `${grouped(n)} 份被拒绝的文字可以重新发布`,
      draftsText: '文字仍在作者那里，并会告诉他们：是我们的规则错了，你的文字可以发布了。',
      objected: (n: number) => `${grouped(n)} 条有其他规则反对`,
      objectedText: '保持原样。',
      decided: (n: number) => `${grouped(n)} 条其间已由人决定`,
      decidedText: '不再改动。',
      gone: (n: number) => `${grouped(n)} 条已经不在`,
      goneText: '作者已修改、发布或丢弃。',
      none: '这个版本没有暂留或拒绝过任何内容。',
      more: (n: number) => `还有 ${grouped(n)} 条`,
      text: '一份被拒绝的文字，只留给作者本人',
      edit: '一次修改',
      rules: (titles: string[]) => titles.join(' · '),
    },
    act: {
      heading: '全部执行',
      restores: {
        draft: (version: number) => `规则回到第 ${version} 版的样子，作为草稿。`,
        trial: (version: number) => `规则回到第 ${version} 版的样子，并试运行。`,
        review: (version: number) => `规则回到第 ${version} 版的样子，并留待人工。`,
        block: (version: number) => `规则回到第 ${version} 版的样子，并拒绝。`,
        retired: (version: number) => `规则回到第 ${version} 版的样子，仍然停用。`,
      },
      retires: '之前没有内容不同的版本，因此这条规则停用。',
      stays: '规则现在已是另一种写法，因此保持不变。',
      button: '撤销这个版本',
      stale: '列出清单之后规则有了变动。请重新列出再撤销。',
    },
    doing: '正在撤销',
    done: {
      heading: '已撤销',
      text: (n: number, drafts: number) => `${posts(n)}已发布在原来的位置，${grouped(drafts)} 份文字可以重新发布。`,
      by: (name: string) => `由 ${name} 执行`,
    },
    failed: '中途停下了。程序给出的信息：',
    goOn: '继续',
  },
}
