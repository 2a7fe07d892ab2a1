/** What letters to whoever follows an organisation say, and the pages they lead to, in French. */
export const fr = {
  confirm: {
    subject: 'Confirmez votre abonnement – {organisation}',
    title: 'Est-ce bien vous\u00a0?',
    lead: '{name} demande à recevoir à cette adresse\u00a0: {what}, {organisation}.',
    what: {
      week: 'un point chaque semaine',
      month: 'un point chaque mois',
      quarter: 'un point chaque trimestre',
      alert: 'une alerte quand quelque chose change',
      comments: 'une lettre quand des commentaires arrivent',
    },
    way: 'Confirmer l’abonnement',
    note: 'Ce lien sert une fois, pendant sept jours.',
    footer:
      'Si vous n’avez rien demandé, ne faites rien\u00a0: rien d’autre n’est envoyé, et votre adresse est oubliée dans sept jours.',
  },
  digest: {
    subject: {
      week: 'Point de la semaine du {period} – {organisation}',
      month: 'Point du mois, {period} – {organisation}',
      quarter: 'Point du trimestre, {period} – {organisation}',
    },
    title: { week: 'La semaine du {period}', other: 'Où en sommes-nous en {period}\u00a0?' },
    months:
      'Les chiffres se lisent au mois\u00a0: ceux-ci sont de {period}, le dernier mois complet.',
    circumstances: 'Circonstances',
    noCircumstance: 'Aucune circonstance n’est notée pour cette période.',
    report: 'Lire le bilan',
    more: 'Le détail, les marges d’erreur et les territoires sont dans le bilan.',
  },
  alert: {
    subject: 'Alerte\u00a0: {service} – {organisation}',
    title: 'Quelque chose a changé\u00a0: {service}',
    lead: 'Le seuil d’alerte est dépassé. Le graphique ne dit pas pourquoi\u00a0: une personne le cherche et l’écrit.',
    signal: 'Ce qui est vu',
    beside: 'L’autre indicateur, pendant ce temps',
    false: 'Et si c’était le hasard\u00a0?',
    circumstances: 'Circonstances notées ces semaines-là',
    noCircumstance: 'Aucune n’est notée.',
  },
  comments: {
    subject: {
      one: '{n} commentaire à lire\u00a0: {service} – {organisation}',
      other: '{n} commentaires à lire\u00a0: {service} – {organisation}',
    },
    title: {
      one: '{n} commentaire est arrivé\u00a0: {service}',
      other: '{n} commentaires sont arrivés\u00a0: {service}',
    },
    lead: 'Cette lettre n’en cite aucun mot. Lisez-les dans la console, et répondez-y.',
    way: 'Lire et répondre',
  },
  wayToAlert: 'Dire ce que c’était',
  footer: {
    digest: 'Vous recevez ce point parce que vous l’avez demandé et confirmé, pour vous.',
    alert: 'Vous recevez cette alerte parce que vous l’avez demandée et confirmée, pour vous.',
    comments: 'Vous recevez cette lettre parce que vous l’avez demandée et confirmée, pour vous.',
    limits:
      'Cette lettre ne dit rien de ceux qui n’ont pas répondu, qui ont renoncé, ou qui n’ont jamais trouvé le service.',
  },
  stop: 'Arrêter ces lettres, sans se connecter',
  pages: {
    confirm: {
      title: 'Confirmer l’abonnement',
      ask: 'Pressez le bouton si vous avez demandé ces lettres et que cette adresse est la vôtre.',
      press: 'Confirmer',
      done: 'C’est confirmé. Les lettres arriveront à cette adresse.',
      before: 'Cet abonnement est déjà confirmé. Rien d’autre n’est à faire.',
      unknown:
        'Ce lien ne sert plus\u00a0: il a plus de sept jours, l’abonnement est arrêté, ou son adresse a changé. Rien n’est envoyé. Abonnez-vous de nouveau depuis la console.',
    },
    stop: {
      title: 'Arrêter ces lettres',
      ask: 'Vous ne recevrez plus ces lettres, et votre adresse est oubliée.',
      press: 'Arrêter',
      done: 'C’est arrêté. Votre adresse est oubliée.',
      unknown: 'Cette adresse n’arrête aucune lettre. Ouvrez-la depuis la lettre reçue.',
    },
    again: 'Pour recevoir de nouveau des lettres, abonnez-vous depuis la console.',
    console: 'Aller à la console',
  },
}

export type SubscriptionLettersText = typeof fr
