import ipaddr from 'ipaddr.js';

/** In the public range, and yet a service of the cloud that a machine stands in: Azure's wire server. */
const NOT_SO_PUBLIC = new Set(['168.63.129.16']);
/** What IANA has given out for public use. Outside stand forms that hold an IPv4 address, as `::127.0.0.1`, and what is unassigned. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address leads to the public internet, and nowhere else: not to this machine, its network, its provider's
 * services, nor through a translator (IPv4-mapped, NAT64, 6to4, Teredo), which could lead to any of them.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%') || NOT_SO_PUBLIC.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GIVEN_OUT);
}
