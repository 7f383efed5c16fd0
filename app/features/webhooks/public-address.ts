import ipaddr from 'ipaddr.js'

/**
 * Whether something may be sent to this address: only ordinary public ones, so that nobody makes the server
 * knock on doors inside its own network. IPv4 hidden in IPv6 counts as the IPv4 address it is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}
