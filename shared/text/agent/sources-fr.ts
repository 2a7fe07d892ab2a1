import type { Counted } from '../numbers.ts'

/** How far the hub's memory of a source goes, in French, after the name of the source. */
export const fr = {
  upToDate: 'à jour',
  justNow: 'lu il y a moins d’une minute ({hour})',
  minutesAgo: {
    one: 'lu il y a {n} minute',
    other: 'lu il y a {n} minutes',
  } as Counted,
  /** After minutes: what a panel that stays open says must hold. */
  withHour: '{ago} ({hour})',
  lastRead: 'lu pour la dernière fois {when}',
  at: { today: 'à {hour}', before: '{day} à {hour}' },
  since: { today: '{hour}', before: '{day} à {hour}' },
  /** Why it is not read, as far as that helps an agent. */
  unavailable: {
    silent: 'ne répond pas depuis {since} : ce qui est plus récent manque',
    closed: 'n’accepte plus d’être lu depuis {since} : ce qui est plus récent manque',
    unclear: 'n’a pas de réponse lisible depuis {since} : ce qui est plus récent manque',
  },
  neverRead: 'pas encore lu : rien n’en est connu ici',
  unreliable: 'réponses peu sûres : rien n’en est montré tant que ce n’est pas vérifié',
}

/** The keys every language has. */
export type SourcesText = typeof fr
