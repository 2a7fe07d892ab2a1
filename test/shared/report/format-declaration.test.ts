import { expect, it } from 'vitest'
import { formatDeclaration } from '#shared/report/format-declaration.ts'

it('A declaration is dated in the format of its reader, in the zone of the organisation', () => {
  const told = {
    service: null,
    declared: { kind: 'commitment', value: 0.825 },
    author: 'Sylvie Roche',
    at: '2026-10-04T22:30:00Z',
    basis: 'Conseil municipal',
    version: 1,
  } as const
  expect(formatDeclaration(told, null, 'Europe/Paris', 'en')).toContain('5 October 2026')
  expect(formatDeclaration(told, null, 'Europe/Paris', 'fr')).toContain('5 octobre 2026')
})
