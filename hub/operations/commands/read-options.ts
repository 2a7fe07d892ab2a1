import { parseArgs } from 'node:util'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/** The options and the other arguments of a command. */
interface Read<Name extends string> {
  options: Partial<Record<Name, string>>
  rest: string[]
}

/**
 * Reads options with a value: `--source etat-civil`, or `--source=etat-civil`.
 * @throws SettingRefused for an unknown or repeated option, or one without a value
 */
export function readOptions<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
): Read<Name> {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  })
  const read: Read<Name> = { options: {}, rest: [] }
  for (const token of tokens) {
    if (token.kind === 'positional') read.rest.push(token.value)
    if (token.kind !== 'option') continue
    const name = names.find((one) => one === token.name)
    if (!name) throw new SettingRefused(`${token.rawName} is not an option of this command.`)
    if (read.options[name] !== undefined) throw new SettingRefused(`--${name} is given twice.`)
    if (!token.value) throw new SettingRefused(`--${name} has no value.`)
    read.options[name] = token.value
  }
  return read
}
