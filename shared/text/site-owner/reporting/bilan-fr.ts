/** The report on paper, and the pages it is made on, in French. */
export const fr = {
  question: 'Qu’avons-nous à dire à tous\u00a0?',
  intro:
    'Un bilan se lit en vingt secondes\u00a0: ce qui est promis, ce qui est tenu, ce qui est manqué. Il couvre une période terminée et s’imprime en quatre pages.',
  loading: 'Lecture du bilan',
  kept: {
    unreachable: 'Le serveur ne répond pas. Rien n’est perdu. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Rien n’est perdu. Rechargez la page.',
  },
  choose: {
    title: 'Ouvrir un bilan',
    last: 'Ouvrir le bilan du dernier mois\u00a0: {period}',
    others: 'Les autres périodes terminées',
  },
  beside: {
    title: 'À côté du bilan',
    subscriptions: 'Recevoir le point du mois par e-mail',
    data: 'Données ouvertes\u00a0: télécharger les chiffres',
    observatoire: 'Se comparer aux notes de l’Observatoire',
    import: 'Prendre en compte ce que disent les outils de l’État',
  },
  notOver: 'Cette période n’est pas terminée. Son bilan pourra être lu le lendemain de sa fin.',
  tools: {
    label: 'Le bilan, avant de l’imprimer',
    back: 'Tous les bilans',
    print: 'Imprimer ou enregistrer en PDF',
    contact: 'Imprimer un contact à la fin',
    contactLabel: 'Contact',
    contactHint: 'Par exemple un service, un téléphone, une adresse. 200 caractères au plus.',
  },
  sections: {
    label: 'Pages du bilan',
    names: {
      essentials: 'L’essentiel',
      commitments: 'Autres engagements',
      services: 'Service par service',
      quarters: 'Trimestre par trimestre',
      decisions: 'Décisions',
      answered: 'Réponses et méthode',
    },
    several: '{name}, {from} à {until}',
    alone: '{name}, {from}',
    next: 'Page suivante\u00a0: {name}',
  },
  quote: {
    copy: 'Copier cette phrase',
    of: 'Copier cette phrase\u00a0: {head}',
    copied: 'Copiée',
    refused: 'Copie refusée par le navigateur',
    sentence: '{organisation}, {period}. {head}\u00a0: {said}',
  },
  openData: {
    title: 'Données ouvertes',
    intro:
      'Le même bilan pour un tableur ou pour un programme, avec le dictionnaire de ses colonnes. Chaque ligne garde le vécu et le dû à tous.',
    take: 'Emporter un bilan',
    formats: { csv: 'Tableau (CSV)', svg: 'Image (SVG)', json: 'Pour un programme (JSON)' },
    taking: 'Préparation en cours',
    dictionary: 'Le dictionnaire des colonnes',
    schema: 'Télécharger le dictionnaire des colonnes (Table Schema)',
    machines:
      'Pour un programme qui lit des virgules entre les cellules et des points dans les nombres, changez la langue de cette page en English.',
    taken: 'Enregistré\u00a0: {file}',
    failed:
      'Le fichier n’a pas pu être préparé. Rien n’est perdu. Réessayez dans quelques instants.',
  },
  cover: {
    title: 'Bilan\u00a0: {period}',
    none: 'Aucun service n’est encore déclaré.',
    made: 'Établi le {day} par {organisation}.',
  },
  commitments: {
    more: {
      one: 'Les services les plus loin de leurs engagements. {n} autre service\u00a0: plus loin.',
      other:
        'Les services les plus loin de leurs engagements. {n} autres services\u00a0: plus loin.',
    },
    rest: 'Les autres services',
  },
  services: {
    title: 'Service par service',
    stream: '{label}\u00a0: {said}',
    months: 'Usagers satisfaits, douze mois jusqu’à {period}.',
    noMonths: 'Aucun mois n’a encore assez de réponses pour un graphique.',
    target: 'objectif',
    gaps: 'Un mois sans point a moins de 11 réponses.',
    columns: {
      month: 'Mois',
      share: 'Taux de satisfaits',
      low: 'Borne basse',
      high: 'Borne haute',
    },
    noDimensions: 'Rapidité, écoute, égalité\u00a0: trop peu de réponses.',
    places: 'Territoires',
    noPlaces: 'Pas assez de réponses par territoire pour comparer.',
    delays: 'Délais',
    noDelays: 'Aucun délai ne peut être publié pour cette période.',
    offer: 'Disponibilité',
    noOffer: 'Les horaires, rendez-vous et pannes ne sont pas mesurés.',
    decided: 'Décidé',
    notDecided: 'Aucune décision dans les douze derniers mois.',
    more: { one: '{n} autre territoire', other: '{n} autres territoires' },
  },
  decisions: {
    title: 'Ce qui est décidé, ce qui a changé',
    none: 'Aucune décision n’est enregistrée dans les douze derniers mois.',
    said: '{title}. Décision\u00a0: {what} ({who}, {day}). {done} Mieux après\u00a0? {verdict}.',
    nothing:
      'Aucun graphique ne signale de changement. Il faut huit périodes avec assez de réponses, et une de plus.',
    equality: 'Égalité entre territoires\u00a0: {said}',
    change: '{name}, {label}.',
  },
  quarters: {
    title: 'Trimestre par trimestre',
    quarter: 'Trimestre',
    missing: '{service}\u00a0: rien qui puisse être publié trimestre par trimestre.',
    table: '{service}, les quatre trimestres',
  },
  declared: 'Objectifs et choix déclarés, par qui et quand',
  answered: {
    title: 'Qui a répondu, et ce que ces réponses ne disent pas',
    state: '{instrument}\u00a0: {said}',
  },
  reading: {
    title: 'Comment lire ce bilan',
    text: 'Un point est le taux observé. Son trait est la marge d’erreur à 95\u00a0%\u00a0: si seul le hasard décide de qui répond, le vrai taux s’y trouve 19 fois sur 20. Deux traits qui se recouvrent ne suffisent pas à conclure. Un point creux repose sur moins de 30 réponses\u00a0: il est fragile. Rien n’est montré de moins de 11 réponses.',
    streams:
      'Les origines des réponses ne sont jamais additionnées\u00a0: usagers invités, invités à l’envoi du formulaire, demandés sur la page, bouton ouvert à tous, saisies par un agent.',
  },
  contact: {
    title: 'Contact',
    source: 'Chiffres et dictionnaire des colonnes\u00a0: {address}',
  },
}

/** The keys every language has. */
export type BilanText = typeof fr
