import { asides } from '#shared/contract/catalogue/answer.ts'
import { ownInstrument } from '#shared/contract/catalogue/instrument.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, locales } from '#shared/text/locale.ts'
import { instrumentText } from '#shared/text/site-owner/catalogue/instrument.ts'
import type { InstrumentText } from '#shared/text/site-owner/catalogue/instrument-fr.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import { formatFault, isFaultCode } from '../../platform/http/refusal.ts'
import type { Path, TextFault } from '../../platform/json-text/fault.ts'
import {
  type Found,
  type Issue,
  lowered,
  shapeFaults as shapeFaultsOf,
  valueAt,
} from '../../platform/json-text/shape.ts'
import { showValue } from '../../platform/json-text/show-value.ts'

/** Returns the faults in the shape of an instrument. */
export function shapeFaults(value: unknown, issues: readonly Issue[]): TextFault[] {
  return shapeFaultsOf(ownInstrument, value, issues, (one) => ownFaults(value, one))
}

/** Returns the faults specific to an instrument. */
function ownFaults(value: unknown, { issue, path, name, found }: Found): TextFault[] | null {
  const simple = (
    code: keyof InstrumentText['shape'],
    values: Record<string, string | number> = {},
  ): TextFault[] => [
    { path, code, say: (locale) => fill(instrumentText[locale].shape[code], { name, ...values }) },
  ]
  const answer = () => simple('answer', { values: asides.map((one) => `"${one}"`).join(', ') })
  const language = locales.find((locale) => locale === path.at(-1))
  if (language && (found === undefined || found === ''))
    return [noText(value, path.slice(0, -1), language)]
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined && isWholeText(path)
        ? locales.map((one) => noText(value, path, one))
        : null
    case 'invalid_union':
      return found === undefined ? [missingNumber(path, name)] : answer()
    case 'invalid_format':
      return simple(nameRule(path), { value: showValue(found) })
    case 'invalid_key':
      return simple('item_name', { value: String(path.at(-1)).slice(0, 40) })
    case 'too_small':
      return isAnswer(path) ? answer() : null
    case 'too_big':
      if (isAnswer(path)) return answer()
      return issue.origin === 'string' && (name === 'source' || language) ? [tooLong(path)] : null
    case 'custom':
      if (issue.message === 'too_long') return [tooLong(path)]
      return isFaultCode(issue.message) ? [badText(path, issue.message)] : null
    default:
      return null
  }
}

function missingNumber(path: Path, name: string): TextFault {
  const say = (locale: Locale) => {
    const { shape, kinds } = jsonText[locale]
    return fill(shape.missing, { name, kind: kinds.int })
  }
  return { path, code: 'missing', say }
}

function tooLong(path: Path): TextFault {
  return {
    path,
    code: 'too_long',
    say: (locale) => fill(jsonText[locale].shape.too_long, { n: 300 }),
  }
}

function badText(path: Path, code: Parameters<typeof formatFault>[0]): TextFault {
  return {
    path,
    code,
    say: (locale) =>
      fill(jsonText[locale].shape.text, { sentence: lowered(formatFault(code, locale)) }),
  }
}

/** Returns whether a path expects an answer value, alone or in a list. */
function isAnswer(path: Path): boolean {
  if (path.at(-1) === 'value') return true
  const list = String(path.at(-2))
  return typeof path.at(-1) === 'number' && ['values', 'satisfied', 'bad'].includes(list)
}

/** Returns whether a path expects a text in one or more languages. */
function isWholeText(path: Path): boolean {
  const last = path.at(-1)
  return last === 'wording' || last === 'label' || (last === 'title' && path.length === 1)
}

/**
 * Returns a fault like « La question « FIA » n’a pas de texte en anglais. » @param path of the
 * whole text.
 */
function noText(value: unknown, path: Path, language: Locale): TextFault {
  const [list, key] = path
  const owner = valueAt(value, path.slice(0, -1)) as Record<string, unknown> | undefined
  const item = showValue(owner?.['item'] ?? Number(key) + 1)
  const code =
    path.at(-1) === 'wording' ? 'no_wording' : list === 'scales' ? 'no_label' : 'no_title'
  return {
    path: [...path, language],
    code,
    say: (locale) =>
      fill(instrumentText[locale].shape[code], {
        item,
        scale: String(key),
        value: showValue(owner?.['value'] ?? '?'),
        language: jsonText[locale].languages[language],
      }),
  }
}

function nameRule(path: Path): 'identifier' | 'item_name' | 'form_name' {
  if (path.length === 1 && path[0] === 'id') return 'identifier'
  return path.at(-1) === 'form' ? 'form_name' : 'item_name'
}
