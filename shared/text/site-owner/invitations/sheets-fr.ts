/** The page of sheets of codes and posters, in French. */
export const fr = {
  intro:
    'Pour les personnes que vous recevez. Imprimez des coupons, à donner un par un au guichet, ou une affiche pour le lieu.',
  loading: 'Lecture des services',
  trouble: {
    unreachable: 'Le serveur ne répond pas. Un nouvel essai se fait tout seul.',
    unreadable: 'La réponse du serveur n’est pas lisible par cette page. Rechargez la page.',
  },
  noSite:
    'Aucun de vos sites ne pose encore de questions\u00a0: un code ne mènerait à rien. Réglez d’abord',
  noService: 'Aucun service n’est encore déclaré. Déclarez-en un\u00a0:',
  kind: 'Ce que vous imprimez',
  kinds: { codes: 'Une feuille de codes pour un jour', poster: 'Une affiche' },
  kindHints: {
    codes:
      'Chaque code sert une seule fois. Ces réponses donnent une mesure, avec un taux de réponse. Donnez un coupon à toutes les personnes reçues ce jour-là, contentes ou non.',
    poster:
      'Toute personne qui passe peut répondre, autant de fois qu’elle veut. Ces réponses donnent des mots et des causes, pas une mesure.',
  },
  service: 'Service',
  place: 'Lieu',
  noPlace: 'Tous les lieux',
  day: 'Jour',
  dayHint: 'Aujourd’hui, ou l’un des 30 jours qui suivent. Les codes servent à partir de ce jour.',
  number: 'Nombre de codes',
  numberHint:
    'Entre 1 et 240\u00a0: autant que de personnes attendues. Un code qui n’est pas donné compte comme une personne qui n’a pas répondu.',
  language: 'Langue des coupons',
  languagePoster: 'Langue de l’affiche',
  make: 'Préparer les codes',
  making: 'Préparation des codes',
  notMade: 'Les codes ne sont pas préparés.',
  unreachable: 'Le serveur ne répond pas. Aucun code n’est préparé. Réessayez.',
  made: {
    one: '{n} code est prêt. Imprimez-le maintenant\u00a0: il ne sera plus montré.',
    other: '{n} codes sont prêts. Imprimez-les maintenant\u00a0: ils ne seront plus montrés.',
  },
  print: 'Imprimer',
  printHint: 'Sur du papier A4, à 100 %, en noir et blanc.',
  preview: 'Aperçu',
}

/** The keys every language has. */
export type SheetsText = typeof fr
