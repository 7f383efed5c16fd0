// Who may import whom. README's "how the code is laid out" says the same in words.
const mayUse = {
  catalogue: [],
  accounts: ['moderation'],
  moderation: [],
  search: [],
  media: ['accounts'],
  admission: ['accounts', 'moderation', 'media'],
  forum: ['accounts', 'moderation', 'search', 'media', 'catalogue'],
  backlog: ['accounts', 'moderation', 'search', 'forum', 'media', 'catalogue'],
  review: ['accounts', 'moderation', 'search', 'forum', 'backlog', 'media', 'catalogue'],
  desk: ['accounts', 'moderation', 'forum', 'media', 'review'],
  webhooks: ['forum', 'backlog'],
  notices: ['accounts', 'moderation', 'catalogue', 'forum', 'backlog', 'review', 'desk'],
  front: ['moderation', 'catalogue'],
  demo: [
    'accounts',
    'admission',
    'forum',
    'backlog',
    'review',
    'desk',
    'moderation',
    'media',
    'notices',
    'catalogue',
    'search',
  ],
}

const worldly = '(\\.server\\.ts$|node_modules/(drizzle-orm|react|@remix-run|@libsql|lucia)/)'

module.exports = {
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, exclude: { path: '\\.test\\.tsx?$' } },
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-by-default',
      severity: 'error',
      from: { path: '^app/features/', pathNot: '(\\.server\\.ts|/ui/.+\\.tsx?)$' },
      to: { path: worldly, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-sql-in-routes',
      severity: 'error',
      from: { path: '^app/(routes|components)/' },
      to: { path: '(node_modules/drizzle-orm/|^db/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'routes-are-leaves',
      severity: 'error',
      from: { path: '^app/(features|platform|components)/' },
      to: { path: '^app/(routes/|route[.]server|jobs[.]server)' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^app/platform/' },
      to: { path: '^app/features/' },
    },
    ...Object.entries(mayUse).map(([name, others]) => ({
      name: `order-of-${name}`,
      severity: 'error',
      from: { path: `^app/features/${name}/` },
      to: {
        path: '^app/features/',
        pathNot: `^app/features/(${[name, ...others].join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    })),
  ],
}
