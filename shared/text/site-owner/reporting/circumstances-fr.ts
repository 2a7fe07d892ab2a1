/** What the console says of what happened meanwhile, in French. */
export const fr = {
  question: 'Qu’est-ce qui s’est passé ?',
  intro:
    'Une grève, des travaux, une tempête peuvent expliquer une courbe. Ce qui est noté ici apparaît sur chaque courbe de ces jours, de ces services et de ces territoires, et dans les bilans.',
  loading: 'Lecture des circonstances',
  trouble: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est saisi est gardé tant que la page est ouverte.',
  },
  none: 'Rien n’est noté. Notez ce qui pourrait expliquer un changement : grève, travaux, panne.',
  noted: { one: '{n} circonstance est notée.', other: '{n} circonstances sont notées.' },
  goingOn: { one: '{n} dure encore.', other: '{n} durent encore.' },
  timeline: 'Les douze derniers mois',
  list: 'Par date, la plus récente d’abord',
  kinds: {
    strike: 'Grève',
    works: 'Travaux',
    storm: 'Tempête',
    traffic: 'Circulation',
    outage: 'Panne',
    event: 'Événement',
    other: 'Autre',
  },
  days: {
    one: 'le {from}',
    several: 'du {from} au {until}',
    goingOn: 'depuis le {from}, et cela dure',
  },
  said: '{kind} : {label}, {days}.',
  allServices: 'tous les services',
  everywhere: 'partout',
  touches: 'Touche : {services} ; {territories}.',
  by: 'Noté par {author}, le {day}.',
  correct: 'Corriger',
  takeBack: 'Retirer',
  takeBackSure:
    'Elle ne sera plus montrée nulle part. L’historique garde ce qu’elle disait et qui l’a retirée.',
  takeBackNow: 'Retirer cette circonstance',
  cancel: 'Ne pas retirer',
  takenBack: 'La circonstance est retirée : {said}',
  form: 'Noter une circonstance',
  formCorrect: 'Corriger une circonstance',
  giveUp: 'Laisser comme elle était',
  kind: 'Ce que c’était',
  label: 'En quelques mots',
  labelHint: 'Par exemple « Agents de l’accueil » ou « Pont fermé à la circulation ».',
  from: 'Premier jour',
  until: 'Dernier jour',
  stillGoesOn: 'Cela dure encore',
  services: 'Services touchés',
  servicesHint: 'Sans choix, tous les services sont touchés.',
  territories: 'Territoires touchés',
  territoriesHint: 'Sans choix, tous les territoires sont touchés.',
  noTerritories:
    'Aucun territoire n’est encore déclaré : la circonstance touche tout. Les territoires se déclarent avec un service, ou avec leur population.',
  findTerritory: 'Chercher un territoire par son nom',
  moreTerritories: {
    one: '{n} autre territoire : écrivez le début de son nom.',
    other: '{n} autres territoires : écrivez le début d’un nom.',
  },
  send: 'Noter cette circonstance',
  sendCorrected: 'Enregistrer la correction',
  sending: 'Envoi en cours',
  done: 'C’est noté : {said}',
  fault: {
    label: 'Écrivez en quelques mots ce qui s’est passé.',
    longLabel: 'Ce texte compte {n} caractères : 160 au plus. Le texte est gardé.',
    from: 'Indiquez le premier jour.',
    until: 'Indiquez le dernier jour, ou dites que cela dure encore.',
    order: 'Le dernier jour vient avant le premier.',
  },
  notSent: 'Rien n’est encore noté. Corrigez ce qui est indiqué : ce qui est saisi est gardé.',
  unreachable:
    'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Envoyez de nouveau dans quelques instants.',
  meanwhile: 'Pendant ce temps',
}

/** The keys every language has. */
export type CircumstancesText = typeof fr
