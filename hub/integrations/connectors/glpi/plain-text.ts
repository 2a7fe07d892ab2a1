const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
}

/** A name as people read it: GLPI keeps signs of HTML as entities, once or twice by its version. */
export function plainText(written: string): string {
  return decode(decode(written)).trim()
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi,
    (whole, ten, sixteen, name) => {
      if (name) return named[name.toLowerCase()] ?? whole
      return String.fromCodePoint(ten ? Number(ten) : Number.parseInt(sixteen, 16))
    },
  )
}
