import { describe, expect, it } from 'vitest'
import { readCall } from '../../../../extension/background/chord/read-call.ts'

const hub = 'https://parvis.valmont.example'

describe('A page of a call that comes in', () => {
  it.each([
    [`${hub}/panel/valmont/#phone=%2B33199006104`, '+33199006104'],
    [`${hub}/panel/valmont/#phone=tel%3A%2B33199006104`, '+33199006104'],
    [`${hub}/panel/valmont/#reference=EC-2026-7F3K2&source=office`, 'EC-2026-7F3K2'],
    [
      `${hub}/panel/valmont/#phone=01%2099%2000%2061%2004&reference=EC-2026-7F3K2`,
      '01 99 00 61 04',
    ],
  ])('fills the field: %s', (url, filled) => {
    expect(readCall(url, hub)).toBe(filled)
  })

  it.each([
    ['of another site', 'https://mechant.example/panel/valmont/#phone=%2B33199006104'],
    ['of a site whose name begins so', `${hub}.mechant.example/panel/valmont/#phone=1`],
    ['of the hub that is no panel', `${hub}/suivi#phone=%2B33199006104`],
    ['without a number', `${hub}/panel/valmont/`],
    ['that the extension may not know', undefined],
  ])('fills nothing from a page %s', (_, url) => {
    expect(readCall(url, hub)).toBe('')
  })

  it('fills nothing while no hub is known', () => {
    expect(readCall(`${hub}/panel/valmont/#phone=%2B33199006104`, null)).toBe('')
  })
})
