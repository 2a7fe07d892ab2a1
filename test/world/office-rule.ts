import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { RuleFault } from '#shared/contract/agents/tools.ts'

/** A rule of the tool that the town's agents work in. */
export const officeRule: ToolRule = {
  schema: 1,
  id: 'bourg.guichet',
  version: 1,
  tool: { name: 'Guichet du Bourg', versions: '4' },
  origins: ['https://guichet.bourg.example'],
  pages: [
    {
      page: 'request',
      when: { path: '^/dossiers/', search: { vue: '^complete$' }, all: ['[data-agent]'] },
      root: '#dossier',
      reference: {
        ways: [{ path: '^/dossiers/(?<value>EC-\\d{1,6})$' }, { text: ['[data-reference]'] }],
        as: { shape: 'EC-\\d{1,6}' },
      },
      fields: { email: { text: ['[data-email]'] }, name: { text: ['[data-name]', 'h1'] } },
      excluded: ['.messages'],
      own: ['[data-agent]'],
    },
  ],
}

/** The same, in another version. */
export const officeRuleAt = (version: number): ToolRule => ({ ...officeRule, version })

/** That it finds the address no more. */
export const officeFault: RuleFault = {
  rule: officeRule.id,
  version: officeRule.version,
  page: 'request',
  field: 'email',
  browser: 'firefox',
}
