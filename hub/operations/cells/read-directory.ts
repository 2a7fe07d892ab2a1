import type { CellsText } from '#shared/text/administrator/cells-fr.ts'
import { cellsText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Path, TextFault } from '../../platform/json-text/fault.ts'
import {
  type FormattedFault,
  formatTextFaults,
} from '../../platform/json-text/format-text-faults.ts'
import { shapeFaults } from '../../platform/json-text/shape.ts'
import { duplicateKeys, readJson } from '../../platform/json-text/syntax.ts'
import { type Directory, directory } from './directory.ts'

/**
 * Parses a directory of cells.
 * @returns it, or its faults, each with its line: names given twice, and cells that nobody describes
 */
export function readDirectory(
  written: string,
): { directory: Directory } | { faults: FormattedFault[] } {
  const text = written.replace(/^\uFEFF/, '')
  const read = readJson(text, { comments: false })
  if ('fault' in read) return { faults: formatTextFaults(text, read.tree, [read.fault]) }
  const { tree, value } = read
  const parsed = directory.safeParse(value)
  const issues = parsed.error?.issues ?? []
  const faults = [...duplicateKeys(tree), ...shapeFaults(directory, value, issues, () => null)]
  if (parsed.success) faults.push(...faultsBetween(parsed.data))
  if (!parsed.success || faults.length > 0) return { faults: formatTextFaults(text, tree, faults) }
  return { directory: parsed.data }
}

function faultsBetween({ cells, organisations }: Directory): TextFault[] {
  const faults: TextFault[] = []
  const known = new Set<string>()
  const once = (
    kind: 'cell' | 'url' | 'organisation' | 'site' | 'key',
    name: string,
    path: Path,
  ) => {
    const named = `${kind} ${name}`
    if (known.has(named)) faults.push(fault(path, 'twice', name))
    known.add(named)
  }
  for (const [at, { cell, url }] of cells.entries()) {
    once('cell', cell, ['cells', at, 'cell'])
    once('url', url, ['cells', at, 'url'])
  }
  for (const [at, { organisation, cell, sites, keys }] of organisations.entries()) {
    const path = ['organisations', at]
    once('organisation', organisation, [...path, 'organisation'])
    if (!known.has(`cell ${cell}`)) faults.push(fault([...path, 'cell'], 'nowhere', cell))
    for (const [nth, site] of sites.entries()) once('site', site, [...path, 'sites', nth])
    for (const [nth, key] of keys.entries()) once('key', key, [...path, 'keys', nth])
  }
  return faults
}

const fault = (path: Path, code: keyof CellsText['fault'], name: string): TextFault => ({
  path,
  code,
  say: (locale) => fill(cellsText[locale].fault[code], { name }),
})
