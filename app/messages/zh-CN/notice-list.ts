import type { words as english } from '#app/messages/en/notice-list.ts'

export const words: typeof english = {
  title: '通知',
  empty: '还没有通知。有人回答你，或你的需求有进展时，会在这里告诉你。',
  markAllRead: '全部标为已读',
  unread: '新',
  older: '更早的',
}
