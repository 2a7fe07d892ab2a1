import { createHash } from 'node:crypto'
import { type Entries, tidy } from './surface.ts'

/**
 * Reads the hub's settings and their defaults.
 * @param source of `hub/settings/environment.ts`, with all of them
 * @param page `docs/operate/running.md`, whose table has the defaults
 */
export function readSettings(source: string, page: string): Entries {
  const rows = new Map(rowsOf(page).map(([name = '', usual = '']) => [unquoted(name), usual]))
  const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].flatMap(([, name]) => name ?? [])
  return tidy(names.map((name) => [name, [`is ${rows.get(name) || 'nothing'} when not set`]]))
}

/** Reads the commands with their usages. @param help output of `parvis help all` */
export function readCommands(help: string): Entries {
  const found = new Map<string, string[]>()
  for (const [, usage = ''] of help.matchAll(/^(parvis .*?)(?: {3,}.*)?$/gm)) {
    const [name = ''] = /^parvis [a-z]+(?: [a-z]+)*/.exec(usage) ?? []
    const optional = usage.match(/\[[^[\]]*\]/g) ?? []
    const whole = usage.replaceAll(/(?<! ) *\[[^[\]]*\]/g, '').trim()
    const lines = [`use ${whole}`, ...optional.map((flag) => `takes ${flag} with ${whole}`)]
    found.set(name, [...(found.get(name) ?? []), ...lines])
  }
  return tidy(found)
}

/** Reads the migrations with their digests: a released one never changes. */
export const readMigrations = (files: ReadonlyMap<string, string>): Entries =>
  tidy(
    [...files].map(([name, sql]) => [
      name.replace(/\.sql$/, ''),
      [`sha256 ${createHash('sha256').update(sql).digest('hex')}`],
    ]),
  )

/** Reads the widget's page interface from its documentation, generated from the code. */
export function readPageInterface(page: string): Entries {
  const sections = page.split(/^## /m).slice(1)
  return tidy(
    sections.flatMap((section) => {
      const title = unquoted(section.slice(0, section.indexOf('\n')))
      return rowsOf(section)
        .filter(([name = '']) => name.startsWith('`') && !name.startsWith('`::part()'))
        .map(([name = '', values = '', meaning = '']) => [
          `${title}: ${unquoted(name)}`,
          meaning
            ? [
                ...values.split(', ').map((value) => `takes ${value}`),
                ...(meaning.startsWith('needed') ? [`needs ${name}`] : []),
              ]
            : ['is there'],
        ])
    }),
  )
}

/** Reads the extension's permissions, and its policy fields. */
export function readExtension(
  manifests: Readonly<Record<string, Record<string, unknown>>>,
  policy: { properties: Record<string, unknown> },
): Entries {
  const asked = ['permissions', 'host_permissions', 'optional_host_permissions']
  const versions = ['minimum_chrome_version', 'strict_min_version']
  return tidy([
    ...Object.entries(manifests).flatMap(([browser, manifest]) => {
      const gecko = (manifest['browser_specific_settings'] as { gecko?: object })?.gecko ?? {}
      const all: Record<string, unknown> = { ...manifest, ...gecko }
      const collected = (all['data_collection_permissions'] as { required?: string[] })?.required
      return [
        ...asked.map(
          (name) =>
            [
              `${browser}: ${name}`,
              ((all[name] as string[]) ?? []).map((one) => `needs ${one}`),
            ] as const,
        ),
        [`${browser}: data collected`, (collected ?? []).map((one) => `needs ${one}`)] as const,
        [
          `${browser}: oldest version`,
          versions.flatMap((name) => (name in all ? [`limits it by version ≥ ${all[name]}`] : [])),
        ] as const,
      ]
    }),
    ...Object.keys(policy.properties).map((name) => [`policy: ${name}`, ['is there']] as const),
  ])
}

/** Reads the cells of every table row of a page. */
function rowsOf(page: string): string[][] {
  return [...page.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
    row.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  )
}

const unquoted = (text: string) => text.replaceAll('`', '').trim()
