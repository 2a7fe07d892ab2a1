import { describe, expect, it } from 'vitest'
import { read } from './files.ts'

const french = read('docs/operate/petite-ville.md')
const english = read('docs/operate/petite-ville.en.md')

/** The commands of a page, without what it says beside them. */
const typedIn = (page: string) =>
  [...page.matchAll(/```sh.*\n([^`]*)```/g)].map(([, block = '']) => block.replace(/ +#.*$/gm, ''))

describe('The page of a small town', () => {
  it('says the same commands in French and English, on one screen', () => {
    expect(typedIn(english)).toEqual(typedIn(french))
    const lines = typedIn(french).join('').trim().split('\n')
    expect(lines.length).toBeLessThanOrEqual(12)
  })

  it('names what stands in a release', () => {
    for (const name of ['PARVIS_DOMAIN', 'PARVIS_EMAIL'])
      expect(read('deploy/compose/env.example')).toContain(`${name}=`)
    expect(read('deploy/debian/parvis.conf')).toContain('PARVIS_PUBLIC_URL=')
    expect(french).toContain('/usr/share/doc/parvis/Caddyfile')
  })
})
