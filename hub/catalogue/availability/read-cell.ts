/** Returns whether a cell is empty. */
export const isEmpty = (cell: string) => cell.trim() === ''

/**
 * Parses a number, zero or more, with a decimal comma or point: *2,5*, *1 200*. `null` when it is
 * invalid.
 */
export function readNumber(cell: string): number | null {
  const plain = cell.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d{1,6}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : null
}

/** Parses a day: `2026-11-24`, or the French `24/11/2026`. `null` when it is invalid. */
export function readDay(cell: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.trim())
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell.trim())
  if (!iso && !french) return null
  const [, one = '', two = '', three = ''] = iso ?? french ?? []
  const day = iso
    ? `${one}-${two}-${three}`
    : `${three}-${two.padStart(2, '0')}-${one.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(+at) || at.toISOString().slice(0, 10) !== day ? null : day
}

/** Parses a month: `2026-11`, `11/2026`, or any day of it. `null` when it is invalid. */
export function readMonth(cell: string): string | null {
  const iso = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(cell.trim())
  if (iso) return cell.trim()
  const french = /^(0?[1-9]|1[0-2])[/.](\d{4})$/.exec(cell.trim())
  if (french) return `${french[2]}-${french[1]?.padStart(2, '0')}`
  return readDay(cell)?.slice(0, 7) ?? null
}

/** Parses a word: `none` means that there is no appointment at all. */
export function readWord(cell: string): string {
  const plain = cell.trim().toLowerCase()
  return ['aucun', 'none', 'complet'].includes(plain) ? 'none' : plain
}

/**
 * Parses yes or no, as spreadsheets write it; `null` for an empty cell, `wrong` for anything else.
 */
export function readYes(cell: string): boolean | null | 'wrong' {
  const plain = cell.trim().toLowerCase()
  if (plain === '') return null
  if (['oui', 'yes', 'true', 'vrai', '1', 'x'].includes(plain)) return true
  return ['non', 'no', 'false', 'faux', '0'].includes(plain) ? false : 'wrong'
}
