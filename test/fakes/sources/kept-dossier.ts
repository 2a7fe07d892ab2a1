/** A dossier as it is kept, to the millisecond; the rest of it as it is written out. */
export interface KeptDossier {
  number: number
  demarche: number
  state: 'brouillon' | 'en_construction' | 'en_instruction' | 'accepte' | 'refuse' | 'sans_suite'
  filed: Date
  updated: Date
  /** Who took it out of sight, before it is deleted for good. */
  hidden?: { by: 'usager' | 'administration'; at: Date }
  said?: Readonly<Record<string, unknown>>
}

/** A moment as it is written: with an offset, and no parts of a second. */
export function written(moment: Date): string {
  return new Date(moment.getTime() + 3_600_000).toISOString().replace(/\.\d+Z$/, '+01:00')
}

/** All that it would say, most of which nobody has to ask for. */
export function writtenOut({ number, state, filed, updated }: KeptDossier) {
  const file = {
    filename: `dossier-${number}.pdf`,
    url: `https://files.example/${number}?signed=SECRET-URL`,
  }
  const isOver = state !== 'en_construction' && state !== 'en_instruction'
  return {
    id: Buffer.from(`Dossier-${number}`).toString('base64'),
    number,
    state,
    archived: false,
    prefilled: false,
    dateDepot: written(filed),
    datePassageEnConstruction: written(filed),
    datePassageEnInstruction: state === 'en_construction' ? null : written(updated),
    dateTraitement: isOver ? written(updated) : null,
    dateDerniereModification: written(updated),
    dateExpiration: state === 'en_instruction' ? null : written(new Date(updated.getTime() + 1e10)),
    motivation: 'SECRET-REASON',
    connectionUsager: 'password',
    deposeParUnTiers: false,
    usager: { id: 'VXNlci0x', email: `usager${number}@example.org` },
    demandeur: {
      __typename: 'PersonnePhysique',
      id: 'SW5kaXZpZHVhbC0x',
      nom: 'MARTIN',
      prenom: 'SECRET-FIRST-NAME',
      dateDeNaissance: '1980-02-03',
      email: `usager${number}@example.org`,
    },
    champs: [{ id: 'Q2hhbXAtMQ', label: 'Revenu', stringValue: 'SECRET-FORM' }],
    annotations: [{ id: 'Q2hhbXAtMg', label: 'Note', stringValue: 'SECRET-NOTE' }],
    messages: [{ id: 'TWVzc2FnZS0x', email: 'agent@example.org', body: 'SECRET-MESSAGE' }],
    avis: [{ id: 'QXZpcy0x', question: 'SECRET-QUESTION', reponse: 'SECRET-OPINION' }],
    pdf: file,
    geojson: file,
    attestation: file,
  }
}
