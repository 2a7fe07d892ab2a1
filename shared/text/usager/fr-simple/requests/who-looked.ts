import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in easy French. */
export const whoLooked: WhoLookedText = {
  title: 'Qui a regardé ma demande ?',
  intro:
    'Un agent peut regarder votre demande avec Parvis. Le service, la date et la raison sont notés. Le nom de l’agent n’est pas écrit ici.',
  ask: {
    why: 'Répondez d’abord à une question. Donnez une seule information de votre demande.',
    kinds: {
      email: 'Votre adresse e-mail',
      phone: 'Votre numéro de téléphone',
      birth_date: 'Votre date de naissance',
      name: 'Votre nom de famille',
    },
    dateHint: 'Exemple : 31/12/1980.',
    forgotten: 'Votre réponse n’est pas gardée. Elle est demandée chaque fois.',
    send: 'Voir la liste',
    empty: 'Écrivez dans une des cases.',
    wrong:
      'Cette réponse n’est pas la bonne. Regardez ce que vous avez écrit. Ou remplissez une autre case.',
    later: 'Trop de réponses ne sont pas bonnes. Réessayez dans {wait}.',
    again: 'La page est ouverte depuis longtemps. Répondez encore une fois.',
  },
  unable:
    'Cette page ne peut pas vérifier que la demande est à vous. Demandez la liste à {organisation}. Ou demandez-la à son délégué à la protection des données.',
  list: 'La liste, du plus récent au plus ancien',
  none: 'Rien n’est noté pour cette demande.',
  at: '{day} à {hour}',
  service: 'Service',
  noService: 'Un service de {organisation}',
  purpose: 'Raison',
  purposes: {
    rights: 'Vos droits sur vos données',
    follow_up: 'Faire ce qui reste à faire',
    security: 'Contrôle de sécurité',
    unlisted: 'Une raison qui n’est pas dans la liste',
  },
  what: 'Ce que l’agent a fait',
  levels: {
    0: 'Il a vu qu’une demande existe',
    1: 'Il a vu où en est la demande, et ses dates',
    2: 'Il a vu où en est la demande, ses dates et le lien pour l’ouvrir',
  },
  acts: {
    merge: 'Il a noté que deux adresses ou numéros sont à la même personne',
    unmerge: 'Il a annulé ce lien',
    adapt: 'Il a adapté le service à votre situation',
    preview: 'Il a préparé un message pour vous',
    prove: 'Il vous a annoncé une étape',
    contact: 'Il a noté que vous avez parlé avec le service',
    follow_up: 'Il a vu votre demande dans sa liste de choses à faire',
    export: 'Vos données ont été copiées pour vous',
    erase: 'Vos données ont été effacées',
    reveal: 'Contrôle de sécurité',
  },
  older: 'Voir la suite, plus ancienne',
  newest: 'Revenir au début',
  since: 'Cette liste commence le {day}.',
  kept: 'Chaque ligne reste de 6 à 12 mois. Elle reste 36 mois si les données viennent d’une autre administration.',
  rights:
    'Quelque chose vous étonne ? Demandez à {organisation} ou à son délégué à la protection des données.',
  officer: 'Délégué à la protection des données : {officer}',
  back: 'Revenir à ma demande',
}
