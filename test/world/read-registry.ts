/** A registry key: values and subkeys by name. */
export interface RegistryKey {
  [name: string]: RegistryKey | string | number | boolean
}

/**
 * Parses a .reg file from its root. A REG_MULTI_SZ is JSON, as for Firefox.
 * @throws at an invalid line
 */
export function readRegistry(file: string): RegistryKey {
  const [header, ...lines] = file.split('\r\n')
  if (header !== 'Windows Registry Editor Version 5.00') throw new Error(`${header}`)
  const root: RegistryKey = {}
  let key = root
  for (const line of lines.filter(Boolean)) {
    const [, path] = /^\[(.+)\]$/.exec(line) ?? []
    const [, name = '', value = ''] = /^"((?:[^"\\]|\\.)+)"=(.+)$/.exec(line) ?? []
    if (path) key = path.split('\\').reduce(within, root)
    else key[name] = readValue(value)
  }
  return root
}

function within(key: RegistryKey, name: string): RegistryKey {
  const inner = key[name] ?? {}
  if (typeof inner !== 'object') throw new Error(`${name} is a value`)
  key[name] = inner
  return inner
}

function readValue(written: string): string | number | boolean {
  const [, text] = /^"((?:[^"\\]|\\.)*)"$/.exec(written) ?? []
  if (text !== undefined) return text.replaceAll(/\\(.)/g, '$1')
  const [, dword] = /^dword:([0-9a-f]{8})$/.exec(written) ?? []
  if (dword) return Number.parseInt(dword, 16)
  const [, bytes] = /^hex\(7\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(written) ?? []
  if (!bytes) throw new Error(written)
  const several = Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le')
  return JSON.parse(several.replaceAll('\0', '\n'))
}

/** Converts a key like browsers do: numeric names make a list. */
export function asJson(key: RegistryKey): unknown {
  const all = Object.entries(key).map(
    ([name, value]) => [name, typeof value === 'object' ? asJson(value) : value] as const,
  )
  return all[0]?.[0] === '1' ? all.map(([, value]) => value) : Object.fromEntries(all)
}
