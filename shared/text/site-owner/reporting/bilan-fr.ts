/** The report on paper, and the page it is made on, in French. */
export const fr = {
  question: 'Qu’avons-nous à dire à tous\u00a0?',
  intro:
    'Un bilan couvre une période terminée et réunit satisfaction et égalité. Il n’affiche rien sous 11 réponses et se lit sans connaître les statistiques.',
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
  notOver: 'Cette période n’est pas terminée. Son bilan pourra être lu le lendemain de sa fin.',
  tools: {
    label: 'Le bilan, avant de l’imprimer',
    back: 'Tous les bilans',
    print: 'Imprimer ou enregistrer en PDF',
    contact: 'Contact imprimé à la fin',
    contactHint: 'Par exemple un service, un téléphone, une adresse. 200 caractères au plus.',
  },
  openData: {
    title: 'Données ouvertes',
    intro:
      'Le même bilan pour un tableur ou pour un programme, avec le dictionnaire de ses colonnes. Chaque ligne garde les deux mondes.',
    schema: 'Télécharger le dictionnaire des colonnes (Table Schema)',
    machines:
      'Pour un programme qui lit des virgules entre les cellules et des points dans les nombres, changez la langue de cette page en English.',
    taken: 'Enregistré\u00a0: {file}',
    failed:
      'Le fichier n’a pas pu être préparé. Rien n’est perdu. Réessayez dans quelques instants.',
  },
  cover: {
    title: 'Bilan\u00a0: {period}',
    about:
      'Ce que les usagers perçoivent, et ce qui est dû à tous\u00a0: les deux se lisent ensemble. Services\u00a0: {services}.',
    aboutNone: 'Aucun service n’est encore déclaré.',
    made: 'Établi le {day} par {organisation}.',
  },
  worlds: {
    title: 'Service par service, les deux mondes',
    untold: 'Non dit ici, faute de réponses ou de ce qui doit se lire à côté\u00a0: {names}.',
    nothing: 'Pour ce service, cette période n’a rien qui puisse être publié.',
  },
  changes: {
    title: 'Ce qui a changé, et si c’est plus que le hasard',
    nothing:
      'Trop tôt pour le dire\u00a0: il faut huit périodes avec assez de réponses, et une de plus.',
    line: '{name}, {label}.',
    equality: 'Égalité entre territoires\u00a0: {said}',
    beside: 'En regard, {name}\u00a0: {said}',
  },
  quarters: {
    title: 'Trimestre par trimestre',
    quarter: 'Trimestre',
    missing: 'Rien qui puisse être publié.',
    table: '{service}, les quatre trimestres',
  },
  places: {
    title: 'Les territoires, en trois mots',
    intro: 'Par ordre alphabétique\u00a0: il n’y a pas de classement.',
    beside: 'En regard, {name}\u00a0: {said}',
    nothing: 'Aucun territoire n’a assez de réponses pour conclure sur cette période.',
    none: 'aucun',
  },
  waits: {
    title: 'Les délais',
    beside: 'En regard, {name}\u00a0: {said}',
    nothing: 'Aucun délai ne peut être publié pour cette période.',
  },
  unheard: {
    title: 'Qui n’est pas entendu, et ce que ces réponses ne disent pas',
  },
  reading: {
    title: 'Comment lire un intervalle',
    text: 'Le point est ce qui est observé. Le trait est l’intervalle à 95\u00a0%\u00a0: si seul le hasard décide de qui répond, la vraie part s’y trouve 19 fois sur 20. Deux traits qui se recouvrent ne suffisent pas à conclure, dans un sens ou dans l’autre. Un point gris et creux repose sur moins de 30 réponses\u00a0: le chiffre est fragile. Rien n’est montré de moins de 11 réponses.',
    streams:
      'Les réponses ne sont jamais additionnées d’une origine à l’autre\u00a0: usagers invités, invités à l’envoi du formulaire, demandées sur la page, bouton ouvert à tous, saisies par un agent.',
    shapes: 'Ce que l’usager perçoit et ce qui est dû à tous ont chacun leur forme\u00a0:',
  },
  contact: {
    title: 'Contact',
    usual: '{organisation}.',
    source: 'Chiffres et dictionnaire des colonnes\u00a0: {address}',
  },
}

/** The keys every language has. */
export type BilanText = typeof fr
