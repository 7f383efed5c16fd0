const labels: Record<string, string> = {
  collected: '已收集',
  research: '在调研',
  planned: '已纳入规划',
  no: '暂不可行',
  made: '已做出',
  exists: '已有产品',
  merged: '已合并',
}

const topics: Record<string, string> = {
  RIG: '搭建与接口',
  PWR: '供电',
  SIG: '信号与同步',
  COD: '编码与存储',
  EXP: '曝光',
  OPT: '镜头与滤镜',
  LGT: '灯光',
  AUD: '声音',
  SAF: '安全',
  FLA: '闪光灯与引闪',
  COL: '文件、色彩与打印',
  TET: '联机拍摄、存储与保养',
}

const notDemand: Record<string, string> = {
  'not-a-demand': '我们没看到对产品的需求',
  support: '这是售后支持的事',
  answered: '已经有答复了',
}

const corrected: Record<string, string> = {
  reworded: '需求换了说法',
  stands: '保持原样，附有答复',
  'taken-out': '你的话已取出',
}

const ruleStates: Record<string, string> = { review: '“暂留”', trial: '“试用”', retired: '“停用”' }

const disputeEnds: Record<string, string> = {
  kept: '题目保持不变。考官写道：',
  mended: '题目已修改。考官写道：',
  voided: '题目已撤下，凡是遇到它的人都按答对计。考官写道：',
}

const sanctioned: Record<string, string> = {
  warn: '版主警告了你',
  silence: '版主对你禁言',
  suspend: '版主停用了你的账号',
}

const sanctionLifted: Record<string, string> = {
  warn: '对你的警告已收回',
  silence: '对你的禁言已解除',
  suspend: '你的账号已恢复',
}

const clockTasks: Record<string, string> = {
  route: '分派到产品线',
  grade: '首次评级',
  verdict: '给出答复',
  update: '说明进展',
  decide: '重新决定',
  judge: '判断帖子',
  translation: '翻译答复',
  'sample-feedback': '样品反馈',
}

const sampleSteps: Record<string, string> = {
  apply: '申请已收到',
  admit: '你可以参加评选',
  refuse: '你不能参加',
  shortlist: '你选上了',
  wait: '等下一轮',
  sketch: '方案出来了',
  make: '开始制作',
  work: '工坊来的一句话',
  ship: '已寄出',
  receive: '已收到，你有 30 天给反馈',
  lose: '途中丢失',
  extend: '反馈时间延长 14 天',
  close: '已结束',
  decline: '未通过',
  cancel: '已停止',
}

const sampleTasks: Record<string, string> = {
  apply: '有人申请',
  shortlist: '请出方案',
  accept: '方案已接受，请制作',
  check: '已检验，请寄出',
  feedback: '收到反馈',
  share: '已分享，请查看链接',
  withdraw: '已撤回',
}

const sampleReminders: Record<string, string> = {
  'still-wanted': '还想要吗？',
  'feedback-missing': '没有反馈，已延长过两次',
  'line-due': '该给等待的人写一句进展了',
  'address-missing': '很久没有寄出，你的地址已删除，请再填一次',
  'photo-hidden': '你的一张照片暂不显示，版主会先查看其中的文字',
  'photo-kept-hidden': '版主决定不显示你的一张照片',
}

export const words: typeof import('#app/messages/en/notices.ts').words = {
  kinds: {
    answer: { line: ({ by, title }) => `${by} 回答了“${title}”`, more: () => '', link: '查看回答' },
    'line.thread': {
      line: ({ by, title }) => `你关注的产品线有新主题：“${title}”，作者 ${by}`,
      more: () => '',
      link: '查看主题',
    },
    reply: { line: ({ by, title }) => `${by} 在“${title}”中回复了你`, more: () => '', link: '查看回复' },
    accepted: {
      line: ({ title }) => `你的回答被采纳：“${title}”`,
      more: () => '它现在排在主题最前面，下一个有同样问题的人会先看到它。',
      link: '在主题中查看',
    },
    released: {
      line: ({ title }) => `你的帖子已发布：“${title}”`,
      more: ({ quoted }) => (quoted ? '版主读过后发布了它，并写道：' : '版主读过后发布了它。'),
      link: '在主题中查看',
    },
    mended: {
      line: ({ title }) => `版主改动了你帖子里的文字：“${title}”`,
      more: () => '它仍在等待发布。改了什么、为什么：',
      link: '查看你的文字',
    },
    'edit-applied': {
      line: ({ title }) => `你的修改已发布：“${title}”`,
      more: ({ quoted }) => (quoted ? '版主读过后发布了它，并写道：' : '版主读过后发布了它。'),
      link: '在主题中查看',
    },
    'photo-hidden': {
      line: ({ title }) => `你在“${title}”中的照片暂不显示`,
      more: ({ quoted }) => (quoted ? '你的帖子保持不变。版主写道：' : '版主会先查看照片里的文字。你的帖子保持不变。'),
      link: '前往帖子',
    },
    'tie-asked': {
      line: ({ title }) => `“${title}”谈的是哪件产品？`,
      more: () => '版主请你在期限内说明，否则主题会被关闭。版主写道：',
      link: '说明是哪件产品',
    },
    'tie-closed': {
      line: ({ title }) => `关联产品之前已关闭：“${title}”`,
      more: () => '仍可阅读；你一说明谈的是哪件产品，它就会重新开放。',
      link: '说明是哪件产品',
    },
    'edit-refused': {
      line: ({ title }) => `你的修改没有发布：“${title}”`,
      more: () => '你的帖子保持原样，新写的文字为你保留着。版主写道：',
      link: '查看你的文字',
    },
    removed: {
      line: ({ title }) => `版主移除了你在“${title}”中的帖子`,
      more: () => '你的文字为你保留着。版主写道：',
      link: '查看你的文字',
    },
    mention: {
      line: ({ no, title }) => `你写的话已计入 R-${no}：“${title}”`,
      more: () => '产品人员把你的原话加入了这条需求，并附上原帖链接。有进展时会告诉你。',
      link: '查看需求',
    },
    'not-a-demand': {
      line: ({ title, code }) => `“${title}”：${notDemand[code ?? ''] ?? ''}`,
      more: ({ quoted }) =>
        quoted
          ? '产品人员看过了你的主题。主题继续开放。他们写道：'
          : '产品人员看过了你的主题。主题继续开放。如果我们理解错了，请在你的帖子下按“应该让产品人员听到”。',
      link: '去看主题',
    },
    'nomination-judged': {
      line: ({ title, outcome, code }) =>
        outcome === 'collected'
          ? `你推荐的主题已被收集：“${title}”`
          : `你推荐的“${title}”：${notDemand[code ?? ''] ?? ''}`,
      more: ({ outcome, quoted }) => {
        if (outcome === 'collected') return '产品人员看过了，已经计入。谢谢你指出来。'
        return quoted ? '产品人员看过了。他们写道：' : '产品人员看过了。主题继续开放。'
      },
      link: '去看看',
    },
    'judged-anew': {
      line: ({ title }) => `我们会重新看“${title}”`,
      more: () => '之前说过其中没有需求，现已收回。有结果会告诉你。',
      link: '去看主题',
    },
    'correction-settled': {
      line: ({ no, outcome, intoNo }) =>
        outcome === 'moved'
          ? `你更正了 R-${no}：你的话现在归入 R-${intoNo}`
          : `你更正了 R-${no}：${corrected[outcome ?? ''] ?? ''}`,
      more: ({ quoted }) => (quoted ? '产品人员看过了你的更正。他们写道：' : '产品人员看过了你的更正。'),
      link: '查看需求',
    },
    'request-changed': {
      line: ({ no, title, label, to }) =>
        to === 'volume_test'
          ? `R-${no} 正在统计件数：${title}`
          : `R-${no} 现为“${labels[label ?? ''] ?? label}”：${title}`,
      more: ({ label }) =>
        label === 'no'
          ? '这是你提过的需求。以下是答复和原因。你仍会被计入，提的人足够多时它会重新讨论。'
          : '这是你提过的需求，以下是它的进展。',
      link: '查看答复',
    },
    'request-watched': {
      line: ({ no, title, label }) => `R-${no} 现为“${labels[label ?? ''] ?? label}”：${title}`,
      more: () => '你选择了有变化时告诉你，这不计入人数。',
      link: '查看答复',
    },
    'answer-differs': {
      line: ({ no, title }) => `有人的情况与 R-${no} 不同：${title}`,
      more: () => '对方看过我们的答复，并说明自己的情况有什么不同。请答复：',
      link: '查看并答复',
    },
    'answer-differs-answered': {
      line: ({ no, outcome, intoNo }) => {
        if (outcome === 'split') return `你所说的与 R-${no} 不同，现在是一个单独的需求：R-${intoNo}`
        return outcome === 'changed' ? `根据你所说的，R-${no} 的答复已经修改` : `你对 R-${no} 说明的不同情况已有答复`
      },
      more: ({ outcome }) => (outcome === 'split' ? '你在那里计数。产品经理写道：' : '产品经理写道：'),
      link: '查看需求',
    },
    'answer-appealed': {
      line: ({ no, title }) => `有人对 R-${no} 的答复拿出新的事实：${title}`,
      more: () => '接受则重新查看，否则说明原因。无论如何对方都会得知：',
      link: '查看并答复',
    },
    'answer-appeal-answered': {
      line: ({ no, outcome }) =>
        outcome === 'accepted' ? `你拿出的事实让 R-${no} 重新被查看` : `你对 R-${no} 的异议已有答复`,
      more: () => '看过的人写道：',
      link: '查看需求',
    },
    'request-merged': {
      line: ({ no, title, intoNo }) => `R-${no} 已并入 R-${intoNo}：${title}`,
      more: ({ need, intoNo, intoNeed, quoted }) =>
        [
          `你提过：${need}`,
          `它与 R-${intoNo} 是同一个需要：${intoNeed}`,
          '你在那里计一次，之后的进展会告诉你。',
          quoted && '那里的答复：',
        ]
          .filter(Boolean)
          .join('\n\n'),
      link: '查看两条',
    },
    'request-digest': {
      line: ({ no, title, to, from, lineZh }) => {
        if (to === 'routed') return `R-${no} 已交给${lineZh}团队：${title}`
        if (to === 'making') return `R-${no} 正在制作：${title}`
        if (to === 'grading' && from === 'volume_test') return `R-${no} 的件数统计已结束：${title}`
        if (to === 'grading' && from === 'made') return `R-${no} 没有解决所有人的问题，重新讨论：${title}`
        if (to === 'grading') return `R-${no} 在调研：${title}`
        if (to === 'parked') return `R-${no} 重新看过，维持原样：${title}`
        if (from === 'merged') return `R-${no} 重新单独成立：${title}`
        return `R-${no} 有进展：${title}`
      },
      more: () => '',
      link: '查看需求',
    },
    'request-yours': {
      line: ({ no, title, to, from }) => {
        if (to === 'gap') return `有人说 R-${no} 没有解决问题：${title}`
        if (to === 'reopen_due') return `R-${no} 回来了：${title}`
        if (from === 'needs_info') return `关于 R-${no} 的问题有了结果：${title}`
        if (from === 'volume_test') return `R-${no} 的件数统计已结束：${title}`
        if (from === 'exists') return `有人说现有产品没有满足 R-${no}：${title}`
        if (to === 'routed') return `R-${no} 到了你的产品线：${title}`
        return `R-${no} 重新受理：${title}`
      },
      more: ({ to }) => (to === 'reopen_due' ? '让它回来的条件已经满足。请重新看一遍，或说明为什么还不行。' : ''),
      link: '查看需求',
    },
    'request-question': {
      line: ({ no, title }) => `关于 R-${no} 有一个问题想问你：${title}`,
      more: () => '这是你提过的需求。团队需要先知道：',
      link: '去回答',
    },
    'request-author': {
      line: ({ no, title, to }) =>
        to === 'invalid' ? `R-${no} 不作为需求保留：${title}` : `R-${no} 重新收集：${title}`,
      more: () => '它始于你说的话。员工写道：',
      link: '查看',
    },
    'request-follow-up': {
      line: ({ no, title }) => `解决了吗？R-${no}：${title}`,
      more: () => '它制成已有一个月。请说“解决了”，或说还缺什么，这样会重新讨论。',
      link: '说解决了或还不够',
    },
    'clock-warned': {
      line: ({ kind, title }) => `快到期了：${clockTasks[kind ?? ''] ?? ''}：${title}`,
      more: () => '时间已经用掉五分之四。',
      link: '现在处理',
    },
    'clock-breached': {
      line: ({ kind, title }) => `已超期：${clockTasks[kind ?? ''] ?? ''}：${title}`,
      more: () => '时限已过。再拖下去，需求页面会向所有人说明。',
      link: '现在处理',
    },
    'year-over': {
      line: ({ no, title }) => `一年前最终拒绝的 R-${no}：${title}`,
      more: () => '请再看一次，当时的理由是否仍然成立。',
      link: '查看需求',
    },
    'cover-entered': {
      line: ({ by }) => `你将代替 ${by}`,
      more: ({ until }) => `到 ${until} 为止（含当天），你可以代为签字和操作，对方收到的通知你也会收到。`,
      link: '查看待办',
    },
    'route-rules-proposed': {
      line: ({ by }) => `${by} 提议修改分派规则`,
      more: () => '由负责人启用，或说明为什么不启用。页面上会列出改动的影响。',
      link: '查看规则',
    },
    signature: {
      line: ({ no, title }) => `R-${no} 等你签字：${title}`,
      more: () => '有人提出了需要两人负责的一步。请签字，或说明理由退回。',
      link: '查看提议',
    },
    admitted: {
      line: ({ asPartner }) => (asPartner ? '你已作为合作伙伴入会，欢迎' : '你通过了，欢迎加入'),
      more: () => '你可以提问、回答，也可以说说还缺什么。头几天有少量限制，用来防垃圾信息。',
      link: '提出第一个问题',
    },
    'portfolio-admitted': {
      line: () => '你的作品集已获认可，欢迎加入',
      more: () =>
        '考官看过你的作品，凭它接纳了你。你可以提问、回答，也可以说说还缺什么。头几天有少量限制，用来防垃圾信息。',
      link: '提出第一个问题',
    },
    'portfolio-declined': {
      line: () => '你的作品集这次没有通过',
      more: ({ oneSignature }) =>
        oneSignature ? '一位考官看过它（没有其他人可以一起决定，单人签字），并写道：' : '两位考官各自看过它，并写道：',
      link: '查看你的作品集',
    },
    'portfolio-waits': {
      line: () => '有一份作品集等待两位考官审阅',
      more: () => '一位申请人希望凭作品入会。请说明你的意见和理由。',
      link: '去看看',
    },
    'sample-moved': {
      line: ({ no, step, title }) => `S-${no}：${sampleSteps[step ?? ''] ?? '有进展'}：${title}`,
      more: ({ step, month }) => {
        if (step === 'apply') return `它在 ${month} 这一轮。每一步都会告诉你。`
        if (step === 'shortlist') return '请填写寄到哪里；这期间研发出方案。'
        if (step === 'sketch') return '请看方案，接受或放弃。'
        return '样品页面写着到了哪一步、接下来是什么、为什么。'
      },
      link: '看这件样品',
    },
    'sample-yours': {
      line: ({ no, step, title }) => `S-${no}：${sampleTasks[step ?? ''] ?? '有进展'}：${title}`,
      more: () => '',
      link: '看这件样品',
    },
    'sample-closed': {
      line: ({ requestNo, title }) => `R-${requestNo} 的一件样品教会了我们什么：${title}`,
      more: () => '你提过这个需求。我们为一位提过需求的会员做了一件，也用过了。结果在这里。',
      link: '看看学到了什么',
    },
    'sample-reminder': {
      line: ({ no, kind, title }) => `S-${no}：${sampleReminders[kind ?? ''] ?? ''}：${title}`,
      more: ({ kind }) =>
        kind === 'still-wanted'
          ? '它两轮都没选上。30 天内不回答就到此为止。'
          : kind === 'photo-kept-hidden'
            ? '版主写道：'
            : '',
      link: '看这件样品',
    },
    'intent-runs-out': {
      line: ({ title }) => `还需要吗？你的意向 30 天后到期：“${title}”`,
      more: () => '你说的购买意向或件数有效期一年。点一下即可再延一年；不点的话，你的“我也要”照样计入。',
      link: '仍然有效',
    },
    'rule-proposed': {
      line: ({ titleZh }) => `有人提议让规则“${titleZh}”拒绝，须第二位版主同意`,
      more: () => '它找到什么、人们如何裁决、代价多大，都在它的页面上。请同意，或写明理由否决。',
      link: '去看规则',
    },
    'rule-braked': {
      line: ({ titleZh, to }) => `自动刹车把规则“${titleZh}”退回到${ruleStates[to ?? ''] ?? to}`,
      more: ({ why, hits, accounts: people }): string =>
        why === 'wrong'
          ? '它拒绝的内容里，被人放行的超过了它的限额。经过见规则页，可在那里撤销。'
          : `改动后不久，它就命中了 ${people} 个人的 ${hits} 条文字。经过见规则页，可在那里撤销。`,
      link: '查看规则',
    },
    'rule-review-due': {
      line: ({ titleZh }) => `该重新看看规则“${titleZh}”了`,
      more: () => '复查日期已到。请续上新的日期、修改，或停用它。',
      link: '查看规则',
    },
    'rule-was-wrong': {
      line: ({ title }) => `是我们的规则错了，你的帖子已发布：“${title}”`,
      more: ({ quoted }): string =>
        quoted
          ? '它本不该等待。现在它带着原来的日期，站在本该在的位置。抱歉。版主写道：'
          : '它本不该等待。现在它带着原来的日期，站在本该在的位置。抱歉。',
      link: '在主题里查看',
    },
    'draft-restored': {
      line: () => '是我们的规则错了，你的文字可以发布了',
      more: ({ quoted }): string =>
        quoted
          ? '它本不该被拒绝。它还在你放下的地方，不再有任何标记。抱歉。版主写道：'
          : '它本不该被拒绝。它还在你放下的地方，不再有任何标记。抱歉。',
      link: '查看你的文字',
    },
    'rating-wanted': {
      line: ({ name, stage }) => {
        if (stage === 'talk') return `小组“${name}”正在讨论评分`
        if (stage === 'second-round') return `小组“${name}”进入第二轮`
        return `邀请你为考试定及格线：“${name}”`
      },
      more: ({ stage }) => {
        if (stage === 'talk') return '看看评判人在哪里分歧（不显示姓名），并说说你为什么这样评。'
        if (stage === 'second-round') return '再看一遍你的评分，把讨论后有了新想法的改过来。'
        return '对每道题，估计刚好够格的人里有多少能答对。大约一小时，可以随时停下再继续。'
      },
      link: '去评分',
    },
    'exam-failed': {
      line: () => '这次没有通过',
      more: ({ topics: below, near, attemptsUsed, member }) =>
        [
          member && '你仍是会员：通过长期有效，这次结果不影响任何事。',
          below && `再考之前，值得复习：${named(`${below}`)}。`,
          near && `接近通过线，再进一步即可：${named(`${near}`)}。`,
          !below && !near && '没有哪个部分特别弱。练习题能让你熟悉出题方式。',
          attemptsUsed && '目前的考试次数已用完。你可以等下一次，也可以请两位考官看你的作品。',
        ]
          .filter(Boolean)
          .join('\n\n'),
      link: '去考试页',
      also: ({ attemptsUsed }) => [
        ['练习题', '/exam/practice'],
        ['术语表', '/exam/glossary'],
        ...(attemptsUsed ? [['凭作品集入会', '/exam/portfolio'] as [string, string]] : []),
      ],
    },
    'exam-passed-after-all': {
      line: () => '更正后你通过了，我们很抱歉',
      more: () =>
        '你那场考试里有一道题本身有错。凡是遇到它的人，现在都按答对计，这样你就通过了。让你为此等待，我们很抱歉。你已入会。',
      link: '更正后的结果',
      also: () => [['提出第一个问题', '/ask']],
    },
    'exam-corrected': {
      line: ({ score }) => `你那场考试有一道题出错，分数现为 ${score}，我们很抱歉`,
      more: () => '',
      link: '更正后的结果',
    },
    'exam-open': {
      line: () => '考试恢复了',
      more: () => '感谢你的等待，现在随时可以开始。',
      link: '去考试',
    },
    'account-secured': {
      line: () => '我们保护了你的账号',
      more: () =>
        '看起来有别人登录过它。所有登录会话都已结束，原密码已失效；另一封邮件附有重设链接。近期发布的内容可能在等版主查看。这不会记在你名下。',
      link: '设置新密码',
    },
    'storm-began': { line: () => '风暴模式开启：新人和链接先由版主查看', more: () => '', link: '查看' },
    'storm-ended': { line: () => '风暴模式结束', more: () => '', link: '查看' },
    'flag-settled': {
      line: ({ settled, title }) =>
        settled === 'agreed' ? `版主采纳了你在「${title}」中的举报` : `你在「${title}」中举报的帖子，版主决定保留`,
      more: ({ settled }) =>
        settled === 'agreed' ? '谢谢，帖子已不再显示。' : '版主带着你的意见读过了它。仍然谢谢你告诉我们。',
      link: '你的举报',
    },
    sanctioned: {
      line: ({ kind }) => sanctioned[kind ?? ''] ?? '',
      more: ({ kind }) =>
        kind === 'suspend'
          ? '你仍可登录查看原因并申诉，由另一个人决定。版主写道：'
          : '你可以申诉，由另一个人决定。版主写道：',
      link: '原因与申诉',
    },
    'sanction-lifted': {
      line: ({ kind }) => sanctionLifted[kind ?? ''] ?? '',
      more: () => '从现在起不再有效。版主写道：',
      link: '查看',
    },
    'appeal-waits': { line: () => '有一个申诉在等第二个人', more: () => '', link: '去看看' },
    'appeal-late': {
      line: () => '有一个申诉已到答复期限',
      more: () => '我们答应过今天之前答复。你是可以答复的人之一。',
      link: '去答复',
    },
    'appeal-decided': {
      line: ({ outcome, title }) => {
        if (outcome === 'overturned')
          return title ? `你是对的，我们很抱歉：你在「${title}」中的帖子已恢复` : '你是对的，我们很抱歉：处分已解除'
        return title ? `你的申诉已答复：你在「${title}」中的帖子维持移除` : '你的申诉已答复：处分维持'
      },
      more: ({ outcome, title, oneSignature }) =>
        [
          outcome === 'overturned' && title && '帖子已回到原处，一字未改。当初不该移除，请见谅。',
          outcome === 'overturned' && !title && '当初不该作出这个处分，请见谅。',
          oneSignature && '单人签署：没有别人可以答复。',
          '答复如下：',
        ]
          .filter(Boolean)
          .join('\n\n'),
      link: '查看答复',
    },
    'dispute-answered': {
      line: ({ position }) => `考官答复了你对第 ${position} 题的意见`,
      more: ({ state }) => disputeEnds[state ?? ''] ?? '',
      link: '查看答复',
    },
  },
  ends: (date) => `到 ${date} 自动结束。`,
  again: (date) => `${date} 起可以再次提交作品集。`,
  from: (date) => `${date} 起可以再考。`,
  mail: {
    hello: (handle) => `${handle}，你好：`,
    digest: (n) => `你提过的 ${n} 条需求有进展`,
    notice: '这封邮件与你写过、问过或参与过的内容有关。可在设置中选择接收哪些邮件：',
    account: (address) => `这封邮件与你在 ${address} 的账号有关。`,
    confirm: {
      subject: (brand) => `请确认你在 ${brand} 的邮箱`,
      text: (handle) => `你以 ${handle} 注册。打开下面的页面，按“确认”，考试就对你开放。链接 48 小时内有效。`,
      ignore: '不是你注册的？不必理会：未经确认，没有人能在这里使用你的邮箱。',
    },
    password: {
      subject: (brand) => `重设你在 ${brand} 的密码`,
      text: (handle) =>
        `有人（希望是你本人）为 ${handle} 申请了新密码。在下面的页面设置即可。链接只能用一次，2 小时内有效。`,
      ignore: '不是你本人？不必理会：密码不会改变。',
    },
    again: {
      subject: (brand) => `你在 ${brand} 已有账号`,
      text: (handle) => `有人（也许是你）用这个邮箱注册。它已有账号：${handle}。请在这里登录；忘了密码，可在那里重设。`,
      ignore: '不是你本人？不必理会：没有建立第二个账号，也没有人被告知你的账号存在。',
    },
  },
}

function named(keys: string): string {
  return keys
    .split(' ')
    .map((key) => topics[key] ?? key)
    .join('、')
}
