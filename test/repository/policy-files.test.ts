import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { builtExtensionIds } from '#shared/contract/agents/sign-in.ts'
import { parsePolicy } from '../../extension/background/policy/parse-policy.ts'
import { policyNames } from '../../extension/shared/stored-policy.ts'
import { policiesOf } from '../../setup/rollout/policies.ts'
import { policyFiles } from '../../setup/rollout/policy-files.ts'
import { readDeclaration } from '../../setup/rollout/read-declaration.ts'
import { readPlist } from '../world/read-plist.ts'
import { asJson, readRegistry } from '../world/read-registry.ts'

const names = [...policyNames].sort()
/** The ids of an organisation, in every file instead of those that the source builds. */
const chromium = 'abcdefghijklmnopabcdefghijklmnop'
const declared = readDeclaration('docs/policy/organisation.json', names)
const firefox = declared.firefoxId
const ids = { chromium, firefox }
const written = policyFiles(policiesOf(declared, ids), builtExtensionIds, declared.address)
const read = (file: string) => Buffer.from(written.get(file) ?? '').toString('utf8')

type Json = Record<string, never>
/** What stands there, by the names that lead to it. */
const at = (value: unknown, ...path: string[]): Json =>
  path.reduce((inside, name) => (inside as Json)?.[name] as unknown, value) as Json

/** The settings of the extension, and how it is installed, as one file says it to one browser. */
interface Said {
  settings: Json
  installed: Json
}

const ofChromium = (browser: string) => (): Said => {
  const said = JSON.parse(read(`linux/${browser}/parvis.json`))
  return {
    settings: at(said, '3rdparty', 'extensions', chromium),
    installed: at(said, 'ExtensionSettings', chromium),
  }
}
const linux: Record<string, () => Said> = {
  'linux/chromium/parvis.json': ofChromium('chromium'),
  'linux/edge/parvis.json': ofChromium('edge'),
  'linux/firefox/policies.json': () =>
    ofFirefox(JSON.parse(read('linux/firefox/policies.json')).policies),
}

function ofFirefox(policies: unknown): Said {
  return {
    settings: at(policies, '3rdparty', 'Extensions', firefox),
    installed: at(policies, 'ExtensionSettings', firefox),
  }
}

/** The profile of one browser of macOS, whose settings of an extension are a payload of their own. */
function ofProfile(browser: string, domain: string): Said {
  const profile = readPlist(read(`macos/parvis-${browser}.mobileconfig`))
  const payloads = at(profile, 'PayloadContent') as unknown as Json[]
  const payload = (type: string) =>
    payloads.find((one) => at(one, 'PayloadType') === (type as never))
  if (browser === 'firefox') return ofFirefox(payload(domain))
  const own = Object.entries(payload(`${domain}.extensions.${chromium}`) ?? {})
  return {
    settings: Object.fromEntries(own.filter(([name]) => !name.startsWith('Payload'))),
    installed: at(payload(domain), 'ExtensionSettings', chromium),
  }
}

const macos: Record<string, () => Said> = {
  'macos/parvis-chrome.mobileconfig': () => ofProfile('chrome', 'com.google.Chrome'),
  'macos/parvis-edge.mobileconfig': () => ofProfile('edge', 'com.microsoft.Edge'),
  'macos/parvis-firefox.mobileconfig': () => ofProfile('firefox', 'org.mozilla.firefox'),
}

const registry = () =>
  at(asJson(readRegistry(read('windows/parvis.reg'))), 'HKEY_LOCAL_MACHINE', 'SOFTWARE', 'Policies')
/** Chromium takes a number for what its schema says is true or false. */
const withTruth = (settings: Json): Json => ({
  ...settings,
  welcome: (settings['welcome'] === (1 as never)) as never,
})
const ofRegistry = (vendor: string, browser: string): Said => {
  const policies = at(registry(), vendor, browser)
  return {
    settings: withTruth(at(policies, '3rdparty', 'extensions', chromium, 'policy')),
    installed: at(policies, 'ExtensionSettings', chromium),
  }
}

const windows: Record<string, () => Said> = {
  'windows/parvis.reg, Chrome': () => ofRegistry('Google', 'Chrome'),
  'windows/parvis.reg, Edge': () => ofRegistry('Microsoft', 'Edge'),
  'windows/parvis.reg, Firefox': () => ofFirefox(at(registry(), 'Mozilla', 'Firefox')),
}

describe.each(Object.entries({ ...linux, ...macos, ...windows }))('%s', (file, said) => {
  it('sets every name of the policy and no other, each as it can be read', () => {
    const { settings } = said()
    expect(Object.keys(settings).sort()).toEqual(names)
    const { unreadable, tools, purposes, lockAfter, welcome } = parsePolicy(settings)
    expect(unreadable).toEqual([])
    expect({ tools, purposes, lockAfter, welcome }).toEqual({
      tools: ['https://demandes.ville.example', 'https://courrier.ville.example'],
      purposes: ['instruct', 'inform'],
      lockAfter: 10,
      welcome: true,
    })
  })

  it('installs the extension from a server of the organisation, with its button in sight', () => {
    const { installed } = said()
    const at = declared.address
    const { override_update_url: isRenewed, ...how } = installed as Record<string, unknown>
    const fromServer = { installation_mode: 'force_installed', update_url: `${at}/updates.xml` }
    const ofFile = /firefox/i.test(file)
      ? {
          installation_mode: 'force_installed',
          install_url: `${at}/parvis.xpi`,
          default_area: 'navbar',
        }
      : /edge/i.test(file)
        ? { ...fromServer, toolbar_state: 'force_shown' }
        : { ...fromServer, toolbar_pin: 'force_pinned' }
    expect(how).toEqual(ofFile)
    // Without it Chromium would look for updates where the manifest says, and it says nothing.
    expect(Number(isRenewed ?? 0), file).toBe('update_url' in how ? 1 : 0)
  })
})

const xml = (file: string) => {
  const written = read(`windows/${file}`)
  expect(XMLValidator.validate(written), file).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['policy', 'string', 'presentation'].includes(name),
  })
  return { written, parsed: parser.parse(written) }
}

describe('The template of Windows', () => {
  const { written, parsed } = xml('parvis.admx')
  const policies = parsed.policyDefinitions.policies.policy as { name: string; key: string }[]
  const asked = (table: string) =>
    [...written.matchAll(new RegExp(`\\$\\(${table}\\.(\\w+)\\)`, 'g'))].map(
      ([, name = '']) => name,
    )

  it.each(['chrome', 'edge', 'firefox'])(
    'has every name of the policy for %s, and how it is installed',
    (browser) => {
      const own = policies.filter(({ name }) => name.startsWith(`${browser}_`))
      const said = own.map(({ name }) => name.slice(browser.length + 1))
      expect(said.sort()).toEqual([...names, 'install'].sort())
      for (const { name, key } of own)
        expect(key, name).toContain(browser === 'firefox' ? firefox : chromium)
    },
  )

  it('has no id of the source any more', () => {
    for (const text of [written, read('windows/fr-FR/parvis.adml')])
      for (const id of Object.values(builtExtensionIds)) expect(text).not.toContain(id)
  })

  it('writes each value under its own name', () => {
    for (const name of policyNames) {
      const written3 = written.match(new RegExp(`(valueName="|\\\\)${name}"`, 'g')) ?? []
      expect(written3.length, name).toBe(3)
    }
  })

  it.each(['fr-FR', 'en-US'])('has all its words, and no others, in %s', (language) => {
    const { resources } = xml(`${language}/parvis.adml`).parsed.policyDefinitionResources
    const idsOf = (all: { id: string }[]) => all.map(({ id }) => id).sort()
    expect(idsOf(resources.stringTable.string)).toEqual([...new Set(asked('string'))].sort())
    expect(idsOf(resources.presentationTable.presentation)).toEqual(asked('presentation').sort())
  })
})
