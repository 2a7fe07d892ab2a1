import { seededRandom } from '#shared/statistics/seeded-random.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Requester } from '../register/entry.ts'
import { between } from '../valmont/chance.ts'

/** An inhabitant of Valmont with requests. */
export interface Usager {
  requester: Requester & { name: string }
  birth_date: string
  locale: Locale
}

/** The local part of the e-mail address, and the phone number as the person writes it. */
type Row = readonly [name: string, email: string | undefined, phone: string | undefined]

/**
 * Fictitious people, with addresses and numbers that lead nowhere. Two couples share a telephone or
 * an e-mail address, some lack one, and numbers have various formats.
 */
const rows: readonly Row[] = [
  ['Hélène Roussel', 'helene.roussel', '01 99 00 61 04'],
  ['Antoine Roussel', 'antoine.roussel', '01 99 00 61 04'],
  ['Nadia Benali', 'nadia.benali', '01 99 00 61 12'],
  ['Thomas Le Gall', 'thomas.legall', '+33 1 99 00 61 23'],
  ['Marguerite Fabre', undefined, '01 99 00 61 31'],
  ['Julien Mercier', 'julien.mercier', '01.99.00.61.40'],
  ['Aminata Diallo', 'aminata.diallo', '01 99 00 61 57'],
  ['Lucie Perrin', 'lucie.perrin', undefined],
  ['Mehdi Cherif', 'mehdi.cherif', '0199006168'],
  ['Camille Aubert', 'famille.aubert', '01 99 00 61 72'],
  ['Vincent Aubert', 'famille.aubert', '01 99 00 61 73'],
  ['Odile Renaud', undefined, '01 99 00 61 85'],
  ['Sofia Marques', 'sofia.marques', '+33 1 99 00 61 96'],
  ['Bastien Colin', 'bastien.colin', undefined],
  ['Fatou Ndiaye', 'fatou.ndiaye', '01 99 00 62 07'],
  ['Élodie Charpentier', 'elodie.charpentier', '01 99 00 62 18'],
  ['Pierre-Yves Kerviel', 'py.kerviel', '01.99.00.62.26'],
  ['Anaïs Dupuy', 'anais.dupuy', '01 99 00 62 34'],
  ['Rachid Amrani', 'rachid.amrani', '01 99 00 62 45'],
  ['Monique Vasseur', 'monique.vasseur', '01 99 00 62 51'],
  ['Léa Garnier', 'lea.garnier', undefined],
  ['Oumar Traoré', 'oumar.traore', '01 99 00 62 69'],
  ['Catherine O’Brien', "catherine.o'brien", '01 99 00 62 74'],
  ['Jean-Marc Pichon', 'jm.pichon', '01 99 00 62 88'],
  ['Inès Lopez', 'ines.lopez', '+33 1 99 00 62 93'],
  ['Gérard Texier', undefined, '01 99 00 63 05'],
  ['Manon Lefort', 'manon.lefort', '01 99 00 63 16'],
  ['Yassine Belkacem', 'yassine.belkacem', '01 99 00 63 22'],
  ['Sandrine Hubert', 'sandrine.hubert', '01 99 00 63 37'],
  ['Nicolas Weber', 'nicolas.weber', '01 99 00 63 48'],
  ['Chloé Masson', 'chloe.masson', '01 99 00 63 59'],
  ['Paulette Giraud', undefined, '01 99 00 63 64'],
  ['Hugo Blanchet', 'hugo.blanchet', undefined],
  ['Linh Nguyen', 'linh.nguyen', '01 99 00 63 70'],
]

const foreign: readonly Row[] = [
  ['James Whitfield', 'james.whitfield', '+33 1 99 00 64 11'],
  ['Grace Adeyemi', 'grace.adeyemi', '01 99 00 64 29'],
]

const random = seededRandom(15)

/** The first and the last day an adult of the town may be born, in milliseconds since 1970. */
const born = [Date.parse('1938-01-01'), Date.parse('2001-12-31')] as const

/** Every usager of the past. */
export const usagers: readonly Usager[] = [
  ...rows.map((row) => usager(row, 'fr')),
  ...foreign.map((row) => usager(row, 'en')),
]

/** Two who share an e-mail address: only their birth dates tell their requests apart. */
export const household = usagers.filter(
  ({ requester }) => requester.email === 'famille.aubert@courrier.example',
)

function usager([name, email, phone]: Row, locale: Locale): Usager {
  return {
    locale,
    birth_date: new Date(between(random, ...born)).toISOString().slice(0, 10),
    requester: {
      name,
      ...(email === undefined ? {} : { email: `${email}@courrier.example` }),
      ...(phone === undefined ? {} : { phone }),
    },
  }
}
