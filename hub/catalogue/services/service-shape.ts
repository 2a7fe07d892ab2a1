import { mostResult } from '#shared/contract/catalogue/norm.ts'
import { service } from '#shared/contract/catalogue/service.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, locales } from '#shared/text/locale.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import type { Path, TextFault } from '../../platform/json-text/fault.ts'
import {
  type Found,
  type Issue,
  shapeFaults as shapeFaultsOf,
  valueAt,
} from '../../platform/json-text/shape.ts'
import { showValue } from '../../platform/json-text/show-value.ts'

/** Returns the faults in the shape of a service. */
export function shapeFaults(value: unknown, issues: readonly Issue[]): TextFault[] {
  return shapeFaultsOf(service, value, issues, ownFaults)
}

/** Returns the faults specific to a service. */
function ownFaults({ issue, path, name, found }: Found): TextFault[] | null {
  const language = locales.find((locale) => locale === path.at(-1))
  if (language && (found === undefined || found === '')) return [noText(path, language)]
  const isName = ['service', 'sector', 'place', 'territory'].includes(name)
  if (issue.code === 'invalid_format' && isName) {
    const rule = name === 'territory' ? 'territory' : 'identifier'
    const value = showValue(found)
    const say = (locale: Locale) => fill(servicesText[locale].json[rule], { value })
    return [{ path, code: rule, say }]
  }
  if (issue.message === 'receipt_lacks') return [ownFault(path, 'receipt_lacks', name)]
  const isMeaningless = valueAt(found, ['means']) === 'nothing'
  if (issue.code === 'unrecognized_keys' && name === 'silence' && isMeaningless)
    return issue.keys.map((key) => ownFault([...path, key], 'nothing_more', key))
  if (issue.message === 'too_long') {
    const n = path.includes('result') ? mostResult : name === 'name' ? 120 : 300
    return [
      { path, code: 'too_long', say: (locale) => fill(jsonText[locale].shape.too_long, { n }) },
    ]
  }
  return null
}

/** A fault with a sentence that names its field. */
const ownFault = (path: Path, code: 'receipt_lacks' | 'nothing_more', name: string): TextFault => ({
  path,
  code,
  say: (locale) => fill(servicesText[locale].json[code], { name }),
})

function noText(path: Path, language: Locale): TextFault {
  const name = String(path.at(-2) ?? '')
  const what = typeof path.at(-2) === 'number' ? String(path.at(-3)) : name
  return {
    path,
    code: 'no_text',
    say: (locale) =>
      fill(servicesText[locale].json.no_text, {
        name: what,
        tag: language,
        language: jsonText[locale].languages[language],
      }),
  }
}
