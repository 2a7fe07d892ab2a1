/** A question in GraphQL, by its name, and the root field that answers it. */
export interface Query {
  name: string
  root: 'demarche' | 'dossier'
  text: string
}

/**
 * Of a dossier no more than how far it has got and whose it is: neither what its form holds, nor notes,
 * messages, opinions, reasons, files or addresses that open them.
 */
const dossier = `
  number state dateDepot datePassageEnInstruction dateTraitement dateDerniereModification
  dateDerniereCorrectionEnAttente datePrevisionnelleDecisionSVASVR deposeParUnTiers
  usager { id email }
  demandeur { __typename ... on PersonnePhysique { nom dateDeNaissance email } }
  demarche { number }`

const pageInfo = 'pageInfo { hasNextPage endCursor }'

/** Whether a démarche is there and may be read; its title. */
export const oneDemarche: Query = {
  name: 'oneDemarche',
  root: 'demarche',
  text: 'query oneDemarche($demarche: Int!) { demarche(number: $demarche) { number title } }',
}

/** One dossier, by its number. */
export const oneDossier: Query = {
  name: 'oneDossier',
  root: 'dossier',
  text: `query oneDossier($dossier: Int!) { dossier(number: $dossier) { ${dossier} } }`,
}

/** Without `updatedSince` they would come in the order in which they were filed. */
export const changedDossiers: Query = {
  name: 'changedDossiers',
  root: 'demarche',
  text: `query changedDossiers($demarche: Int!, $since: ISO8601DateTime!, $first: Int!, $after: String) {
    demarche(number: $demarche) {
      number
      list: dossiers(updatedSince: $since, first: $first, after: $after) { ${pageInfo} nodes { ${dossier} } }
    }
  }`,
}

/** Those that are deleted, and those that are hidden from the administration until they are. */
export const goneDossiers: readonly Query[] = ['deletedDossiers', 'pendingDeletedDossiers'].map(
  (list) => ({
    name: list,
    root: 'demarche',
    text: `query ${list}($demarche: Int!, $since: ISO8601DateTime!, $first: Int!, $after: String) {
      demarche(number: $demarche) {
        number
        list: ${list}(deletedSince: $since, first: $first, after: $after) { ${pageInfo} nodes { number } }
      }
    }`,
  }),
)
