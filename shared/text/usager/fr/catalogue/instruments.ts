/**
 * What the instruments ask, in French. The other languages have the same keys. Answers are named by
 * their value. A changed wording is a new version of its instrument, since series are counted by it.
 * The former one stays as it was asked, in `shared/quality/built-in/past.json`.
 */
export const instruments = {
  /** The opening question of Parvis's own instruments, and the scales they share. */
  overall: 'Comment s’est passée votre démarche ?',
  overallAnswers: { 1: 'Très mal', 2: 'Mal', 3: 'Moyen', 4: 'Bien', 5: 'Très bien' },
  agreement: {
    1: 'Non, pas du tout',
    2: 'Plutôt non',
    3: 'Entre les deux',
    4: 'Plutôt oui',
    5: 'Oui, tout à fait',
    dont_know: 'Je ne sais pas',
    not_applicable: 'Cela ne me concerne pas',
  },
  comparison: {
    '-1': 'Moins bien',
    0: 'Pareil',
    1: 'Mieux',
    no_expectation: 'Je n’attendais rien de précis',
  },
  yesNo: { 1: 'Oui', 0: 'Non' },
  yesPartlyNo: { 2: 'Oui', 1: 'En partie', 0: 'Non' },
  somethingElse: 'Autre chose',
  /** One idea a row, from two sides: what was lived, what was expected. */
  bank: {
    FIA: {
      perceived: 'J’ai eu ce qui était annoncé.',
      predicted: 'Je pense avoir ce qui est annoncé.',
    },
    FIA2: {
      perceived: 'Ma demande était prête à la date annoncée.',
      predicted: 'Je pense que ma demande sera prête à la date annoncée.',
    },
    REA: {
      perceived: 'On s’est occupé de moi suffisamment vite.',
      predicted: 'Je pense qu’on va s’occuper de moi suffisamment vite.',
    },
    ASS: {
      perceived: 'J’ai confiance dans les réponses reçues.',
      predicted: 'Je pense que j’aurai confiance dans les réponses.',
    },
    EMP: {
      perceived: 'On a tenu compte de ma situation.',
      predicted: 'Je pense qu’on va tenir compte de ma situation.',
    },
    CON: {
      perceived: 'Le site était facile à utiliser.',
      predicted: 'Je pense que le site sera facile à utiliser.',
    },
    PRE: {
      perceived: 'J’ai su où en était ma demande.',
      predicted: 'Je pense que je saurai où en est ma demande.',
    },
    EGA: {
      perceived: 'J’ai eu le même traitement que les autres.',
      predicted: 'Je pense avoir le même traitement que les autres.',
    },
  },
  parvis: {
    compared: 'Par rapport à ce que vous attendiez, c’était…',
    kept: 'La date annoncée a-t-elle été tenue ?',
    done: 'Avez-vous pu faire ce que vous veniez faire ?',
    got: 'Avez-vous obtenu ce dont vous aviez besoin ?',
    notYet: 'Pas encore',
    noDate: 'Pas de date annoncée',
    why: 'Qu’est-ce qui a le plus compté dans votre réponse ?',
    matters: 'Qu’est-ce qui compte le plus pour vous ?',
    reasons: {
      1: 'Avoir ce qui est annoncé',
      2: 'La rapidité',
      3: 'La confiance dans les réponses',
      4: 'L’attention à ma situation',
      5: 'Un site facile à utiliser',
    },
  },
  /** Titles of the pages of the campaign, one an idea of the bank. */
  campaign: {
    FIA: 'Ce qui est annoncé',
    FIA2: 'La date annoncée',
    REA: 'La rapidité',
    ASS: 'La confiance dans les réponses',
    EMP: 'L’attention à votre situation',
    EGA: 'Le même traitement pour tous',
    CON: 'Le site',
    PRE: 'Le suivi de la demande',
  },
  /** The three columns of the campaign, after the title of their page. */
  columns: {
    minimum: '{topic} : le minimum acceptable pour moi',
    desired: '{topic} : ce que je souhaite',
    perceived: '{topic} : ce que j’ai eu',
  },
  /** What a page of the campaign asks as a level, from the lowest to the highest point. */
  levels: {
    FIA: {
      asked: 'Quelle part de ce qui est annoncé avez-vous ?',
      low: 'une très petite part',
      high: 'tout',
    },
    FIA2: {
      asked: 'Quand votre demande est-elle prête ?',
      low: 'très en retard',
      high: 'juste à la date',
    },
    REA: {
      asked: 'À quelle vitesse s’occupe-t-on de vous ?',
      low: 'très lentement',
      high: 'très vite',
    },
    ASS: {
      asked: 'À quel point les réponses sont-elles sûres ?',
      low: 'très peu sûres',
      high: 'tout à fait sûres',
    },
    EMP: {
      asked: 'À quel point tient-on compte de votre situation ?',
      low: 'très peu',
      high: 'complètement',
    },
    EGA: {
      asked: 'À quel point votre traitement est-il celui des autres ?',
      low: 'très différent',
      high: 'exactement le même',
    },
    CON: {
      asked: 'À quel point le site est-il facile ?',
      low: 'très difficile',
      high: 'très facile',
    },
    PRE: {
      asked: 'À quel point savez-vous où en est votre demande ?',
      low: 'très peu',
      high: 'à tout moment',
    },
  },
  jdma: {
    satisfaction: 'De façon générale, comment ça s’est passé ?',
    smileys: { 1: 'Pas bien', 2: 'Moyen', 3: 'Très bien' },
    comprehension: 'Qu’avez-vous pensé des informations et des instructions fournies ?',
    clarity: { 1: 'Pas clair du tout', 2: '2', 3: '3', 4: '4', 5: 'Très clair' },
    tried:
      'Durant votre parcours, avez-vous tenté d’obtenir de l’aide par l’un des moyens suivants ?',
    help: {
      1: 'Au guichet avec l’administration',
      2: 'Par téléphone avec l’administration',
      3: 'Par e-mail avec l’administration',
      4: 'Par chat avec l’administration',
      5: 'Une personne proche',
      6: 'Une association',
      7: 'Des sites internet',
      8: 'Autres',
      9: 'Je n’ai pas eu besoin d’aide',
    },
    reached: {
      1: 'Au guichet, avez-vous réussi à joindre l’administration ?',
      2: 'Par téléphone, avez-vous réussi à joindre l’administration ?',
      3: 'Par e-mail, avez-vous réussi à joindre l’administration ?',
      4: 'Par chat, avez-vous réussi à joindre l’administration ?',
    },
    rated: {
      1: 'Au guichet, comment évaluez-vous la qualité de l’aide obtenue ?',
      2: 'Par téléphone, comment évaluez-vous la qualité de l’aide obtenue ?',
      3: 'Par e-mail, comment évaluez-vous la qualité de l’aide obtenue ?',
      4: 'Par chat, comment évaluez-vous la qualité de l’aide obtenue ?',
    },
    quality: {
      1: 'Très mauvaise',
      2: 'Mauvaise',
      3: 'Ni bonne, ni mauvaise',
      4: 'Bonne',
      5: 'Excellente',
      dont_know: 'Ne se prononce pas',
    },
    clarityPage: 'Clarté',
    helpPage: 'Aides',
  },
  a11in2018: {
    agreement: {
      1: 'Pas du tout d’accord',
      2: 'Pas d’accord',
      3: 'Ni d’accord ni pas d’accord',
      4: 'D’accord',
      5: 'Tout à fait d’accord',
    },
    nobody: 'Je n’ai eu affaire à personne',
    satisfaction: 'Ce que j’ai reçu de ce service me satisfait.',
    trust: 'Cet échange augmente ma confiance dans ce service.',
    quality: 'Mon besoin a été traité.',
    ease: 'Faire ce que j’avais à faire était facile.',
    efficiency: 'Faire ce que j’avais à faire a pris un temps raisonnable.',
    equity: 'Le traitement de ma demande a été équitable.',
    employees: 'Les agents avec qui j’ai échangé ont été utiles.',
  },
  a11v2: {
    trust: 'Après cette expérience, faites-vous confiance à ce service pour remplir sa mission ?',
    wentWell: 'Qu’est-ce qui s’est bien passé ?',
    well: {
      1: 'Mon besoin a été traité',
      2: 'C’était facile',
      3: 'Le temps passé était raisonnable',
      4: 'Ce qu’on me demandait était clair',
      5: 'Les agents ont été utiles',
    },
    wentBadly: 'Qu’est-ce qui s’est moins bien passé ?',
    badly: {
      1: 'Mon besoin n’a pas été traité',
      2: 'C’était difficile',
      3: 'C’était trop long',
      4: 'Ce qu’on me demandait n’était pas clair',
      5: 'Les agents n’ont pas été utiles',
    },
  },
  umuxLite: {
    first: '1, pas du tout d’accord',
    last: '7, tout à fait d’accord',
    useful: 'Ce que ce site permet de faire répond à mes besoins.',
    easy: 'Ce site est facile à utiliser.',
  },
  /** Own words: the annex of Regulation (EU) 2020/1121 was not read. */
  sdg: {
    note: 'Quelle note donnez-vous ?',
    found: 'Avez-vous trouvé ce que vous cherchiez ?',
    able: 'Avez-vous pu faire ce que vous vouliez faire ?',
    helped: 'Avez-vous reçu l’aide dont vous aviez besoin ?',
    first: '1, très mauvais',
    last: '5, très bon',
  },
  pageUseful: {
    useful: 'Cette page vous est-elle utile ?',
    fine: 'Qu’est-ce qui est utile ici ?',
    helped: {
      1: 'L’information cherchée est là',
      2: 'Les mots sont simples',
      3: 'Je sais quoi faire ensuite',
    },
    missing: 'Que manque-t-il ici ?',
    wanted: {
      1: 'L’information cherchée',
      2: 'Des mots simples',
      3: 'La suite à donner',
      4: 'Une information à jour',
      5: 'Un lien qui marche',
      6: 'Une personne à joindre',
    },
  },
}

/** The keys every language has. */
export type InstrumentsText = typeof instruments
