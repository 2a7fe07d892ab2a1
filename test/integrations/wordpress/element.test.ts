import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { files, read } from '../../repository/files.ts'
import { hasPhp } from '../../world/back-offices.ts'

const settings = { hub: 'https://hub.example', site: 'ville' }
const plugin = 'integrations/wordpress/parvis'

/** The element of a page, as the plugin writes it. */
function write(asked: object, said: object = settings): string {
  const input = JSON.stringify([asked, said])
  return execFileSync('/usr/bin/php', ['test/integrations/wordpress/element.php'], {
    input,
    encoding: 'utf8',
  })
}

describe('The plugin for WordPress', () => {
  describe.runIf(hasPhp)('', () => {
    it('writes an element around the link that serves without script', () => {
      expect(write({ service: 'voirie', territory: '69123', label: 'Votre avis' })).toBe(
        '<parvis-feedback service="voirie" territory="69123"><a href="https://hub.example/avis/donner?site=ville&amp;service=voirie&amp;territory=69123">Votre avis</a></parvis-feedback>',
      )
      expect(write({ element: 'invitation', service: 'voirie' })).toBe(
        '<parvis-feedback service="voirie" mode="ended"><a href="https://hub.example/avis/donner?site=ville&amp;service=voirie">Give my opinion</a></parvis-feedback>',
      )
      expect(write({ element: 'tracker' })).toBe(
        '<parvis-tracker><a href="https://hub.example/suivi">Follow my request</a></parvis-tracker>',
      )
    })

    it('leaves the choice of a service to the page of the hub, and writes nothing without a hub', () => {
      expect(write({})).toBe(
        '<a href="https://hub.example/avis/donner?site=ville">Give my opinion</a>',
      )
      expect(write({ service: 'voirie' }, { hub: '', site: '' })).toBe('')
    })

    it('leads to a hub that stands below another address', () => {
      expect(
        write({ element: 'tracker' }, { hub: 'https://ville.example/parvis', site: 'v' }),
      ).toContain('href="https://ville.example/parvis/suivi"')
    })

    it('lets no word of an author out of its place', () => {
      const hostile = '"><script>alert(1)</script>'
      const written = write({ service: hostile, label: hostile, theme: hostile, lang: hostile })
      expect(written.match(/<(?!\/)[\w-]+/g)).toEqual(['<parvis-feedback', '<a'])
    })

    it.each(files.filter((file) => file.endsWith('.php')))(
      'has in %s what PHP can read',
      (file) => {
        expect(execFileSync('/usr/bin/php', ['-l', file], { encoding: 'utf8' })).toContain(
          'No syntax errors',
        )
      },
    )
  })

  it('says in French all that it says, and no more', () => {
    const said = (kind: string, pattern: RegExp) =>
      files
        .filter((file) => file.startsWith(plugin) && file.endsWith(kind))
        .flatMap((file) => [...read(file).matchAll(pattern)].map(([, , words = '']) => words))
    const inPages = said('.php', /\b(?:__|_e|esc_html__|esc_html_e)\(\s*(')(.*?)'/g)
    const inEditor = said('edit.js', /__\(\s*(['"])(.*?)\1,/gs)
    const page = read(`${plugin}/languages/parvis-fr.l10n.php`)
    const french = [...page.matchAll(/^\t\t'(.*?)' => /gm)].map(([, words]) => words)
    const editor = JSON.parse(read(`${plugin}/languages/parvis-fr-editor.json`))
    // What WordPress itself takes from the head of a plugin and from `block.json` has no call.
    const taken = /^Asks people |^block (?:description|keyword)/
    expect(french.filter((words) => !taken.test(words ?? '')).sort()).toEqual(
      [...new Set(inPages)].sort(),
    )
    expect(Object.keys(editor.locale_data.parvis).filter(Boolean).sort()).toEqual(
      [...new Set(inEditor)].sort(),
    )
  })
})
