import type { CellsText } from './cells-fr.ts'

/** What `parvis cells` says of a directory of cells. */
export const en: CellsText = {
  fault: {
    twice: '“{name}” is written twice. Keep one.',
    nowhere: 'no cell is called “{name}”. Describe it in “cells”, or correct the name.',
  },
  sound: 'The directory, version {version}, is sound.',
  columns: {
    cell: 'cell',
    url: 'address',
    organisations: 'organisations',
    sites: 'sites',
    keys: 'keys',
  },
  kind: { organisation: 'organisation', site: 'site', key: 'key' },
  found: '{name}: {kind} of {organisation}, in the cell {cell}, {url}',
  unknown:
    '“{name}” is not in the directory. A code never is: it opens at the address that gave it.',
  noted:
    'The cell {cell} holds {organisations} organisations. The directory is at version {version}.',
  alike: 'The cell {cell} holds what the directory says.',
  lacks: '{organisation}: the directory says {cell}, and it is not there.',
  holds: '{organisation}: it is in {cell}, and the directory says {said}.',
  differs: '{organisation}: its sites or keys changed since the directory.',
  nobody: 'nobody',
  step: {
    frozen: '{organisation} writes nothing more: its sites keep answers on the usagers’ devices.',
    copied: '{rows} rows are in {cell}, compared.',
    switched:
      '{organisation} is in {cell}. Give the directory to the proxies: parvis cells proxy-map.',
    'let go': 'The old cell has nothing left of {organisation} but its address.',
  },
  backedOut: '{organisation} stays in {cell}, as before.',
}
