/** What is said of whether requests are treated alike, in French. */
export const fr = {
  name: 'Les demandes sont-elles traitées de la même façon\u00a0?',
  recognition: {
    title: 'La reconnaissance donne-t-elle un privilège\u00a0?',
    parts: 'La même comparaison, canal par canal, langue par langue',
    first: 'Dans le délai pour tous\u00a0: {within} Adaptations\u00a0: {adapted}',
    verdicts: {
      equivalent:
        'à {margin} points près, autant pour les demandes reconnues ({of}) que pour les autres ({others}).',
      more: 'plus souvent pour les demandes reconnues ({of}) que pour les autres ({others}). C’est à expliquer.',
      less: 'moins souvent pour les demandes reconnues ({of}) que pour les autres ({others}). C’est à expliquer.',
      unknown: 'incertain entre {of} pour les demandes reconnues et {others} pour les autres.',
    },
    who: 'Demandes reçues de {from} à {until}, encore ouvertes après {days} jours ouvrés. «\u00a0Reconnue\u00a0»\u00a0: un agent l’a vue dans l’extension avant cela. Vue plus tard, elle compte avec les autres\u00a0: une demande lente a plus de jours pour être vue, et fausserait la comparaison.',
    cause:
      'Ce chiffre ne donne pas de cause. Les agents ouvrent peut-être d’abord d’autres genres de demandes\u00a0: regardez canal par canal avant d’en chercher une.',
    adapting:
      'Une adaptation s’enregistre depuis l’extension. Une demande que personne n’y ouvre n’en reçoit pas.',
  },
  groups: {
    title: 'Canal, langue, aide d’un proche\u00a0: le service est-il rendu pareil\u00a0?',
    sentence: {
      none: 'Aucune comparaison ne dépasse la tolérance au-delà du hasard. Ce n’est pas une preuve d’égalité.',
      all: 'Chaque comparaison montrée est équivalente, à {margin} points près.',
      gaps: 'À expliquer\u00a0: {gaps}.',
    },
    gap: '{part}, {outcome} ({of} contre {others})',
    who: 'Demandes reçues de {from} à {until}. Chaque groupe est comparé à toutes les autres demandes du service. «\u00a0Avec une aide\u00a0»\u00a0: quelqu’un agit pour l’usager dès le premier jour, ou la demande est arrivée au guichet.',
    cause:
      'Un écart peut venir du genre de demandes, ou de la façon de les traiter. Ce chiffre ne dit pas lequel.',
  },
  outcomes: {
    within: 'Répondues dans le délai',
    kept: 'Date annoncée tenue',
    adapted: 'Adaptation appliquée',
  },
  by: { channel: 'Canal', locale: 'Langue', assistance: 'Aide' },
  assistance: { assisted: 'Avec une aide', alone: 'Sans aide' },
  verdicts: {
    equivalent: 'équivalent',
    gap: 'à expliquer',
    unknown: 'incertain',
  },
  said: '{points} pts, {verdict}',
  equal: 'égal',
  counted: '{share} ({x} sur {n})',
  band: 'Écart\u00a0: le groupe nommé moins les autres, en points. Bande grise\u00a0: la tolérance, {margin} points {declared}. «\u00a0Équivalent\u00a0»\u00a0: la marge d’erreur y tient tout entière. «\u00a0À expliquer\u00a0»\u00a0: elle est tout entière dehors, après correction pour le nombre de comparaisons. En creux\u00a0: incertain.',
  declared: { yes: '(déclaré)', no: '(valeur d’usage, faute de choix déclaré)' },
  interval:
    'Le registre est complet. L’intervalle à 90\u00a0% porte sur la façon de travailler\u00a0: ce qu’elle donnerait à d’autres demandes semblables.',
  hidden: {
    one: '{n} groupe n’est pas montré\u00a0: il renseignerait sur moins de 11 demandes.',
    other: '{n} groupes ne sont pas montrés\u00a0: ils renseigneraient sur moins de 11 demandes.',
  },
  untold: {
    no_norm:
      'Le service n’annonce aucun délai\u00a0: déclarez son délai pour tous, et les groupes se compareront.',
    short_norm:
      'Le délai pour tous est plus court que les deux jours ouvrés après lesquels les groupes se comparent.',
    early: 'Aucune demande n’a encore passé le délai pour tous. La comparaison viendra avec elles.',
    unmeasured:
      'Non mesuré\u00a0: aucun agent n’a vu de demande de ce service dans l’extension. Son usage le mesurerait.',
    nobody: 'Aucune demande n’a été reconnue dans les deux jours ouvrés\u00a0: rien à comparer.',
    everybody:
      'Toutes les demandes ont été reconnues dans les deux jours ouvrés\u00a0: rien à comparer.',
    one_group:
      'Toutes les demandes sont du même canal, de la même langue, sans aide\u00a0: rien à comparer.',
    too_few: 'Moins de 11 demandes dans un des groupes\u00a0: pas assez pour conclure.',
    not_alone: 'Chiffre non publié\u00a0: trop peu d’usagers de ce service ont répondu.',
  },
  columns: {
    part: 'Quoi',
    outcome: 'Résultat',
    x: 'Groupe, nombre',
    n: 'Groupe, demandes',
    otherX: 'Autres, nombre',
    otherN: 'Autres, demandes',
    difference: 'Écart',
    low: 'Borne basse',
    high: 'Borne haute',
    verdict: 'Verdict',
  },
  whole: 'Reconnues contre les autres',
}

export type EqualTreatmentText = typeof fr
