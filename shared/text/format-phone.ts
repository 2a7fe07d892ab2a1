/** Codes of France and of its places overseas; the number after them is dialled with a 0 before it. */
const french = /^(?:\+|00)(33|262|508|59[046])0?(\d{9})$/

/** Older numbers of Saint-Pierre-et-Miquelon are dialled from elsewhere with its code before them. */
const short = /^(?:\+|00)508(?=\d{6}$)/

/**
 * A telephone number as it is read out and dialled in France, in every language: `01 99 00 12 34`,
 * `0262 12 34 56`. One of another country, or one that is written as at home already, stays as it is
 * written. It does not break at the end of a line, and its digits keep their order from the right.
 */
export function formatPhone(written: string): string {
  const digits = digitsOf(written).replace(short, '$&508')
  const [, code, nine] = french.exec(digits) ?? []
  if (!code) return written.trim().replace(/\s+/g, '\u00a0')
  // Overseas, the first four digits are read out together.
  const pairs = code === '33' ? /..(?=.)/g : /^....|..(?=.)/g
  return `0${nine}`.replace(pairs, '$&\u00a0')
}

/** The address that dials it, in E.164 where the number names its country. */
export function phoneAddress(written: string): string {
  return `tel:${digitsOf(written)}`
}

/** Its digits; a 0 in brackets is dialled only at home: `+33 (0)1 …`. */
function digitsOf(written: string): string {
  return written.replace(/^(\s*(?:\+|00).*?)\(0\)/, '$1').replace(/[^+0-9]/g, '')
}
