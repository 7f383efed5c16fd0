export const words: typeof import('#app/messages/en/exam-policy.ts').words = {
  profiles: {
    guesser: '瞎猜的人',
    keenAmateur: '热心的爱好者',
    borderlineProfessional: '刚够格的专业人士',
    workingProfessional: '在职专业人士',
    stillsProfessional: '平面摄影专业人士',
    motionProfessional: '动态影像专业人士',
  },
  profileHints: {
    guesser: '什么都不懂，随机选。',
    keenAmateur: '记忆题答对 75%，应用题 50%，诊断题 30%。',
    borderlineProfessional: '答对 85%、70% 和 45%：刚好够格进来。',
    workingProfessional: '各个主题都答对 95%、85% 和 60%。',
    stillsProfessional: '与在职专业人士相同，但信号、编码和声音只有爱好者水平。',
    motionProfessional: '与在职专业人士相同，但闪光、色彩和联机拍摄只有爱好者水平。',
  },
  outlook: {
    who: '谁来考',
    perAttempt: '单次通过',
    withinAttempts: (n) => `${n} 次之内通过`,
    mean: '预期得分',
    sem: '上下浮动',
    semAtCut: ({ sem, cut }) => `真实水平为 ${cut} 分的人，换一份卷子会上下浮动约 ${sem} 分。`,
  },
  leaks: {
    heading: '如果题目泄露',
    lede: '背下部分题库的人的通过概率，按其余题目的答对概率列出。',
    known: '背下的部分',
    shares: { none: '没有', third: '三分之一', twoThirds: '三分之二', all: '全部' },
    rest: (percent) => `其余答对 ${percent}%`,
  },
  bank: {
    heading: '题库会暴露多少',
    items: '可抽的题',
    exposure: '平均一道题出现在多少卷子里',
    highestExposure: '最小的层里，一道题出现在多少卷子里',
    sharedByTwo: '两份卷子偶然相同的题',
    seenAfterThree: '三份卷子露出的题',
    disjointForms: '互不重题的卷子',
    undefined: '抽不出卷子',
  },
  warnings: {
    noForm: ({ topic, level, have, count }) =>
      `抽不出卷子：${topic} 第 ${level} 级有 ${have} 题，每份卷子要 ${count} 题。`,
    thin: ({ topic, level, have, need, times }) =>
      `${topic} 第 ${level} 级有 ${have} 题；${times} 份互不重题的卷子要 ${need} 题。`,
    sectionOutOfReach: ({ topic, least, asked }) =>
      `谁都通不过：${topic} 要求至少答对 ${least} 题，而卷子里只有 ${asked} 题。`,
  },
}
