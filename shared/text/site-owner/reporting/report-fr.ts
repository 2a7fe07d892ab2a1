const answers = 'Moins de {fewest} réponses\u00a0: pas assez pour conclure.'

/** Every sentence of a report, in French: on a page, in a spreadsheet, in a picture. */
export const fr = {
  title: 'Qualité des services : {organisation}',
  usager: 'Ce que l’usager perçoit',
  commun: 'Ce qui est dû à tous',
  period: {
    all: 'depuis le début',
    firstQuarter: '1er trimestre {year}',
    quarter: '{quarter}e trimestre {year}',
    year: 'année {year}',
  },
  indicators: {
    satisfied: {
      name: 'Usagers satisfaits',
      share: {
        none: 'Aucun usager sur {n} n’est satisfait',
        one: '{x} usager sur {n} est satisfait',
        other: '{x} usagers sur {n} sont satisfaits',
      },
      tooFew: answers,
    },
    compared: {
      name: 'Par rapport à ce qui était attendu',
      share: {
        none: 'Aucun usager sur {n} ne le dit',
        one: '{x} usager sur {n} le dit',
        other: '{x} usagers sur {n} le disent',
      },
      tooFew: 'Moins de 11 réponses\u00a0: pas assez pour conclure.',
    },
    responsive: {
      name: 'On s’est occupé de moi assez vite',
      share: {
        none: 'Aucun usager sur {n} ne le pense',
        one: '{x} usager sur {n} le pense',
        other: '{x} usagers sur {n} le pensent',
      },
      tooFew: answers,
    },
    own_situation: {
      name: 'On a tenu compte de ma situation',
      share: {
        none: 'Aucun usager sur {n} ne le pense',
        one: '{x} usager sur {n} le pense',
        other: '{x} usagers sur {n} le pensent',
      },
      tooFew: answers,
    },
    promises_kept: {
      name: 'Dates annoncées tenues',
      share: {
        none: 'Aucune date annoncée sur {n} n’est tenue',
        one: '{x} date annoncée sur {n} est tenue',
        other: '{x} dates annoncées sur {n} sont tenues',
      },
      tooFew: 'Moins de 5 échéances passées\u00a0: pas assez pour conclure.',
    },
    equal_quality: {
      name: 'La même qualité dans chaque territoire',
      share: { none: '{x} sur {n}', one: '{x} sur {n}', other: '{x} sur {n}' },
      tooFew: 'Trop peu de réponses par territoire\u00a0: pas assez pour conclure.',
    },
    delays: {
      name: 'Temps d’attente d’une réponse',
      share: { none: '{x} sur {n}', one: '{x} sur {n}', other: '{x} sur {n}' },
      tooFew: 'Moins de 5 demandes\u00a0: pas assez pour conclure.',
    },
    same_treatment: {
      name: 'J’ai eu le même traitement que les autres',
      share: {
        none: 'Aucun usager sur {n} ne le pense',
        one: '{x} usager sur {n} le pense',
        other: '{x} usagers sur {n} le pensent',
      },
      tooFew: answers,
    },
    under_floor: {
      name: 'Habitants là où la satisfaction est sous le minimum',
      share: { none: '{x} sur {n}', one: '{x} sur {n}', other: '{x} sur {n}' },
      tooFew: 'Trop peu de territoires ont assez de réponses\u00a0: pas assez pour conclure.',
    },
  },
  other: {
    share: { none: 'Aucun cas sur {n}', one: '{x} cas sur {n}', other: '{x} cas sur {n}' },
    tooFew: 'Moins de 5 cas\u00a0: pas assez pour conclure.',
  },
  labels: {
    invited: 'Usagers invités',
    submitted: 'Usagers invités à l’envoi du formulaire',
    asked: 'Demandés sur la page, invitation non prouvée',
    open: 'Bouton ouvert à tous',
    entered: 'Saisi par un agent (papier, guichet, téléphone)',
    due: 'Toutes les échéances passées',
    worse: 'Moins bien',
    same: 'Pareil',
    better: 'Mieux',
  },
  compared: {
    worse: 'ont trouvé moins bien que prévu. {whom}\u00a0: {n} réponses, {bounds}.',
    same: 'ont trouvé pareil que prévu. {whom}\u00a0: {n} réponses, {bounds}.',
    better: 'ont trouvé mieux que prévu. {whom}\u00a0: {n} réponses, {bounds}.',
  },
  notProven:
    'Rien ne prouve que ces usagers ont été tirés au sort\u00a0: aucun verdict ne s’appuie sur eux.',
  ofForm: 'Ces réponses disent comment le formulaire s’est passé, pas le service rendu.',
  base: '{x} sur {n}',
  interval: 'entre {low} et {high}\u00a0%',
  register: 'registre complet',
  bound: {
    at_least_90: '90\u00a0% ou plus. Trop peu de réponses pour dire combien au juste.',
    at_most_10: '10\u00a0% ou moins. Trop peu de réponses pour dire combien au juste.',
  },
  notAlone: {
    title: 'Chiffre non publié',
    guard_absent: 'Chiffre non publié : il se lit avec « {guard} », qui n’est pas encore mesuré.',
    guard_too_few:
      '«\u00a0{guard}\u00a0» n’a pas encore assez de réponses\u00a0: ce chiffre ne se publie pas seul.',
  },
  absent: {
    satisfied: 'Aucune question ne le demande.',
    compared: 'Le questionnaire choisi ne le demande pas.',
    responsive: 'Le questionnaire choisi ne le demande pas.',
    own_situation: 'Le questionnaire choisi ne le demande pas.',
    promises_kept: 'Aucune date annoncée n’est arrivée à échéance dans cette période.',
    equal_quality: 'Aucune réponse ne dit de quel territoire elle vient.',
    delays: 'Aucune demande n’est enregistrée pour cette période.',
    same_treatment: 'Le questionnaire choisi ne le demande pas.',
    under_floor: 'Aucun minimum n’est déclaré, ou aucune population.',
    other: 'Ce n’est pas mesuré.',
  },
  elsewhere: 'Déjà montré, à côté de «\u00a0{beside}\u00a0».',
  weighted: {
    share:
      'Redressé sur la population : {share} (entre {low} et {high} %), précision de {effective} réponses.',
    note: 'Réponses volontaires. La pondération corrige la répartition par territoire, pas l’envie de répondre.',
    missing: {
      one: '{n} territoire n’a pas assez de réponses\u00a0: {share} des habitants ne sont pas représentés.',
      other:
        '{n} territoires n’ont pas assez de réponses\u00a0: {share} des habitants ne sont pas représentés.',
    },
    outside: {
      one: '{n} réponse vient d’un territoire qui n’est pas déclaré\u00a0: elle n’est pas pondérée.',
      other:
        '{n} réponses viennent d’un territoire qui n’est pas déclaré\u00a0: elles ne sont pas pondérées.',
    },
    unlocated: {
      one: '{n} réponse ne dit pas de quel territoire elle vient\u00a0: elle n’est pas pondérée.',
      other:
        '{n} réponses ne disent pas de quel territoire elles viennent\u00a0: elles ne sont pas pondérées.',
    },
    too_few: 'Pas de chiffre pondéré\u00a0: il vaudrait moins de 30 réponses.',
    no_territory:
      'Pas de chiffre pondéré\u00a0: les réponses ne viennent d’aucun territoire déclaré.',
    territories_missing:
      'Pas de chiffre pondéré\u00a0: plus de la moitié des habitants vivent dans des territoires sans assez de réponses.',
  },
  series: {
    hidden: 'Non montré\u00a0: trop peu de réponses, ici ou dans une période voisine.',
    title: 'Période par période',
    cut: 'La question change ici\u00a0: une autre série commence.',
  },
  places: {
    reference: {
      declared: 'Référence\u00a0: {value}, l’objectif déclaré.',
      taken: 'Référence\u00a0: {value}, le taux d’ensemble, faute d’objectif déclaré.',
    },
    margin: {
      declared: 'Tolérance\u00a0: {value} points.',
      taken: 'Tolérance\u00a0: {value} points par défaut, rien n’étant déclaré.',
    },
    bounds:
      'Le verdict se lit sur la borne à 95\u00a0% d’un seul côté. L’intervalle montré, à 95\u00a0% des deux côtés, est un peu plus large.',
    verdict: {
      equivalent: 'équivalent',
      below: 'en dessous',
      unknown: 'incertain',
      untested: 'aucune réponse ici',
      hidden: 'non montré, trop peu de réponses ici ou à côté',
    },
    everywhere: {
      equivalent: 'La qualité est équivalente dans chaque territoire.',
      below: 'La qualité n’est pas équivalente partout.',
      unknown: 'On ne peut pas dire que la qualité est équivalente partout.',
    },
    counts: {
      equivalent: { one: '{n} territoire équivalent', other: '{n} territoires équivalents' },
      below: { one: '{n} en dessous', other: '{n} en dessous' },
      unknown: { one: '{n} incertain', other: '{n} incertains' },
      untested: { one: '{n} sans réponse', other: '{n} sans réponse' },
      hidden: { one: '{n} non montré', other: '{n} non montrés' },
    },
    shrunk: 'taux lissé\u00a0: {share} (entre {low} et {high}\u00a0%)',
    spread:
      'Entre territoires, la satisfaction s’écarte d’environ {value} points, une fois le hasard retiré.',
    noSpread: 'Entre territoires, aucun écart ne dépasse ce que le hasard suffit à expliquer.',
  },
  underFloor: {
    raw: '{share} des habitants vivent là où moins de {floor} des usagers sont satisfaits',
    likely: 'En comptant chaque territoire selon sa probabilité d’y être\u00a0: {share}.',
    people: 'Sur {people} habitants.',
    outside: '{people} habitants vivent là où il y a trop peu de réponses pour le savoir.',
  },
  delays: {
    median: {
      one: 'Une demande sur deux a sa réponse en {n} jour',
      other: 'Une demande sur deux a sa réponse en {n} jours',
    },
    medianOver: {
      one: 'Il faut plus de {n} jour pour qu’une demande sur deux ait sa réponse',
      other: 'Il faut plus de {n} jours pour qu’une demande sur deux ait sa réponse',
    },
    nine: { one: 'Neuf sur dix en {n} jour', other: 'Neuf sur dix en {n} jours' },
    nineOver: {
      one: 'Il faut plus de {n} jour pour que neuf sur dix aient leur réponse',
      other: 'Il faut plus de {n} jours pour que neuf sur dix aient leur réponse',
    },
    within: 'Dans le délai de {days} jours\u00a0: {share}.',
    change: 'Réponses dans ce délai. {change}',
    counted: {
      one: 'Registre complet\u00a0: {n} demande reçue dans la période. Encore ouvertes\u00a0: {open}, comptées pour ce qu’elles attendent déjà.',
      other:
        'Registre complet\u00a0: {n} demandes reçues dans la période. Encore ouvertes\u00a0: {open}, comptées pour ce qu’elles attendent déjà.',
    },
    oldest: {
      one: 'La plus ancienne attend depuis {n} jour.',
      other: 'La plus ancienne attend depuis {n} jours.',
    },
    faults: {
      one: '{n} demande finit avant de commencer\u00a0: elle est laissée de côté.',
      other: '{n} demandes finissent avant de commencer\u00a0: elles sont laissées de côté.',
    },
    units: {
      working: 'Jours ouvrés, du lundi au vendredi hors jours fériés.',
      business: 'Jours ouvrables, du lundi au samedi hors jours fériés.',
      calendar: 'Jours du calendrier.',
    },
  },
  unheard: {
    title: 'Ce que ces réponses ne disent pas',
    asked:
      '{ended} démarches terminées. La page a posé la question à {shown} usagers, {answered} ont répondu. Leur invitation n’est pas prouvée.',
    open: 'Bouton ouvert à tous\u00a0: {opened} l’ont ouvert, {answered} ont répondu.',
    silent: {
      one: '{n} usager interrogé sur la page n’a pas répondu\u00a0: rien ne dit ce qu’il a vécu.',
      other:
        '{n} usagers interrogés sur la page n’ont pas répondu\u00a0: rien ne dit ce qu’ils ont vécu.',
    },
    few: {
      asked:
        '{ended} démarches terminées. La page a posé la question à {shown} usagers. Combien ont répondu n’est pas montré\u00a0: trop peu, ici ou dans une période voisine.',
      open: 'Bouton ouvert à tous\u00a0: {opened} l’ont ouvert. Combien ont répondu n’est pas montré\u00a0: trop peu, ici ou dans une période voisine.',
    },
    nobody: 'Aucune page n’a encore posé la question.',
    always:
      'Rien n’est dit non plus des personnes qui ont abandonné, ou qui n’ont pas trouvé le service.',
  },
  declared: {
    title: 'Ce qui est décidé, par qui et quand',
    margin: 'Tolérance entre territoires (δ)\u00a0: {value} points',
    commitment: 'Objectif : {value} d’usagers satisfaits',
    floor: 'Minimum visé partout : {value} d’usagers satisfaits',
    population: {
      one: 'Population de {n} territoire, {people} habitants',
      other: 'Population de {n} territoires, {people} habitants',
    },
    all: 'tous les services',
    by: '{what} ({service}). Déclaré par {author} le {day}\u00a0: {basis}',
    nothing:
      'Rien n’est déclaré\u00a0: la tolérance entre territoires est de 5 points, et il n’y a ni objectif, ni minimum, ni population.',
  },
  columns: {
    period: 'Période',
    service: 'Service',
    world: 'Monde',
    indicator: 'Indicateur',
    what: 'De qui ou de quoi',
    told: 'En phrase',
    n: 'Base',
    value: 'Valeur',
    low: 'Borne basse (95\u00a0%)',
    high: 'Borne haute (95\u00a0%)',
    unit: 'Unité',
    notes: 'Notes',
    guard: 'En regard',
    guardTold: 'À lire avec, en phrase',
    question: 'Question',
    version: 'Questionnaire et version',
    answers: 'Part de chaque réponse',
    aside: 'Réponses hors du taux',
    design: 'Plan',
    weights: 'Poids',
    revision: 'Publication',
  },
  units: { share: 'part', days: 'jours', points: 'points' },
}

/** The keys every language has. */
export type ReportText = typeof fr
