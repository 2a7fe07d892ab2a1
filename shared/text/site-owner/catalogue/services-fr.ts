/** What is said, in French, where an organisation declares its services. */
export const fr = {
  version: {
    by: 'Version {version}, déclarée par {author} le {day}',
    byNobody: 'Version {version}, déclarée avant que les versions soient gardées',
  },
  json: {
    no_text: '« {name} » n’a pas de texte {language}. Ajoutez "{tag}": "…".',
    identifier:
      '« {value} » ne peut pas servir de nom court. Écrivez des minuscules sans accent, des chiffres et des tirets, 64 au plus.',
    territory:
      '« {value} » ne peut pas être le code d’un territoire. Écrivez un code INSEE, ou 2 à 40 lettres sans accent, chiffres et tirets.',
    receipt_lacks:
      'il manque « {name} » : l’accusé de réception ne serait pas complet. Ajoutez "{name}", ou écrivez "acknowledgement": "registration".',
    nothing_more:
      '« {name} » est de trop : un silence qui ne veut rien dire n’a que "means": "nothing". Retirez "{name}".',
  },
  command: {
    none: 'Aucun service n’est encore déclaré.',
    listed: '{service} : {name}. {sentence} {version}.',
    holds: '{file} : rien à corriger. Le service « {service} » peut être déclaré.',
    begun: '« {service} » est déclaré. {version}.',
    replaced: '« {service} » est déclaré. {version}. Avant : {before}.',
    same: 'Rien n’a changé dans « {service} ». {version}.',
  },
  fault: {
    short_name:
      'Écrivez un nom court : des minuscules sans accent, des chiffres et des tirets, 64 au plus.',
    name_taken: 'Un autre service a déjà ce nom court. Choisissez-en un autre.',
    delay: 'Écrivez un nombre entier, entre 0 et 3650. 0 veut dire qu’aucun délai n’est promis.',
    window: 'Écrivez un nombre entier d’heures, entre 1 et 168, ou laissez ce champ vide.',
    within: 'Écrivez un nombre entier, entre 0 et 3650, ou laissez ce champ vide.',
    no_day: 'Choisissez un jour au moins.',
    calls: 'Écrivez un nombre entier d’appels, entre 1 et 1 000.',
    ahead: 'Écrivez un nombre entier de jours ouvrés, entre 1 et 10, ou laissez ce champ vide.',
    no_step: 'Il faut au moins une étape, et 12 au plus.',
    months: 'Écrivez un nombre entier de mois, entre 1 et 120.',
    before: 'Écrivez un nombre entier de jours, entre 0 et 30.',
    share: 'Écrivez un pourcentage de plus de 0, et de 100 au plus.',
    monthly: 'Écrivez un nombre entier de personnes, 1 au moins.',
    rest_days: 'Écrivez un nombre entier de jours, entre 0 et 400.',
    wrong_lines:
      'Corrigez ou retirez les lignes qui ne sont pas comprises : elles sont indiquées sous le champ.',
    many_territories: 'Il y a trop de territoires : 40 000 au plus.',
    many_places: 'Il y a trop de lieux : 2 000 au plus.',
  },
  page: {
    question: 'Que promet chaque service à tous ?',
    intro:
      'Ce que votre organisation propose en ligne, et ce qu’elle promet à chaque usager. Un changement fait une nouvelle version, avec votre nom et la date. Les dates déjà promises restent promises.',
    loading: 'Lecture des services',
    kept: {
      unreachable:
        'Le serveur ne répond pas. Les services affichés, reçus {when}, sont gardés. Un nouvel essai se fait tout seul.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Les services affichés, reçus {when}, sont gardés. Rechargez la page.',
    },
    none: 'Aucun service n’est encore déclaré.',
    begin: 'Déclarer un nouveau service',
    unsaved: 'Des changements ne sont pas enregistrés dans cet onglet.',
    unsavedNew: 'Un nouveau service est commencé dans cet onglet.',
    back: 'Tous les services',
    unknown: 'Aucun service ne porte ce nom ici.',
    next: 'Page suivante : {name}',
    rest: 'Déclarer aussi le reste dès maintenant',
    missing: 'À compléter',
    nothing: 'Rien n’est déclaré.',
    parts: {
      promised: 'Ce qui est promis, et où',
      told: 'Ce que l’usager reçoit de vous',
      whole: 'Le service tout entier',
    },
    about: 'Le même service dans un fichier, à copier ou à coller.',
  },
  save: {
    noVersion: 'Ce service n’est pas encore déclaré.',
    version: 'Version {version}, déclarée par {author} le {day} à {hour}.',
    save: 'Déclarer : une nouvelle version',
    saving: 'Enregistrement en cours',
    saved: 'Déclaré. Version {version}, au nom de {author}, le {day} à {hour}.',
    same: 'Rien n’a changé : la version {version} reste en usage.',
    undo: 'Revenir à la version déclarée',
    dirty: 'Des changements ne sont pas enregistrés.',
    resumed: 'Ce que vous aviez écrit sans l’enregistrer est repris.',
    changed:
      '{author} a déclaré la version {version} le {day} à {hour}, depuis que vous avez lu ce service. Rien n’est écrasé, et ce que vous avez écrit est gardé ici.',
    takeTheirs: 'Voir la nouvelle version, sans mes changements',
    keepMine: 'Garder mes changements, et déclarer par-dessus',
    saveTrouble: {
      unreachable: 'Le serveur ne répond pas. Ce que vous avez écrit est gardé ici. Réessayez.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Ce que vous avez écrit est gardé ici. Rechargez la page.',
    },
    refused: 'Rien n’est enregistré. Ce que vous avez écrit est gardé ici.',
    faultAt: '{label} : {sentence}',
    faults: { one: '{n} point à corriger', other: '{n} points à corriger' },
    nobody: 'quelqu’un dont le nom n’est pas gardé',
  },
  versions: {
    none: 'C’est la première version.',
    now: '(en usage)',
    at: '{version} à {hour}',
    more: 'Afficher {n} versions de plus',
    take: 'Reprendre la version {version} dans le formulaire',
    taken: 'Le formulaire a repris la version {version}. Rien n’est encore enregistré.',
    trouble: 'Le serveur ne répond pas. Le formulaire est gardé comme il est. Réessayez.',
  },
  text: {
    intro:
      'Pour qui préfère écrire ce service dans un fichier, ou le recopier ailleurs. Les commentaires (// …) sont permis.',
    label: 'Texte du service',
    copy: 'Copier le texte',
    copied: 'Copié.',
    notCopied: 'Le navigateur refuse de copier. Le texte est sélectionné : copiez-le au clavier.',
    take: 'Vérifier et reprendre ce texte dans le formulaire',
    reading: 'Vérification en cours',
    taken: 'Le formulaire a repris ce texte. Rien n’est encore enregistré.',
    refused: 'Le formulaire n’a pas repris ce texte. Le texte reste ici.',
    follow: 'Revenir au texte du formulaire',
    other:
      'Ce texte déclare un autre service, « {service} ». Remettez « {own} » à son champ "service".',
  },
}

/** The keys every language has. */
export type ServicesText = typeof fr
