export const words = {
  title: 'Notices',
  empty: 'Nothing yet. When someone answers you, or a request of yours moves, it is said here.',
  markAllRead: 'Mark all as read',
  unread: 'New',
  older: 'Older',
}
