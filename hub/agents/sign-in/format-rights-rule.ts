import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { rightsText } from '#shared/text/site-owner/agents/rights.ts'
import { type Rule, valuesOf } from './rules.ts'

/** Formats a rule in sentences: who it matches, and the rights it grants. */
export function formatRightsRule(rule: Rule, n: number, locale: Locale): string {
  const { when, organisation, service, sectors, services, role } = rule
  const text = rightsText[locale]
  const list = (type: 'conjunction' | 'disjunction', some: readonly string[]) =>
    new Intl.ListFormat(locale, { type }).format(some)
  const conditions = Object.entries(when).map(([claim, asked]) => {
    const values = list('disjunction', valuesOf(asked).map(String))
    return fill(text.condition, { claim, values })
  })
  const sentences = [
    fill(text.rule, { n, when: list('conjunction', conditions) }),
    fill(text.grants, { role: text.roles[role], organisation }),
    ...(service ? [fill(text.works, { service })] : []),
    sectors.length > 0
      ? fill(text.sectors, { sectors: list('conjunction', sectors) })
      : text.noSectors,
    ...(services?.length ? [fill(text.services, { services: list('conjunction', services) })] : []),
  ]
  return sentences.join(' ')
}
