import type { DelayUnit } from '../contract/catalogue/norm.ts'

/** A usual démarche of a French local authority, to begin a service from. */
export interface Demarche {
  /** Short name that the service takes. */
  demarche: string
  sector: string
  name: { fr: string; en: string }
  /** What is true once it is done, as the name of its date. */
  result: { fr: string; en: string }
  /** The time limit that a text sets; left out where no text sets one. */
  limit?: Limit
}

/** A time limit, the text that sets it, and what it runs from by law, as the end of a sentence. */
interface Limit {
  count: number
  unit: DelayUnit
  text: string
  from: { fr: string; en: string }
}

/** A démarche whose time limit is the organisation's own choice. */
const free = (
  sector: string,
  demarche: string,
  name: readonly [fr: string, en: string],
  result: readonly [fr: string, en: string],
): Demarche => ({
  demarche,
  sector,
  name: { fr: name[0], en: name[1] },
  result: { fr: result[0], en: result[1] },
})

/** A démarche whose time limit a text sets. */
const bound = (demarche: Demarche, limit: Limit): Demarche => ({ ...demarche, limit })

const sent = ['Acte envoyé', 'Certificate sent'] as const
const answered = ['Réponse donnée', 'Answer given'] as const
const decided = ['Décision rendue', 'Decision made'] as const

const filed = { fr: 'du dépôt de la demande', en: 'the filing of the request' }
const received = { fr: 'de la réception de la demande', en: 'the receipt of the request' }
/** Code de l’urbanisme, article R.* 423-19. */
const complete = {
  fr: 'de la réception en mairie d’un dossier complet',
  en: 'the receipt of a complete file at the town hall',
}

/** Usual démarches by sector, in the order they are offered. */
export const demarches: readonly Demarche[] = [
  free('etat-civil', 'acte-naissance', ['Acte de naissance', 'Birth certificate'], sent),
  free('etat-civil', 'acte-mariage', ['Acte de mariage', 'Marriage certificate'], sent),
  free('etat-civil', 'acte-deces', ['Acte de décès', 'Death certificate'], sent),
  free(
    'etat-civil',
    'carte-identite',
    ['Carte d’identité ou passeport', 'Identity card or passport'],
    ['Titre à retirer', 'Document ready to collect'],
  ),
  bound(
    free(
      'etat-civil',
      'liste-electorale',
      ['Inscription sur la liste électorale', 'Electoral registration'],
      decided,
    ),
    { count: 5, unit: 'calendar', text: 'Code électoral, article L. 18, I', from: filed },
  ),
  free('ecoles', 'inscription-scolaire', ['Inscription à l’école', 'School enrolment'], answered),
  free('ecoles', 'cantine', ['Cantine', 'School meals'], answered),
  free('ecoles', 'periscolaire', ['Accueil périscolaire', 'After-school care'], answered),
  free('petite-enfance', 'creche', ['Place en crèche', 'Nursery place'], answered),
  free(
    'cadre-de-vie',
    'signalement-voirie',
    ['Signalement d’un problème de voirie', 'Street problem report'],
    ['Problème réparé', 'Problem repaired'],
  ),
  free(
    'cadre-de-vie',
    'eclairage',
    ['Éclairage public en panne', 'Street light out of order'],
    ['Éclairage rétabli', 'Light restored'],
  ),
  free(
    'cadre-de-vie',
    'dechets',
    ['Bac ou collecte des déchets', 'Bin or waste collection'],
    answered,
  ),
  free(
    'cadre-de-vie',
    'encombrants',
    ['Enlèvement d’encombrants', 'Bulky waste collection'],
    ['Encombrants enlevés', 'Bulky waste collected'],
  ),
  free(
    'cadre-de-vie',
    'domaine-public',
    ['Occupation du domaine public', 'Use of public space'],
    decided,
  ),
  bound(
    free(
      'urbanisme',
      'permis-construire-maison',
      ['Permis de construire une maison', 'Planning permission for a house'],
      decided,
    ),
    { count: 2, unit: 'month', text: 'Code de l’urbanisme, article R.* 423-23, b', from: complete },
  ),
  bound(
    free(
      'urbanisme',
      'declaration-prealable',
      ['Déclaration préalable de travaux', 'Prior declaration of works'],
      decided,
    ),
    { count: 1, unit: 'month', text: 'Code de l’urbanisme, article R.* 423-23, a', from: complete },
  ),
  free(
    'social',
    'aide-sociale',
    ['Dossier d’aide sociale', 'Social assistance file'],
    ['Dossier transmis', 'File passed on'],
  ),
  free(
    'social',
    'rsa',
    ['Demande de RSA au CCAS', 'Income support claim (RSA)'],
    ['Dossier transmis', 'File passed on'],
  ),
  free(
    'social',
    'apa',
    ['Allocation personnalisée d’autonomie', 'Personal autonomy allowance'],
    decided,
  ),
  free(
    'social',
    'domiciliation',
    ['Domiciliation', 'Postal address for people without a home'],
    decided,
  ),
  free('logement', 'logement-social', ['Logement social', 'Social housing'], answered),
  free(
    'culture-sport',
    'bibliotheque',
    ['Inscription à la bibliothèque', 'Library membership'],
    ['Carte prête', 'Card ready'],
  ),
  free('culture-sport', 'salle', ['Réservation d’une salle', 'Room booking'], answered),
  free(
    'culture-sport',
    'activites',
    ['Activités sportives et culturelles', 'Sport and culture'],
    ['Inscription faite', 'Registration done'],
  ),
  bound(
    free(
      'accueil',
      'documents-administratifs',
      ['Communication d’un document administratif', 'Access to an administrative document'],
      answered,
    ),
    {
      count: 1,
      unit: 'month',
      text: 'Code des relations entre le public et l’administration, article R.* 311-13',
      from: received,
    },
  ),
  bound(
    free(
      'accueil',
      'donnees-personnelles',
      ['Droits sur ses données personnelles', 'Rights over personal data'],
      answered,
    ),
    { count: 1, unit: 'month', text: 'RGPD, article 12, paragraphe 3', from: received },
  ),
  free('accueil', 'accueil', ['Accueil de la mairie', 'Town hall reception'], answered),
]
