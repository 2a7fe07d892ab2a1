import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/** A field that is of the usager by its very name, and what it holds. */
const named = (names: string) => ({
  text: ['.issue .string_cf.attribute'],
  pick: `^(?:${names})\\s?:\\s?(?<value>.+)$`,
})
const whose = "(?:de l['’]|du )?(?:usager|demandeur)"

/**
 * Redmine knows no usager: a town keeps their address and telephone in fields it makes and names
 * itself. Those whose name says that they are the usager's are read, and no other: `Courriel` alone
 * may be anybody's. A rule of the town's own reads such a field by its number, `.cf_12.attribute`.
 */
export const redmine: ToolRule = {
  schema: 1,
  id: 'org.redmine',
  version: 1,
  tool: { name: 'Redmine', versions: '6.0' },
  pages: [
    {
      page: 'issue',
      when: {
        path: '/issues/[1-9]\\d{0,17}(/edit)?$',
        all: ['.controller-issues #content > h2'],
      },
      root: '#content',
      reference: {
        ways: [
          { path: '/issues/(?<value>[1-9]\\d{0,17})(/edit)?$' },
          { text: ['#content > h2'], pick: '#(?<value>[1-9]\\d{0,17})$' },
        ],
        as: 'ref:redmine',
      },
      fields: {
        email: named(`(?:Courriel|E-?mail) ${whose}|(?:Usager|Requester) e-?mail`),
        phone: named(`(?:Téléphone|Portable) ${whose}|(?:Usager|Requester) phone`),
        name: named(`Nom ${whose}|(?:Usager|Requester) name`),
      },
      excluded: ['#update', '#history', '.description'],
      own: ['#loggedas .user'],
    },
  ],
}
