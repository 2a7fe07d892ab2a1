import { isDeepStrictEqual } from 'node:util'
import { mappings } from '../../../hub/integrations/import/built-in-mappings.ts'
import { checkMapping } from '../../../hub/integrations/import/read-mapping.ts'
import { SettingRefused } from '../../../hub/platform/settings/setting-refused.ts'
import { jsonOf, must, orRefused, type Reader } from './reader.ts'

export const mapping: Reader = {
  name: 'mapping',
  seeds: mappings.map(({ content }) => JSON.stringify(content)),
  words: [
    'YYYY',
    'MM',
    'DD',
    'HH',
    'hh',
    'mm',
    'ss',
    'A',
    'format',
    'otherwise',
    'prefix',
    'table',
    'windows-1252',
  ],
  read(input) {
    for (const isOpen311 of [true, false]) {
      const read = orRefused(() => checkMapping(jsonOf(input), 'f.json', isOpen311), SettingRefused)
      if (read === null) continue
      const again = checkMapping(JSON.parse(JSON.stringify(read)), 'f.json', false)
      must(isDeepStrictEqual(again, read), 'what is taken says the same again', again, read)
    }
  },
}
