/** The data dictionary of the report, and the notes of the Observatoire, in French. */
export const fr = {
  dictionary: {
    title: 'Vécu et dû à tous, en tableau',
    description:
      'Une ligne par chiffre d’un rapport de Parvis. À côté de son chiffre, chaque ligne donne celui qui lui répond\u00a0: ce que les usagers vivent, ou ce qui est dû à tous. Rien de moins de 11 réponses n’y figure.',
    licence: 'Licence Ouverte 2.0',
    fields: {
      period: 'Mois, trimestre ou année dont il s’agit, en mots.',
      service: 'Nom du service. Vide pour ce qui est décidé pour l’organisation.',
      world:
        'Ce que l’usager perçoit, ou ce qui est dû à tous. Vide pour ce que les réponses ne disent pas et pour ce qui est décidé.',
      indicator: 'Nom de l’indicateur, ou de la rubrique.',
      what: 'De qui ou de quoi il s’agit\u00a0: l’origine des réponses, un territoire.',
      told: 'Ce que l’on peut en dire, en phrase, avec l’intervalle.',
      n: 'Base\u00a0: nombre de réponses, de dates, de demandes ou d’habitants. Vide quand elle ne peut pas être dite.',
      value: 'Le chiffre, dans l’unité dite plus loin. Vide quand rien ne peut être dit.',
      low: 'Borne basse de l’intervalle de confiance à 95\u00a0%.',
      high: 'Borne haute de l’intervalle de confiance à 95\u00a0%. Les deux bornes sont vides pour un registre complet (dates, délais, ouvertures)\u00a0: rien n’y est tiré au sort.',
      unit: 'Unité du chiffre\u00a0: part (de 0 à 1), jours, points d’une échelle.',
      notes: 'Ce qui doit être lu avec le chiffre.',
      guard: 'Nom de l’indicateur à lire à côté.',
      guardTold: 'Ce que dit cet indicateur, en phrase.',
      question: 'La question, telle qu’elle est posée. Vide pour un registre.',
      version: 'Nom et version du questionnaire. Une autre version coupe la série.',
      answers:
        'Part de chaque réponse de l’échelle, dans l’ordre. «\u00a0masqué\u00a0» sous 11 réponses, ou quand le taux est masqué.',
      aside:
        'Nombre de réponses que le taux ne compte pas, comme «\u00a0je ne sais pas\u00a0». Même règle.',
      design:
        'À qui la question est posée\u00a0: à tous ou par tirage, et la probabilité d’invitation qui est déclarée.',
      weights:
        'Si la valeur est brute, et la valeur pondérée avec sa précision quand elle peut être dite.',
      revision:
        'Numéro de la clôture, révision et jour de publication\u00a0; ou que le chiffre est provisoire.',
    },
  },
  observatoire: {
    title: 'Se comparer aux notes de l’Observatoire',
    intro:
      'L’Observatoire des démarches de l’État note sur 10 les réponses à ses propres questions, sur douze mois, à partir de 100 réponses. Les mêmes notes sont faites ici, avec leur intervalle\u00a0: il dit quand la couleur n’est pas décidée.',
    window: 'De {from} à {to}.',
    notAsked:
      '{services}\u00a0: les questions de Je donne mon avis n’y sont pas posées, et aucun export n’en est pris en compte.',
    howTo:
      'Pour avoir ces notes, choisissez le questionnaire «\u00a0Je donne mon avis\u00a0» dans «\u00a0Questions posées\u00a0», ou prenez un export en compte. Vos autres réponses ne sont jamais converties en notes.',
    download: 'Télécharger ces notes (CSV)',
    loading: 'Lecture des notes',
    measures: {
      satisfaction: 'Satisfaction',
      clarity: 'Clarté du langage',
      help_quality: 'Qualité de l’aide',
      help_reached: 'Aide joignable',
    },
    sources: {
      invited: 'Usagers invités',
      submitted: 'Usagers invités à l’envoi du formulaire',
      asked: 'Demandés sur la page, invitation non prouvée',
      open: 'Bouton ouvert à tous',
      entered: 'Saisi par un agent',
      imported: 'Export de Je donne mon avis',
    },
    note: {
      out_of_10: '{value} sur 10 ({n} réponses), entre {low} et {high}.',
      share: '{value} ({n} réponses), entre {low} et {high}\u00a0%.',
    },
    allEqual: '{value} ({n} réponses, toutes pareilles\u00a0: il n’y a pas d’intervalle).',
    undecided: 'La couleur n’est pas décidée\u00a0: l’intervalle passe une limite.',
    undecidedCell: 'non décidée',
    decided: 'Couleur\u00a0: {level}.',
    levels: { green: 'vert', yellow: 'jaune', red: 'rouge' },
    untold: {
      too_few: 'Moins de 100 réponses en douze mois\u00a0: l’Observatoire ne montre pas de note.',
      protects:
        'Non montré\u00a0: un mois compte trop peu de réponses, et la note d’un autre mois le ferait connaître.',
      not_alone:
        'Chiffre non publié\u00a0: ce qui est dû à tous n’est pas encore mesuré dans ce service.',
    },
    guard: 'À lire avec {name} ({period})\u00a0: {said}',
    noGuard: 'Ce qui est dû à tous n’est pas encore mesuré dans ce service.',
    columns: {
      service: 'Service',
      from: 'Premier mois',
      to: 'Dernier mois',
      measure: 'Note',
      source: 'Source',
      n: 'Réponses',
      value: 'Valeur',
      low: 'Borne basse (95\u00a0%)',
      high: 'Borne haute (95\u00a0%)',
      level: 'Couleur',
      told: 'En phrase',
      guard: 'À lire avec ce qui est dû à tous',
    },
  },
  sdg: {
    title: 'Le fichier du portail européen',
    due: 'Nombre de réponses en {month}\u00a0: {n}. Date limite d’envoi\u00a0: {day}.',
    more: 'D’autres réponses peuvent encore arriver d’ici là.',
    download: 'Télécharger ces réponses (CSV)',
    private: 'Le fichier ne contient aucun texte libre.',
  },
}

/** The keys every language has. */
export type OpenDataText = typeof fr
