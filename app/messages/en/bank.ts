export const words = {
  nav: {
    label: 'Examiners’ section',
    items: 'Items',
    import: 'Import',
    disputes: 'Disputes',
    sittings: 'Sittings',
    portfolios: 'Portfolios',
    statistics: 'Statistics',
    angoff: 'Pass mark',
    policy: 'Policy',
    decisions: 'Decisions',
  },
}
