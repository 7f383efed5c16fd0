import type { Author } from '#app/features/forum/authors.server.ts'
import type { FeatureWords } from '#app/messages/features.ts'
import type { GrantKind } from '#app/permissions.ts'

type Roles = FeatureWords['forum']['roles']

/** The one that says most about where a sentence comes from. */
const IN_ORDER: GrantKind[] = ['pm', 'engineer', 'coordinator', 'triager', 'lead', 'admin']

/** `Staff · R&D Tripods`, or whom a partner speaks for; nothing for a member among members. */
export function badgeFor(
  { roles, lines, partnerOf, passed }: Author,
  words: Roles,
  language: 'en' | 'zh-CN',
): string | null {
  const role = IN_ORDER.find((kind) => roles.includes(kind))
  const untested = passed ? [] : [words.notPassed]
  if (role)
    return [words.staff, [words[role], spokenFor(lines, language)].filter(Boolean).join(' '), ...untested].join(' · ')
  if (partnerOf) return words.speaksFor(partnerOf)
  return roles.includes('moderator') ? words.moderator : null
}

/** Who speaks for many lines speaks for the house. */
const spokenFor = (lines: Author['lines'], language: 'en' | 'zh-CN') =>
  lines.length <= 2 ? lines.map((name) => name[language]).join(' + ') : ''
