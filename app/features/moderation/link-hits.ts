import type { Hit } from '#app/features/moderation/evidence.ts'
import type { Link, QueryPair } from '#app/features/moderation/find-links.ts'
import type { MatchNode } from '#app/features/moderation/match-node.ts'

type UrlNode = Extract<MatchNode, { kind: 'url' }>

export function findLinkHits(node: UrlNode, links: readonly Link[]): Hit[] {
  const meant = links.filter((link) => isMeant(node, link))
  const { queryKeys } = node.test
  if (!queryKeys) return meant.map((link) => linkHit(link))
  return meant.flatMap((link) => link.query.filter((pair) => isKeyMeant(node, pair)).map((pair) => linkHit(link, pair)))
}

function isMeant({ test, path }: UrlNode, link: Link): boolean {
  if (test.disguised && !link.disguised) return false
  if (test.hosts && !test.hosts.some((host) => isUnder(host, link.host))) return false
  if (test.notHosts?.some((host) => isUnder(host, link.host))) return false
  return path ? path.matcher(link.path).find() : true
}

function isKeyMeant({ test, notValues }: UrlNode, { key, value }: QueryPair): boolean {
  return (test.queryKeys?.includes(key) ?? false) && value !== '' && !(notValues?.matches(value) ?? false)
}

/** `amazon.*` means that name under any ending. */
export function isUnder(host: string, name: string): boolean {
  if (host.endsWith('.*')) return new RegExp(`(?:^|\\.)${host.slice(0, -2)}\\.[a-z]{2,3}(?:\\.[a-z]{2})?$`).test(name)
  return name === host || name.endsWith(`.${host}`)
}

function linkHit(link: Link, pair?: QueryPair): Hit {
  const { start, end } = link
  const span = pair ? { start, end, origin: { start: pair.start, end: pair.end } } : { start, end }
  return { start, end, spans: [span], masked: false }
}
