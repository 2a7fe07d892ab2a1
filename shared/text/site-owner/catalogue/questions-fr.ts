/** What is said where a site owner settles what is asked, in French. */
export const fr = {
  fault: {
    not_a_share: 'Écrivez un pourcentage entre 0 et 100.',
    shares_not_whole: 'Les parts font {sum} %. Écrivez des parts qui font 100 % ensemble.',
    judged_too_early:
      'Le formulaire {form} pose des questions avant que l’usager puisse en juger ({items}). Choisissez la dernière version du questionnaire.',
    unknown_instrument: 'Ce questionnaire n’existe pas ici. Choisissez-en un dans la liste.',
    not_in_instrument: 'Le questionnaire n’a pas ce nom. Écrivez l’un de ceux-ci : {names}.',
    named_twice: 'Ce nom est écrit deux fois. Gardez-le une seule fois.',
    nothing_drawn: 'Aucune question n’est à tirer au sort. Choisissez-en au moins une.',
    drawn_too_rarely:
      'Une question tirée au sort l’est au moins {least} fois sur 100. Écrivez {least} ou plus, ou retirez-la.',
    extra_too_rarely:
      'Une question de suite est posée au moins {least} fois sur 100. Écrivez {least} ou plus, ou retirez-la.',
    extras_over:
      'Une seule question de suite est posée à la fois. Leurs parts font {sum} % : écrivez 100 % ou moins ensemble.',
    comment_needed:
      'Le formulaire {form} demande un commentaire\u00a0: gardez la case, de 50 à 1000 caractères.',
    comment_length:
      'Écrivez 0 pour ne pas demander de commentaire, ou un nombre entier entre 50 et 1000.',
    rest_days: 'Écrivez un nombre entier de jours, entre 0 et 180.',
    no_language: 'Choisissez au moins une langue.',
    language_not_written:
      'Le questionnaire n’est pas écrit dans cette langue. Il l’est dans celles-ci : {names}.',
    retention_comments: 'Écrivez un nombre entier de mois, entre 1 et 12.',
    retention_answers: 'Écrivez un nombre entier de mois, entre 1 et 25.',
    not_a_phone: 'Écrivez un numéro de téléphone : des chiffres et des espaces.',
    not_an_email: 'Écrivez une adresse électronique, comme accueil@ville.fr.',
    contact_unreachable: 'Écrivez au moins un téléphone, une adresse électronique ou une page.',
  },
  preview: {
    title: 'Essai du formulaire',
    banner: 'Essai : rien n’est enregistré',
    heading: 'Une page de votre site',
    ended: 'La démarche est terminée. Le formulaire se présente de lui-même.',
    open: 'Le bouton ci-dessous est toujours là. Il ouvre le formulaire.',
    link: 'Donner mon avis',
    unknown:
      'Cet essai n’existe pas, ou il a plus d’un jour. Ouvrez-en un nouveau depuis la console.',
  },
  page: {
    question: 'Qu’est-ce qui est demandé aux usagers ?',
    intro:
      'Tout ce que le formulaire demande se règle ici. Un changement fait une nouvelle version : les réponses déjà données gardent la leur.',
    loading: 'Lecture de la configuration',
    kept: {
      unreachable:
        'Le serveur ne répond pas. La configuration affichée, reçue {when}, est gardée. Un nouvel essai se fait tout seul.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. La configuration affichée, reçue {when}, est gardée. Rechargez la page.',
    },
    noSite: 'Aucun site n’est encore déclaré.',
    site: 'Site',
    version: 'Version {version}, depuis le {day} à {hour}.',
    noVersion: 'Ce site ne demande encore rien. Complétez la notice, puis enregistrez.',
    resumed: 'Ce que vous aviez écrit sans l’enregistrer est repris.',
    dirty: 'Des changements ne sont pas enregistrés.',
    undo: 'Revenir à la version enregistrée',
    save: 'Enregistrer : une nouvelle version',
    saving: 'Enregistrement en cours',
    saved: 'Enregistré. Version {version}, le {day} à {hour}.',
    same: 'Rien n’a changé : la version {version} reste en usage.',
    saveTrouble: {
      unreachable: 'Le serveur ne répond pas. Ce que vous avez écrit est gardé ici. Réessayez.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Ce que vous avez écrit est gardé ici. Rechargez la page.',
    },
    refused: 'Rien n’est enregistré. Ce que vous avez écrit est gardé ici.',
    faultAt: '{label} : {sentence}',
    faults: { one: '{n} point à corriger', other: '{n} points à corriger' },
    changed:
      'Une autre personne a enregistré une version depuis que vous avez lu celle-ci. Rien n’est écrasé, et ce que vous avez écrit est gardé ici.',
    takeTheirs: 'Voir la nouvelle version, sans mes changements',
    keepMine: 'Garder mes changements, et enregistrer par-dessus',
  },
  form: {
    instrument: 'Le questionnaire',
    instrumentHint:
      'Changer de questionnaire remet ses formulaires et ses questions à leurs réglages de départ.',
    instrumentOption: '{title}, version {version}',
    items: 'Lire les {n} questions',
    forms: 'Les formulaires',
    formsHint:
      'Chaque personne reçoit un formulaire de son moment, tiré au sort. Le premier prend le reste, et la place de ceux qu’elle ne peut pas avoir.',
    moments: {
      page: {
        title: 'Une page a été lue',
        judged: 'La personne peut dire si la page lui est utile.',
      },
      submitted: {
        title: 'Un formulaire vient d’être envoyé',
        judged:
          'La personne peut juger le site, et dire si elle a pu faire ce qu’elle voulait. Pas encore le service.',
      },
      served: {
        title: 'La demande est terminée',
        judged:
          'La personne peut juger tout le service : rapidité, réponses, attention, égalité, date tenue.',
      },
      campaign: {
        title: 'Une campagne, une ou deux fois par an',
        judged: 'La personne juge les mois passés, avec plus de temps.',
      },
    },
    formOptions: 'Option : demander l’attente avant, sur un site qui marque sa page de départ',
    formShare: 'Formulaire {form}, en %',
    formRest: 'Formulaire {form} : {share} % (le reste)',
    formOnly: 'Formulaire {form} : toujours',
    draws: 'Une question tirée au sort.',
    compares: 'Une question tirée au sort, puis une comparaison avec ce qui était attendu.',
    start: 'L’attente est demandée au début de la démarche, le vécu à la fin.',
    promise: 'Ce qui était annoncé, pour les services qui annoncent une date.',
    asks: 'Il demande : {items}',
    draw: 'Les questions tirées au sort',
    drawHint: 'Une seule est posée à chaque visite, pour rester court.',
    twin: 'Toujours suivie de : {wording}',
    drawnHow: 'Comment le sort les choisit',
    equal: 'À parts égales',
    own: 'À parts que j’écris',
    adaptive: 'Le serveur équilibre selon la précision de chaque résultat',
    share: 'Part, en %',
    extras: 'La question de suite',
    extrasHint:
      'Une question de plus, parfois, après la première réponse. 50 veut dire une fois sur deux.',
    bad: 'Après une mauvaise réponse, en %',
    other: 'Après une autre réponse, en %',
    invitation: 'L’invitation',
    invited: 'Démarches terminées où le formulaire se présente, en %',
    open: 'Le bouton pour donner son avis est toujours là',
    rest: 'Jours sans invitation après une réponse ou un refus',
    restHint: 'Entre 0 et 180.',
    languages: 'Les langues',
    languagesHint:
      'La page dit sa langue, et le formulaire la suit. Une langue « à relire » est complète, mais personne qui la parle ne l’a encore relue.',
    toReview: '{language}, à relire par un locuteur',
    comment: 'Le commentaire',
    commentLength: 'Nombre de caractères au plus',
    commentHint: 'Entre 50 et 1000. Écrivez 0 pour ne pas demander de commentaire.',
    asksMore: 'Les demandes facultatives',
    helped: 'Si l’usager a répondu seul, avec de l’aide, ou si quelqu’un a répondu pour lui',
    departement: 'Le département de l’usager',
    handover: 'Proposer de confier l’avis à l’agent en charge',
    contact: 'Les cas personnels',
    contactHint: 'À qui s’adresse une personne qui a besoin d’une réponse pour son propre dossier.',
    contactAsked: 'Indiquer un contact',
    contactName: 'Nom du service',
    phone: 'Téléphone (facultatif)',
    email: 'Adresse électronique (facultatif)',
    url: 'Page (facultatif)',
    notice: 'La notice sur les données',
    noticeHint:
      'Sans elle, le site ne demande rien. Chaque champ est à remplir en français et en anglais. Dans une autre langue, un champ vide montre le texte français.',
    controller: 'Responsable du traitement',
    purpose: {
      fr: 'Pourquoi ces avis sont demandés, en français',
      en: 'Pourquoi ces avis sont demandés, en anglais',
    },
    basis: { fr: 'Base légale, en français', en: 'Base légale, en anglais' },
    rights: { fr: 'Droits de l’usager, en français', en: 'Droits de l’usager, en anglais' },
    inAnother: {
      purpose: 'Pourquoi ces avis sont demandés, {language} (facultatif)',
      basis: 'Base légale, {language} (facultatif)',
      rights: 'Droits de l’usager, {language} (facultatif)',
    },
    officer: 'Comment joindre le délégué à la protection des données',
    retention: 'La durée de conservation',
    comments: 'Commentaires, en mois',
    commentsHint: 'Entre 1 et 12.',
    answers: 'Réponses, en mois',
    answersHint: 'Entre 1 et 25. Après, seuls des comptes restent.',
  },
  frame: {
    title: 'Le formulaire, comme un usager le voit',
    said: 'L’essai suit ce que vous écrivez. Rien de ce que vous y répondez n’est enregistré.',
    waiting: 'L’essai se prépare.',
    behind: 'L’essai montre les derniers réglages sans faute.',
    trouble: 'Le serveur ne répond pas. L’essai montre les réglages d’avant.',
    service: 'Service',
    language: 'Langue du formulaire',
    mode: 'Présentation',
    modes: { ended: 'Fin de démarche', open: 'Bouton toujours là' },
    width: 'Largeur',
    widths: { phone: 'Téléphone', desktop: 'Ordinateur' },
    again: 'Recommencer l’essai',
  },
  own: {
    title: 'Votre propre questionnaire',
    intro:
      'Un questionnaire s’écrit en JSON, dans un fichier. Une fois reçu, il se choisit en haut de cette page. Un changement fait une nouvelle version.',
    file: 'Fichier du questionnaire',
    text: 'Texte du questionnaire (JSON)',
    send: 'Vérifier et garder ce questionnaire',
    sending: 'Vérification en cours',
    done: '« {id} » est gardé, version {version}. Choisissez-le en haut de cette page.',
    warned: 'À relire avant de le choisir :',
    refused: 'Le questionnaire n’est pas gardé. Votre texte reste ici.',
  },
}

/** The keys every language has. */
export type QuestionsText = typeof fr
