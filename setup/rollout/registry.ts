import type { Value } from './policies.ts'

const top = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies'

/**
 * Writes a file of Windows' registry editor. Objects and lists are keys; entries of a list are
 * numbered from 1.
 * @param keys by their path below `HKEY_LOCAL_MACHINE\SOFTWARE\Policies`
 */
export function writeRegistry(keys: Readonly<Record<string, Value>>): string {
  const blocks = Object.entries(keys).flatMap(([path, value]) =>
    blocksOf(`${top}\\${path}`, value, path.startsWith('Mozilla')),
  )
  return ['Windows Registry Editor Version 5.00', '', ...blocks].join('\r\n')
}

function blocksOf(path: string, value: Value, isFirefox: boolean): string[] {
  const entries = Object.entries(value).map(
    ([name, inner]) => [Array.isArray(value) ? String(Number(name) + 1) : name, inner] as const,
  )
  const values = entries.filter(([, inner]) => typeof inner !== 'object')
  const lines = values.map(([name, inner]) => `${quote(name)}=${format(inner, isFirefox)}`)
  return [
    ...(lines.length > 0 || entries.length === 0 ? [`[${path}]`, ...lines, ''] : []),
    ...entries.flatMap(([name, inner]) =>
      typeof inner === 'object' ? blocksOf(`${path}\\${name}`, inner, isFirefox) : [],
    ),
  ]
}

function format(value: Value, isFirefox: boolean): string {
  if (typeof value === 'string') return quote(value)
  // Firefox reads no number as true or false: it reads JSON in a REG_MULTI_SZ.
  if (typeof value === 'boolean' && isFirefox) return multi(String(value))
  return `dword:${Number(value).toString(16).padStart(8, '0')}`
}

const quote = (text: string) => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`

function multi(text: string): string {
  const bytes = Buffer.from(`${text}\0\0`, 'utf16le')
  return `hex(7):${[...bytes].map((one) => one.toString(16).padStart(2, '0')).join(',')}`
}
