import type { Files } from '../package/archive.ts'
import { filesIn } from '../package/built.ts'
import type { Ids } from './ids.ts'
import type { BrowserPolicy, Policies, Value } from './policies.ts'
import { writeProfile } from './profile.ts'
import { writeRegistry } from './registry.ts'

/** Folder of the templates of Windows, which have the ids of the source. */
const templates = 'docs/policy/windows'

/**
 * Writes the files that machines take, by path.
 * @param built the ids of the source, to be replaced in the templates
 * @param address where the packages are: it names the profiles of macOS
 */
export function policyFiles(policies: Policies, built: Ids, address: string): Files {
  const { chrome, edge, firefox } = policies
  const owner = [...new URL(address).hostname.split('.').reverse(), 'parvis'].join('.')
  const files = new Map<string, string>([
    ['linux/chromium/parvis.json', formatJson(chromiumPolicy(chrome))],
    ['linux/edge/parvis.json', formatJson(chromiumPolicy(edge))],
    ['linux/firefox/policies.json', formatJson({ policies: firefoxPolicy(firefox) })],
    ['windows/parvis.reg', writeRegistry(registryOf(policies))],
    ...Object.entries(profilesOf(policies)).map(
      ([name, profile]) =>
        [`macos/parvis-${name}.mobileconfig`, writeProfile({ owner, name, ...profile })] as const,
    ),
    ...[...filesIn(templates)].map(
      ([name, content]) =>
        [
          `windows/${name}`,
          Buffer.from(content)
            .toString('utf8')
            .replaceAll(built.chromium, chrome.id)
            .replaceAll(built.firefox, firefox.id),
        ] as const,
    ),
  ])
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)] as const))
}

const chromiumPolicy = ({ id, installed, settings }: BrowserPolicy) => ({
  ExtensionSettings: { [id]: installed },
  '3rdparty': { extensions: { [id]: settings } },
})

const firefoxPolicy = ({ id, installed, settings }: BrowserPolicy) => ({
  ExtensionSettings: { [id]: installed },
  '3rdparty': { Extensions: { [id]: settings } },
})

const formatJson = (value: Value) => `${JSON.stringify(value, null, 2)}\n`

/** The keys of the registry, by their path below `HKEY_LOCAL_MACHINE\SOFTWARE\Policies`. */
function registryOf({ chrome, edge, firefox }: Policies): Record<string, Value> {
  const ofChromium = ({ id, installed, settings }: BrowserPolicy) => ({
    ExtensionSettings: { [id]: installed },
    '3rdparty': { extensions: { [id]: { policy: settings } } },
  })
  return {
    'Google\\Chrome': ofChromium(chrome),
    'Microsoft\\Edge': ofChromium(edge),
    'Mozilla\\Firefox': firefoxPolicy(firefox),
  }
}

/** The payloads of each profile of macOS, by their types. */
function profilesOf({ chrome, edge, firefox }: Policies) {
  const ofChromium = (domain: string, { id, installed, settings }: BrowserPolicy) => ({
    [domain]: { ExtensionSettings: { [id]: installed } },
    [`${domain}.extensions.${id}`]: settings,
  })
  return {
    chrome: { title: 'Google Chrome', payloads: ofChromium('com.google.Chrome', chrome) },
    edge: { title: 'Microsoft Edge', payloads: ofChromium('com.microsoft.Edge', edge) },
    firefox: {
      title: 'Mozilla Firefox',
      payloads: {
        'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...firefoxPolicy(firefox) },
      },
    },
  }
}
