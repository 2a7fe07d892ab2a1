/** What the page of a service says where both worlds meet, in French. */
export const fr = {
  title: 'Les dates annoncées comptent-elles\u00a0?',
  nothing:
    'Rien n’est encore croisé pour ce service. Le formulaire sur les dates et la page de chaque demande y servent dès qu’un usager répond.',
  whose: '{question} ({whose})',
  meanwhile: 'Pendant ce temps\u00a0: {label}, {days}.',
  register: {
    told: 'Ce qui est dû à tous, selon le registre\u00a0: {x} dates tenues sur {n} échues, {interval}.',
    untold:
      'Ce qui est dû à tous\u00a0: le registre a trop peu de dates échues pour en dire une part.',
  },
  columns: {
    cell: 'Case',
    class: 'Classe',
    measure: 'Mesure',
    n: 'Nombre',
    satisfied: 'Satisfaits',
    noticed: 'Ont su où en était leur demande',
    of: 'Sur',
    share: 'Part',
    low: 'Borne basse à 95\u00a0%',
    high: 'Borne haute à 95\u00a0%',
  },
  bound: { at_least_90: '90\u00a0% ou plus', at_most_10: '10\u00a0% ou moins' },
  hidden: 'caché',
  tooFew: 'trop peu d’avis',
  conformity: {
    question: {
      usager: 'Les dates que l’usager dit tenues sont-elles bien perçues\u00a0?',
      register: 'Les dates tenues selon le registre sont-elles bien perçues\u00a0?',
    },
    how: {
      usager:
        'Selon l’usager\u00a0: le formulaire lui demande si la date annoncée a été tenue. Rien n’est lu dans son dossier.',
      register:
        'Selon le registre\u00a0: la page de la demande joint à l’avis si la date a été tenue, sans rien qui désigne la demande. Seuls les avis donnés depuis cette page y sont.',
    },
    badly: 'Date tenue, et pourtant mal perçue\u00a0: {x} avis sur {n}, {interval}.',
    badlyMissed: 'Date non tenue, et mal perçue\u00a0: {x} avis sur {n}, {interval}.',
    untold: 'Trop peu d’avis pour dire si les dates tenues sont bien perçues.',
    compared: {
      higher:
        'Quand la date n’est pas tenue, la démarche est plus souvent mal perçue ({difference} points, de {low} à {high}).',
      lower:
        'Quand la date n’est pas tenue, la démarche est moins souvent mal perçue ({difference} points, de {low} à {high}).',
      unclear:
        'Entre dates tenues et non tenues, aucun écart n’est établi ({difference} points, de {low} à {high}).',
    },
    rows: { kept: 'Date tenue', missed: 'Date non tenue' },
    short: { well: 'bien perçu', badly: 'mal perçu' },
    cells: {
      kept_well: { name: 'Conforme et bien perçu', act: 'À tenir.' },
      kept_badly: {
        name: 'Conforme mais mal perçu',
        act: 'À comprendre\u00a0: lisez ce que ces usagers en disent. La cause n’est pas connue.',
      },
      missed_well: {
        name: 'Non conforme mais bien perçu',
        act: 'À surveiller, jamais une réussite\u00a0: ces usagers ignorent peut-être le délai auquel ils ont droit.',
      },
      missed_badly: { name: 'Non conforme et mal perçu', act: 'À réparer d’abord.' },
      unanswered: {
        name: 'Sans réponse',
        act: 'Ce que pensent ces personnes n’est pas connu. Ce n’est ni un bon ni un mauvais signe.',
      },
    },
    answers: { one: '{n} avis', other: '{n} avis' },
    requests: { one: '{n} date échue sans avis', other: '{n} dates échues sans avis' },
    hidden: 'Caché\u00a0: trop peu d’avis, ici ou dans une case voisine.',
    notYet: {
      one: '{n} usager dit que la date n’est pas encore là.',
      other: '{n} usagers disent que la date n’est pas encore là.',
    },
    noDate: {
      one: '{n} usager dit qu’aucune date n’a été annoncée.',
      other: '{n} usagers disent qu’aucune date n’a été annoncée.',
    },
    entered: 'Ce que des agents ont saisi pour quelqu’un n’est pas compté ici.',
  },
  comments: {
    open: 'Lire les commentaires',
    close: 'Fermer les commentaires',
    of: 'Commentaires\u00a0: {cell}',
    loading: 'Lecture des commentaires',
    none: 'Personne n’a écrit de commentaire dans cette case.',
    older: 'Voir la suite',
    end: 'Il n’y a pas d’autre commentaire.',
    order: 'Rangés par mois, sans ordre à l’intérieur d’un mois.',
    trouble:
      'Les commentaires n’ont pas pu être lus. Ceux qui sont affichés sont gardés. Réessayez.',
    again: 'Réessayer',
  },
  windows: {
    question: 'Un créneau long est-il vécu comme un court\u00a0?',
    how: 'La durée du créneau vient du registre, sans rien qui désigne la demande.',
    classes: {
      two_hours: '2 heures au plus',
      half_day: 'Une demi-journée',
      day: 'Une journée',
      week: 'Jusqu’à une semaine',
      longer: 'Plus d’une semaine',
    },
  },
  classes: {
    clear:
      '{name}\u00a0: {share} d’usagers satisfaits, contre {other} pour «\u00a0{reference}\u00a0».',
    beyond:
      '{name}\u00a0: l’écart dépasse ce que le hasard produit ({difference} points, de {low} à {high}).',
    unclear: 'Aucun écart n’est établi entre les classes qui ont assez d’avis.',
    alone: 'Une seule classe a assez d’avis pour être montrée\u00a0: rien ne se compare encore.',
    untold: 'Trop peu d’avis dans chaque classe pour dire quoi que ce soit.',
    cause: 'Un écart ne dit pas sa cause.',
    tested:
      'Les écarts sont testés ensemble (Holm, 5\u00a0%)\u00a0; les bornes sont celles de Newcombe, à 95\u00a0%.',
    axis: 'Taux d’usagers satisfaits',
    noticedAxis: 'Ont su où en était leur demande',
  },
  evidence: {
    title: 'Le site est-il rapide\u00a0?',
    nothing:
      'Rien n’est encore mesuré dans les pages de ce service. Les mesures viennent avec les premiers avis.',
    question: 'Ce qui a été mesuré va-t-il avec ce qui est vécu\u00a0?',
    how: 'Mesuré dans la page de l’usager pendant sa démarche. Les seuils d’affichage sont ceux des signaux web essentiels de Google.',
    beside:
      'Ce qui est offert à tous\u00a0: {x} visites mesurées sur {n} sont dans la meilleure classe de «\u00a0{measure}\u00a0», {interval}.',
    named: '{measure}, {class}',
    measures: {
      lcp: 'Affichage du contenu',
      inp: 'Réponse aux gestes',
      cls: 'Page qui bouge',
      errors: 'Erreurs dans la page',
      failed: 'Envois en échec',
      elapsed: 'Temps passé',
    },
    classes: {
      lcp: { good: '2,5 s au plus', middling: 'de 2,5 à 4 s', poor: 'plus de 4 s' },
      inp: { good: '200 ms au plus', middling: 'de 200 à 500 ms', poor: 'plus de 500 ms' },
      cls: { good: '0,1 au plus', middling: 'de 0,1 à 0,25', poor: 'plus de 0,25' },
      errors: { none: 'aucune', some: 'une ou plus' },
      failed: { none: 'aucun', some: 'un ou plus' },
      elapsed: {
        two_minutes: '2 min au plus',
        five_minutes: 'de 2 à 5 min',
        quarter: 'de 5 à 15 min',
        longer: 'plus de 15 min',
      },
    },
  },
  proofs: {
    question: 'Les étapes signalées à temps sont-elles remarquées\u00a0?',
    how: 'Les étapes viennent du registre, pour les demandes dont l’usager a répondu depuis leur page. Une étape compte quand son délai, déclaré par le service, est passé.',
    noticed: {
      none: 'Aucun des {n} usagers n’a su où en était sa demande',
      one: '{x} usager sur {n} a su où en était sa demande',
      other: '{x} usagers sur {n} ont su où en était leur demande',
    },
    untold: 'Trop peu d’avis pour dire si les usagers ont su où en était leur demande.',
    contrast: {
      clear:
        '{reference}\u00a0: {x} usagers sur {n} l’ont su. {name}\u00a0: {y} sur {m}. L’écart dépasse ce que le hasard produit ({difference} points, de {low} à {high}).',
      unclear:
        '{reference}\u00a0: {x} usagers sur {n} l’ont su. {name}\u00a0: {y} sur {m}. L’écart ne dépasse pas ce que le hasard produit ({difference} points, de {low} à {high}).',
    },
    alone:
      'Rien ne se compare encore\u00a0: il faut assez d’avis avec et sans étapes signalées à temps.',
    onTime:
      'Ce qui est dû à tous\u00a0: {x} étapes dues sur {n} ont été signalées à temps, {interval}.',
    onTimeUntold: 'Ce qui est dû à tous\u00a0: trop peu d’étapes dues pour en dire une part.',
    classes: {
      all: 'Toutes signalées à temps',
      some: 'Une partie à temps',
      none: 'Aucune à temps',
    },
  },
}

export type CrossedText = typeof fr
