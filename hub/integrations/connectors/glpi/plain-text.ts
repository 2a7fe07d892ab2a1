const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
}

/** Decodes the HTML entities of a name, which GLPI encodes once or twice by version. */
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
