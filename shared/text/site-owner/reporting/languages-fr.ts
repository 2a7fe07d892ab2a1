/** What is said of whether a questionnaire measures the same in each language, in French. */
export const fr = {
  title: 'Le questionnaire mesure-t-il la même chose dans chaque langue\u00a0?',
  differences: {
    sentence: {
      none: 'Aucune langue ne s’écarte de {reference} au-delà du hasard. Ce n’est pas une preuve d’égalité.',
      all: 'Chaque langue montrée est équivalente à {reference}, à {margin} points près.',
      gaps: 'À expliquer, comparé à {reference}\u00a0: {gaps}.',
    },
    gap: '{locale}, {question} ({points} points)',
    satisfied: 'Satisfaits',
    matched: '{dimension}, à note d’ensemble égale',
    cause:
      'Un écart peut venir du texte traduit ou du service rendu. Ce chiffre ne dit pas lequel\u00a0: faites relire la question par des personnes qui parlent la langue.',
    made: 'Chaque langue est comparée à {reference}. «\u00a0À note d’ensemble égale\u00a0»\u00a0: on compare les personnes qui ont donné la même note d’ensemble, puis on additionne, chaque note à son poids dans les deux langues. Une question traduite autrement s’y voit, même si le service est jugé pareil.',
    rolled:
      'Les satisfaits par langue viennent des totaux, de toutes les années. Le reste vient des réponses des 24 derniers mois. Une langue rare d’un mois clos y compte avec la plus fréquente.',
    hidden: {
      one: '{n} langue n’est pas montrée\u00a0: elle renseignerait sur moins de 11 réponses.',
      other:
        '{n} langues ne sont pas montrées\u00a0: elles renseigneraient sur moins de 11 réponses.',
    },
  },
  reliability: {
    title: 'Les questions de la campagne vont-elles ensemble\u00a0?',
    hint: 'Alpha de Cronbach, de {items} questions sur ce qui est vécu\u00a0: près de 1, elles mesurent une même chose. Il se calcule sur {needed} questionnaires complets, d’une seule version.',
    alpha: '{who}\u00a0: {alpha}, entre {low} et {high} ({n} questionnaires complets).',
    missing: {
      one: '{who}\u00a0: il manque {n} questionnaire complet.',
      other: '{who}\u00a0: il manque {n} questionnaires complets.',
    },
    few: '{who}\u00a0: trop peu de questionnaires complets pour en dire le nombre.',
    alike: '{who}\u00a0: toutes les réponses se valent, l’alpha n’existe pas.',
    whole: 'Toutes langues',
  },
  untold: {
    absent: 'Le questionnaire ne demande pas d’avis d’ensemble.',
    one_language: 'Toutes les réponses sont dans une seule langue\u00a0: rien à comparer.',
    too_few: 'Moins de 11 réponses dans chaque autre langue\u00a0: pas assez pour conclure.',
    not_alone:
      'Chiffre non publié\u00a0: ce qui est dû à tous n’est pas encore mesuré dans ce service.',
  },
  untoldReliability: {
    absent:
      'Aucune campagne n’a encore été répondue\u00a0: la fidélité des questions n’est pas mesurée.',
    two_items: 'La campagne a moins de trois questions sur ce qui est vécu\u00a0: pas d’alpha.',
  },
  columns: {
    question: 'Question',
    locale: 'Langue',
    n: 'Réponses',
    otherN: 'Réponses de référence',
    difference: 'Écart',
    low: 'Borne basse',
    high: 'Borne haute',
    verdict: 'Verdict',
  },
}

export type LanguagesText = typeof fr
