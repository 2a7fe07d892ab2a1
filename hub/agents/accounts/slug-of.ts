/**
 * Returns a short name made of a long one: *Ville de Saint-Étienne* becomes `ville-de-saint-etienne`.
 * @param otherwise for a name without a Latin letter or a digit
 */
export function slugOf(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 60).replace(/^-|-$/g, '') || otherwise
}
