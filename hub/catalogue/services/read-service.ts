import { type Service, service } from '#shared/contract/catalogue/service.ts'
import {
  type FormattedFault,
  formatTextFaults,
} from '../../platform/json-text/format-text-faults.ts'
import { duplicateKeys, readJson } from '../../platform/json-text/syntax.ts'
import { shapeFaults } from './service-shape.ts'

/**
 * Parses a service written as JSON, with comments or without.
 * @returns the service, or its faults by line: the first syntax error, or every fault of shape, or
 *   every inconsistency between parts.
 */
export function readOwnService(
  written: string,
): { service: Service } | { faults: FormattedFault[] } {
  const text = written.replace(/^\uFEFF/, '')
  const read = readJson(text, { comments: true })
  if ('fault' in read) return { faults: formatTextFaults(text, read.tree, [read.fault]) }
  const { tree, value } = read
  const twice = duplicateKeys(tree)
  const parsed = service.safeParse(value)
  if (parsed.success && twice.length === 0) return { service: parsed.data }
  const faults = [...twice, ...shapeFaults(value, parsed.error?.issues ?? [])]
  return { faults: formatTextFaults(text, tree, faults) }
}
