import { type Instrument, ownInstrument } from '#shared/contract/catalogue/instrument.ts'
import { checkInstrument } from '#shared/quality/check-instrument.ts'
import type { InstrumentFault } from '#shared/quality/instrument-fault.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { instrumentText } from '#shared/text/site-owner/catalogue/instrument.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import { languageNames, type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import type { TextFault } from '../../platform/json-text/fault.ts'
import {
  type FormattedFault,
  formatTextFaults,
} from '../../platform/json-text/format-text-faults.ts'
import { duplicateKeys, readJson } from '../../platform/json-text/syntax.ts'
import { shapeFaults } from './instrument-shape.ts'

/**
 * Parses an instrument that a site owner wrote as JSON.
 * @returns the instrument without a version, or its faults by line: the first syntax error, or
 *   every fault of shape, or every inconsistency between parts.
 */
export function readOwnInstrument(
  written: string,
): { instrument: Instrument } | { faults: FormattedFault[] } {
  const text = written.replace(/^\uFEFF/, '')
  const read = readJson(text, { comments: false })
  if ('fault' in read) return { faults: formatTextFaults(text, read.tree, [read.fault]) }
  const { tree, value } = read
  const twice = duplicateKeys(tree)
  const parsed = ownInstrument.safeParse(value)
  const faults = parsed.success
    ? [...twice, ...builtInName(parsed.data.id), ...partFaults({ ...parsed.data, version: 1 })]
    : [...twice, ...shapeFaults(value, parsed.error.issues)]
  if (faults.length > 0 || !parsed.success) return { faults: formatTextFaults(text, tree, faults) }
  return { instrument: { ...parsed.data, version: 1 } }
}

function builtInName(id: string): TextFault[] {
  if (!instruments.some((one) => one.id === id)) return []
  return [
    {
      path: ['id'],
      code: 'built_in',
      say: (locale) => fill(instrumentText[locale].shape.built_in, { id }),
    },
  ]
}

function partFaults(instrument: Instrument): TextFault[] {
  return checkInstrument(instrument).map(({ path, fault, values }) => ({
    path,
    code: fault,
    say: (locale) =>
      fill(instrumentText[locale].fault[fault], { ...values, ...worded(values, locale) }),
  }))
}

/** Formats the values of a fault. */
function worded(values: InstrumentFault['values'], locale: Locale): Record<string, string> {
  const language = usagerLocales.find((one) => one === values['language'])
  const decimals = ['sum', 'least'].flatMap((key): [string, string][] => {
    const value = values[key]
    return typeof value === 'number' ? [[key, value.toLocaleString(locale)]] : []
  })
  return {
    ...Object.fromEntries(decimals),
    ...(language && { language: formatLanguage(language, locale) }),
  }
}

/** Formats a language: « en français »; a language for usagers only by its own name. */
export function formatLanguage(language: UsagerLocale, locale: Locale): string {
  const said: Readonly<Partial<Record<UsagerLocale, string>>> = jsonText[locale].languages
  return said[language] ?? `(${languageNames[language]})`
}
