import type { words as english } from '#app/messages/en/changing.ts'

export const words: typeof english = {
  refused: {
    heading: (n) => `尚未发布：标出了 ${n} 处`,
    lead: '你写的内容都已保留，其余部分没有问题。可以去掉标出的文字、自己修改，或请版主看一看。',
    change: '或者自己修改',
    again: '检查并发布',
    with: '随此内容',
  },
  edit: {
    replaces: '你之前的修改正在等待版主查看，已填在这里；保存后会以这一次为准。',
    title: (no) => `编辑 #${no}`,
    reason: '原因（可选，会显示在历史中）',
    reasonOthers: '原因（会与你的名字一起显示在历史中）',
    save: '保存',
    others: '这是别人写的内容。历史会显示你改了什么，以及原因。',
    conflict: '这期间有人改过这条内容',
    conflictLead: '没有覆盖任何内容。下面是现在的内容和你写的内容，请合并后再保存。',
    theirs: '现在的内容',
    yours: '你写的内容',
    back: '回到原处',
  },
  history: {
    title: (no) => `#${no} 的历史`,
    revision: (n) => `第 ${n} 版`,
    first: '最初发布的内容',
    by: '修改者',
    noReason: '没有写原因',
    none: '这条内容从未改动。',
  },
}
