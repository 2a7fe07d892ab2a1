/** Column names: French, English, and the field in the contract. */
const names = {
  service: ['service'],
  place: ['place', 'lieu', 'point d’accueil', "point d'accueil"],
  territory: ['territory', 'territoire', 'commune', 'quartier'],
  date: ['date', 'month', 'mois', 'day', 'jour'],
  closed_hours: [
    'closed_hours',
    'closed hours',
    'hours closed',
    'heures fermées',
    'heures de fermeture',
  ],
  closed_days: [
    'closed_days',
    'closed days',
    'days affected',
    'days touched',
    'jours touchés',
    'jours fermés',
  ],
  reason: ['reason', 'motif', 'raison'],
  next_slot: [
    'next_slot',
    'next slot',
    'days until next slot',
    'prochain créneau',
    'prochain rendez-vous',
  ],
  counter: ['counter', 'guichet'],
  telephone: ['telephone', 'téléphone', 'phone'],
  post: ['post', 'courrier', 'poste'],
  france_services: ['france_services', 'france services'],
} as const

export type Column = keyof typeof names

/**
 * Returns the index of each column, by its name, ignoring case, accents and dashes.
 * @returns `null` when it is no table of facts: a service, a place and a fact
 */
export function columnsOf(header: readonly string[]): Partial<Record<Column, number>> | null {
  const plain = header.map(plainName)
  const found: Partial<Record<Column, number>> = {}
  for (const [column, known] of Object.entries(names)) {
    const own = new Set(known.map(plainName))
    const at = plain.findIndex((name) => own.has(name))
    if (at >= 0) found[column as Column] = at
  }
  const says = (
    ['closed_hours', 'next_slot', 'counter', 'telephone', 'post', 'france_services'] as const
  ).some((column) => found[column] !== undefined)
  return found.service !== undefined && found.place !== undefined && says ? found : null
}

function plainName(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s’'-]+/g, ' ')
    .trim()
}
