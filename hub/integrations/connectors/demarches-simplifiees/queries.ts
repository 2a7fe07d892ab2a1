/** A GraphQL query: its name, and the root field of the answer. */
export interface Query {
  name: string
  root: 'demarche' | 'dossier'
  text: string
}

/**
 * Requests only the progress and the usager of a dossier. It leaves out form fields, notes,
 * messages, opinions, reasons, files and access links.
 */
const dossier = `
  number state dateDepot datePassageEnInstruction dateTraitement dateDerniereModification
  dateDerniereCorrectionEnAttente datePrevisionnelleDecisionSVASVR deposeParUnTiers
  usager { id email }
  demandeur { __typename ... on PersonnePhysique { nom dateDeNaissance email } }
  demarche { number }`

const pageInfo = 'pageInfo { hasNextPage endCursor }'

/** Checks that a démarche exists and is readable; returns its title. */
export const oneDemarche: Query = {
  name: 'oneDemarche',
  root: 'demarche',
  text: 'query oneDemarche($demarche: Int!) { demarche(number: $demarche) { number title } }',
}

/** Reads one dossier by its number. */
export const oneDossier: Query = {
  name: 'oneDossier',
  root: 'dossier',
  text: `query oneDossier($dossier: Int!) { dossier(number: $dossier) { ${dossier} } }`,
}

/** Without `updatedSince` the API sorts by filing date. */
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

/** Lists deleted dossiers, and those hidden from the administration until deletion. */
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
