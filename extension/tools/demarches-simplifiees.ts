import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/**
 * A file as its agents see it in Démarches simplifiées, now demarche.numerique.gouv.fr, by its
 * templates of January 2026 (`views/instructeurs/dossiers/_header_top`, `views/shared/dossiers/_demande`,
 * `_user_infos`, `components/dossiers/row_component`, `account_dropdown_component`; read and not run).
 * The first line of the requester's identity is their e-mail; it is on the first tab alone. A file
 * made for somebody else shows there who it is for, and who made it in a block of its own.
 */
export const demarchesSimplifiees: ToolRule = {
  schema: 1,
  id: 'fr.demarches-simplifiees',
  version: 1,
  tool: { name: 'Démarches simplifiées' },
  pages: [
    {
      page: 'file',
      when: {
        path: '^/procedures/\\d{1,10}/(?:[a-z-]{1,20}/)?dossiers/\\d{1,10}(?:/|$)',
        all: ['#header-top'],
      },
      root: '#contenu',
      reference: {
        ways: [
          {
            path: '^/procedures/\\d{1,10}/(?:[a-z-]{1,20}/)?dossiers/(?<value>\\d{1,10})(?:/|$)',
          },
          { text: ['#header-top h1'], pick: ' n° (?<value>\\d{1,10})(?: |$)' },
        ],
        as: 'ref:ds',
      },
      fields: {
        email: {
          text: ['.dossier-show-instructeur > .tab-title + dl > .champ-row:first-child > dd'],
          pick: '^(?<value>\\S+)',
        },
        name: { text: ['#header-top h1'], pick: ' n° \\d{1,10} – (?<value>.+)$' },
      },
      excluded: ['.messagerie', '.copy-btn'],
      own: ['.account-btn'],
    },
  ],
}
