import { describe, expect, it } from 'vitest'
import { files, read } from '../../repository/files.ts'

const plugin = 'integrations/spip/parvis'
const keysOf = (file: string) =>
  [...read(`${plugin}/lang/${file}.php`).matchAll(/^\t'(\w+)' =>/gm)].map(([, key]) => key).sort()

describe('The plugin for SPIP', () => {
  it('has in each language all that it says', () => {
    expect(keysOf('parvis_en')).toEqual(keysOf('parvis_fr'))
    expect(keysOf('paquet-parvis_en')).toEqual(keysOf('paquet-parvis_fr'))
  })

  it('says nothing that its words lack', () => {
    const said = files
      .filter((file) => file.startsWith(plugin) && /\.(php|html|xml)$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/\bparvis:(\w+)/g)].map(([, key]) => key))
      // Whose name is made from what the hub answers.
      .concat('muet', 'origine_inconnue', 'pas_un_hub', 'rien_demande', 'site_inconnu')
    expect([...new Set(said)].sort()).toEqual(keysOf('parvis_fr'))
  })
})
