/** What the State’s own instruments say, and how their exports are taken in, in French. */
export const fr = {
  indicators: {
    jdma_satisfied: {
      name: 'Je donne mon avis\u00a0: «\u00a0Très bien\u00a0»',
      share: {
        none: 'Aucun avis sur {n} ne dit «\u00a0Très bien\u00a0»',
        one: '{x} avis sur {n} dit «\u00a0Très bien\u00a0»',
        other: '{x} avis sur {n} disent «\u00a0Très bien\u00a0»',
      },
      tooFew: 'Moins de {fewest} avis\u00a0: pas assez pour conclure.',
    },
    spp_positive: {
      name: 'Services Publics+\u00a0: ressenti positif',
      share: {
        none: 'Aucune expérience sur {n} n’est dite positive',
        one: '{x} expérience sur {n} est dite positive',
        other: '{x} expériences sur {n} sont dites positives',
      },
      tooFew: 'Moins de {fewest} expériences\u00a0: pas assez pour conclure.',
    },
  },
  instruments: {
    jdma: 'Je donne mon avis',
    'services-publics-plus': 'Services Publics+',
  },
  themes: {
    accessibility: 'Accessibilité',
    information: 'Information, explication',
    relation: 'Relation',
    responsiveness: 'Réactivité',
    simplicity: 'Simplicité',
  },
  title: 'Ce que disent les outils de l’État',
  intro:
    'D’autres personnes ont répondu à d’autres questions, ailleurs. Ces chiffres se lisent à côté des vôtres et ne s’y ajoutent jamais.',
  ours: 'Ce que vos usagers vous disent, par vos propres questions',
  theirs: 'Ce que {instrument} a reçu',
  guard: 'À lire avec ce qui est dû à tous',
  themesTitle: 'Par thème, part des avis positifs parmi ceux qui en parlent',
  themeLine: '{theme}\u00a0: {said}',
  positive: {
    none: 'aucun avis sur {n} n’est positif',
    one: '{x} avis sur {n} est positif',
    other: '{x} avis sur {n} sont positifs',
  },
  nothing: 'Aucun export des outils de l’État n’est pris en compte pour ce service.',
  import: {
    title: 'Prendre en compte ce que disent les outils de l’État',
    intro:
      'Choisissez l’export (CSV) de Je donne mon avis ou de Services Publics+. Il est lu dans votre navigateur, d’après le nom de ses colonnes. Seules les réponses codées et leur mois sont envoyés\u00a0: ni nom, ni pseudonyme, ni adresse, ni texte.',
    file: 'Fichier de l’export',
    fileHint: 'Un fichier CSV, 200 Mo au plus.',
    service: 'Service que cet export concerne',
    reading: 'Lecture du fichier',
    read: {
      one: '{instrument}\u00a0: {n} ligne lue.',
      other: '{instrument}\u00a0: {n} lignes lues.',
    },
    understood: { one: '{n} ligne est comprise.', other: '{n} lignes sont comprises.' },
    rejected: {
      one: '{n} ligne n’est pas comprise. Elle est laissée de côté.',
      other: '{n} lignes ne sont pas comprises. Elles sont laissées de côté.',
    },
    months: 'Du mois de {first} au mois de {last}.',
    columnsRead: 'Colonnes lues\u00a0: {columns}.',
    columnsMissing: 'Questions absentes de ce fichier, donc sans réponse\u00a0: {columns}.',
    columnsLeft: 'Colonnes laissées de côté, jamais envoyées\u00a0: {columns}.',
    first: 'Les premières lignes, comme elles seront comptées',
    month: 'Mois',
    answers: 'Réponses',
    rejects: 'Télécharger les lignes laissées de côté',
    rejectsFile: 'lignes-laissees-de-cote.csv',
    rejectColumns: { line: 'Ligne', column: 'Colonne', why: 'Pourquoi' },
    send: 'Prendre ces réponses en compte',
    sending: '{done} lignes sur {all}',
    done: {
      one: '{n} réponse de plus est comptée.',
      other: '{n} réponses de plus sont comptées.',
    },
    nothingNew: 'Rien ne change\u00a0: toutes ces réponses étaient déjà comptées.',
    known: {
      one: '{n} réponse était déjà comptée.',
      other: '{n} réponses étaient déjà comptées.',
    },
    stopped:
      'Le serveur ne répond pas. {done} lignes sur {all} sont comptées, et le restent. Reprenez quand vous le voulez\u00a0: aucune ne compte deux fois.',
    refused: 'Le serveur refuse ces lignes\u00a0: {why} Rien de plus n’est compté.',
    over: 'Votre session est terminée. {done} lignes sur {all} sont comptées. Connectez-vous et choisissez de nouveau le fichier\u00a0: aucune ne compte deux fois.',
    wrong: {
      empty: 'Ce fichier est vide. Rien n’est envoyé.',
      large: 'Ce fichier dépasse 200 Mo. Rien n’est envoyé. Exportez une période plus courte.',
      binary:
        'Ce fichier n’est pas un tableau en texte\u00a0: c’est peut-être un classeur (XLSX). Enregistrez-le en CSV et choisissez-le de nouveau. Rien n’est envoyé.',
      unreadable: 'Ce fichier ne peut pas être lu. Rien n’est envoyé. Choisissez-le de nouveau.',
      unknown:
        'Les colonnes de ce fichier ne sont pas celles d’un export connu. Il faut au moins «\u00a0Écrit le\u00a0» et «\u00a0Ressenti usager\u00a0» (Services Publics+), ou «\u00a0Date de l’avis\u00a0» et «\u00a0De façon générale, comment ça s’est passé\u00a0?\u00a0» (Je donne mon avis). Rien n’est envoyé.',
    },
  },
  faults: {
    width: 'Cette ligne n’a pas autant de cellules que la première.',
    broken_text: 'Un caractère est illisible\u00a0: enregistrez le fichier en UTF-8.',
    quote_open:
      'Un guillemet est ouvert et jamais fermé\u00a0: ce qui suit n’est pas lu. Ce qui précède est compris.',
    no_date: 'La date manque, ou n’est pas une date.',
    future_date: 'La date est dans le futur.',
    unknown_answer: 'Cette réponse n’est pas une de celles que l’outil propose.',
    nothing_said: 'Aucune question n’a de réponse\u00a0: ce n’est pas une mauvaise note.',
  },
  columns: {
    satisfaction: 'satisfaction',
    comprehension: 'clarté',
    contact_reached: 'aide jointe',
    contact_satisfaction: 'qualité de l’aide',
    feeling: 'ressenti',
    accessibility: 'accessibilité',
    information: 'information',
    relation: 'relation',
    responsiveness: 'réactivité',
    simplicity: 'simplicité',
  },
  imports: {
    title: 'Ce qui est pris en compte',
    none: 'Aucun export n’est encore pris en compte.',
    said: '{instrument}, {service}. Par {author}, le {day}.',
    taken: { one: '{n} réponse comptée', other: '{n} réponses comptées' },
    refused: { one: '{n} ligne laissée de côté', other: '{n} lignes laissées de côté' },
    withdraw: 'Retirer ces réponses',
    withdrawNamed: 'Retirer ces réponses\u00a0: {instrument}, {service}, prises le {day}',
    sure: 'Retirer ces réponses des chiffres\u00a0? Le fichier pourra être repris.',
    confirm: 'Oui, retirer',
    keep: 'Garder',
    gone: 'Ces réponses ne sont plus comptées.',
    trouble: 'Le serveur ne répond pas. Rien n’est retiré. Réessayez dans quelques instants.',
  },
}

/** The keys every language has. */
export type ElsewhereText = typeof fr
