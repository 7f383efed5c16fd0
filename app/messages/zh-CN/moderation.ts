export const words: typeof import('#app/messages/en/moderation.ts').words = {
  yourWords: '你写的内容',
  why: '原因',
  fields: {
    title: '标题中',
    text: '正文中',
    altText: '照片说明中',
    fileName: '文件名中',
    camera: '相机写入的信息中',
    reason: '修改理由中',
    profile: '你的主页上',
  },
  fine: '这样写就可以：',
  also: (titles) => `另外：${titles.join(' · ')}`,
  remove: '去掉标出的文字并发布',
  ask: '请版主来发布',
  askNote: '给版主的话（可选）',
  asking: '版主会在一天内答复，通常更快。在此之前只有你能看到。提出请求不会对你有任何不利。',
  preview: {
    reject: '按现在的写法，这不会被发布：',
    hold: '按现在的写法，会先由版主查看：',
    hint: '值得再看一眼：',
  },
}
