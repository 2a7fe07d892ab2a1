import { expect, test } from 'vitest'
import { territoryText } from '#shared/text/site-owner/reporting/territory.ts'

test.each(['fr', 'en'] as const)('the table of areas has plain column names in %s', (locale) => {
  for (const name of Object.values(territoryText[locale].columns)) expect(name).not.toContain('{')
})
