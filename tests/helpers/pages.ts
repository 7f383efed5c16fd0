/** Every page of the house, by who looks at it; numbers are those of the demo community. */
export const PAGES: Record<string, string[]> = {
  visitor: ['/', '/rules', '/requests', '/r/1001', '/exam', '/exam/practice', '/sign-up', '/sign-in', '/password/forgotten', '/ask', '/nowhere'],
  ben: ['/', '/exam', '/t/1001'],
  ana: ['/', '/?unanswered=1', '/l/tripods', '/t/1001', '/ask', '/search?q=rosette', '/search', '/u/ana', '/mine', '/settings', '/requests', '/r/1001', '/demo/mail', '/welcome'],
  mo: ['/review'],
  pia: ['/triage', '/r/1001', '/r/1002', '/t/1001/collect'],
}
