import type { Validator } from './validator.ts'

/** What Publik shows a request by: the number of its form and its own, `12-345`. */
export const refPublik: Validator = {
  name: 'ref:publik',
  read: (text) => /^[1-9]\d{0,8}-[1-9]\d{0,8}$/.exec(text.trim())?.[0] ?? null,
}
