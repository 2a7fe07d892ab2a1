import type { Cell, Directory, Place } from './directory.ts'

/**
 * Writes what nginx includes to send on what other cells hold, by the site or the key of a request.
 * A code names no organisation: it stays with the cell whose address gave it.
 * @param here the cell behind this proxy, where everything else goes
 */
export function formatNginxMap({ version, cells, organisations }: Directory, here: Cell): string {
  const others = cells.filter(({ cell }) => cell !== here.cell)
  const away = organisations.filter(({ cell }) => cell !== here.cell)
  const lines = (names: (place: Place) => readonly string[]) =>
    away.flatMap((place) => names(place).map((name) => `  ${name} ${place.cell};`))
  return [
    `# Version ${version} of the directory, for the proxy of ${here.cell}. parvis cells proxy-map writes it.`,
    'map_hash_max_size 524288;',
    'map_hash_bucket_size 128;',
    ...others.map(
      ({ cell, hubs }) =>
        `upstream ${upstreamOf(cell)} { ${hubs.map((hub) => `server ${hub};`).join(' ')} }`,
    ),
    'map $uri $parvis_site {',
    '  default $arg_site;',
    '  "~^/(preuves/)?v1/sites/(?<parvis_named>[^/]+)" $parvis_named;',
    '}',
    'map $http_authorization $parvis_key {',
    '  default "";',
    '  "~*^bearer +parvis_(?<parvis_keyed>[a-z0-9]+)_" $parvis_keyed;',
    '}',
    'map $parvis_site $parvis_cell_of_site {',
    '  default "";',
    ...lines(({ sites }) => sites),
    '}',
    'map $parvis_key $parvis_cell_of_key {',
    '  default $parvis_cell_of_site;',
    ...lines(({ keys }) => keys),
    '}',
    'map $parvis_cell_of_key $parvis_cell {',
    '  default $parvis_hubs;',
    ...others.map(({ cell }) => `  ${cell} ${upstreamOf(cell)};`),
    '}',
    'map $parvis_cell_of_key $parvis_cell_host {',
    `  default ${hostOf(here)};`,
    ...others.map((one) => `  ${one.cell} ${hostOf(one)};`),
    '}',
    '',
  ].join('\n')
}

const upstreamOf = (cell: string) => `parvis_cell_${cell}`

const hostOf = ({ url }: Cell) => new URL(url).host
