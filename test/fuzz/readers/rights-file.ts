import { readRules } from '../../../hub/agents/sign-in/read-rules.ts'
import { rightsBy } from '../../../hub/agents/sign-in/rights-by.ts'
import { readOwnJson } from './own-json.ts'
import { type Reader, textOf } from './reader.ts'

export const rightsFile: Reader = {
  name: 'rights-file',
  seeds: [
    JSON.stringify({
      rules: [
        {
          when: { groups: ['gg-voirie', 7], email: '@bourg.example' },
          service: 'voirie',
          sectors: ['rue'],
          role: 'agent',
        },
        {
          when: { admin: true },
          organisation: 'bourg',
          service: 'dsi',
          sectors: [],
          role: 'admin',
        },
      ],
    }),
  ],
  read(input) {
    readOwnJson(input, 'rules', readRules, (rules) => ({ rules }))
    const read = readRules(textOf(input))
    if ('rules' in read)
      rightsBy(read.rules, { groups: [['a']], email: 'a@b@c', admin: {}, __proto__: null })
  },
}
