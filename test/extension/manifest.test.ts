import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { builtExtensionIds } from '#shared/contract/agents/sign-in.ts'
import { writeManifest } from '../../extension/manifest.ts'
import { read } from '../repository/files.ts'

const chromium = writeManifest('chromium', '1.2.3')
const firefox = writeManifest('firefox', '1.2.3')

describe.each([
  ['chromium', chromium],
  ['firefox', firefox],
])('The manifest for %s', (_, manifest) => {
  it('asks for no page, and for little else', () => {
    const { permissions } = manifest as { permissions: string[] }
    expect(permissions.filter((one) => one !== 'sidePanel').sort()).toEqual([
      'activeTab',
      'alarms',
      'identity',
      'idle',
      'scripting',
      'storage',
    ])
    expect(Object.keys(manifest)).not.toContain('host_permissions')
    expect(Object.keys(manifest)).not.toContain('content_scripts')
  })

  it('runs no code but its own', () => {
    const { extension_pages: policy } = manifest.content_security_policy
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|script-src [^;]*(http|\*)/)
  })

  it('speaks every language', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name)
    for (const locale of ['fr', 'en']) {
      const words = JSON.parse(read(`extension/_locales/${locale}/messages.json`))
      expect(Object.keys(words).sort()).toEqual([...new Set(named)].sort())
    }
  })
})

describe('The id that a hub lets sign in', () => {
  it('is made from the key of the manifest, in Chromium', () => {
    const { key } = chromium as unknown as { key: string }
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex')
    const id = [...digest.slice(0, 32)].map((digit) =>
      String.fromCharCode(97 + Number.parseInt(digit, 16)),
    )
    expect(builtExtensionIds.chromium).toBe(id.join(''))
  })

  it('is the id of the manifest, in Firefox', () => {
    const { browser_specific_settings: settings } = firefox as unknown as {
      browser_specific_settings: { gecko: { id: string } }
    }
    expect(builtExtensionIds.firefox).toBe(settings.gecko.id)
  })
})
