import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Offer } from '../../catalogue/services/offer.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import { mappings } from './built-in-mappings.ts'
import { type DateColumn, type Mapping, mapping, open311 } from './mapping.ts'
import { isFormat } from './read-date.ts'

/**
 * Reads a mapping: built in, by name, or a file.
 * @param isOpen311 uses Open311's fields as defaults
 * @throws SettingRefused with the fault and its place
 */
export function readMapping(given: string, isOpen311: boolean): Mapping {
  const brought = mappings.find(({ name }) => name === given)
  return checkMapping(brought ? brought.content : parse(given), given, isOpen311)
}

/**
 * Validates a mapping.
 * @param given its name in messages
 * @throws SettingRefused with the fault and its place
 */
export function checkMapping(said: unknown, given: string, isOpen311: boolean): Mapping {
  const whole = isOpen311 && typeof said === 'object' ? { ...open311, ...said } : said
  const read = mapping.safeParse(whole)
  if (!read.success)
    throw new SettingRefused(`The mapping ${given} is not one. ${z.prettifyError(read.error)}`)
  for (const [field, { format }] of datesOf(read.data))
    if (format !== undefined && !isFormat(format))
      throw new SettingRefused(
        `The mapping ${given} writes dates of ${field} as “${format}”. A format is made of YYYY, MM, DD, HH or hh, mm, ss, A and what stands between them.`,
      )
  return read.data
}

/** Lists every column a mapping names, with its field. */
function columnsOf(read: Mapping): Map<string, string> {
  const columns = new Map<string, string>()
  for (const [field, said] of Object.entries(read) as [string, unknown][]) {
    const { column } = (said ?? {}) as { column?: unknown }
    if (typeof column === 'string') columns.set(column, field)
  }
  return columns
}

/**
 * Requires every column of a mapping.
 * @throws SettingRefused with the missing and the present columns
 */
export function requireColumns(read: Mapping, header: readonly string[]): void {
  for (const [column, field] of columnsOf(read))
    if (!header.includes(column))
      throw new SettingRefused(
        escapeForTerminal(
          `The mapping takes ${field} from the column “${column}”, which the file does not have. It has: ${listColumns(header)}.`,
        ),
      )
}

/** Most columns named in a message. */
const mostNamed = 20

function listColumns(header: readonly string[]): string {
  const named = header.slice(0, mostNamed).map((one) => `“${one.slice(0, 80)}”`)
  const more = header.length - named.length
  return named.join(', ') + (more > 0 ? `, and ${more.toLocaleString('en')} more` : '')
}

/**
 * Requires that the organisation offers every service of a mapping.
 * @throws SettingRefused with the unknown one
 */
export function requireServices({ service }: Mapping, offer: Offer): void {
  const named = typeof service === 'string' ? [service] : Object.values(service.table ?? {})
  if (typeof service === 'object') named.push(service.otherwise ?? null)
  for (const one of named)
    if (one !== null && !offer(one))
      throw new SettingRefused(
        `The mapping names the service ${one}, which this organisation does not offer.`,
      )
}

function datesOf(read: Mapping): [string, DateColumn][] {
  const { received_at, closed_at, observed_at, promise } = read
  const dated = promise === 'norm' ? undefined : promise
  const dates = { received_at, closed_at, observed_at, promise: dated }
  return Object.entries(dates).flatMap(([field, date]) => (date ? [[field, date] as const] : []))
}

function parse(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    const names = mappings.map(({ name }) => name).join(', ')
    throw new SettingRefused(`There is no mapping ${path}: give a file, or one of ${names}.`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new SettingRefused(`The mapping ${path} is not JSON. ${(error as Error).message}`)
  }
}
