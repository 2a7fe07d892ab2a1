import { parsePolicy } from '../../../extension/background/policy/parse-policy.ts'
import { toolsSchema } from '../../../extension/background/rules/parse-tools.ts'
import { readDiagnostic } from '../../../extension/options/diagnostic/read-diagnostic.ts'
import { jsonOf, must, type Reader } from './reader.ts'

/** Whatever the policy of an organisation and the storage of the extension hold. */
export const extensionStorage: Reader = {
  name: 'extension-storage',
  seeds: [
    JSON.stringify({
      session: {
        agent: {},
        signIn: { state: 'failed', why: 'refused' },
        'tab.1': { look: { state: 'failed', why: 'offline' } },
      },
      local: {
        hub: 'https://parvis.example',
        'tools.hub': { rules: [{ id: 'a.b', version: 1 }], leftOut: [{ why: 'unsigned' }] },
        faultsTold: { told: ['{"rule":"a.b","version":1,"page":"ticket","field":"email"}'] },
      },
      managed: {
        hub: 'https://parvis.example',
        purposes: ['treat'],
        tools: { rules: ['x.y.z'], keys: [], places: [], references: [{ pattern: '[A-Z]{2}' }] },
      },
    }),
    '{"hub":"https://parvis.example","patience":60,"rules":[],"keys":[],"places":[{"origin":"https://a.example"}],"references":[{"pattern":"(a+)+"}]}',
  ],
  read(input) {
    const value = Object(jsonOf(input)) as Record<string, Record<string, unknown>>
    const area = (name: string) => Object(value[name]) as Record<string, unknown>
    const read = readDiagnostic(
      { session: area('session'), local: area('local'), managed: area('managed') },
      [],
    )
    must(JSON.stringify(read).length < 200_000, 'what is told is short')
    for (const one of [value, area('managed')]) {
      parsePolicy(one)
      toolsSchema.safeParse(one)
    }
  },
}
