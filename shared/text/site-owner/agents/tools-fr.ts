/** What is said, in French, of the tools of an organisation and of the rules they are read by. */
export const fr = {
  fault: {
    file_too_long: 'le fichier dépasse {n} octets. Une règle n’en demande pas tant.',
    unbounded_pattern:
      'le motif « {name} » pourrait occuper longtemps un navigateur, ou ne se lit pas. Écrivez 200 caractères au plus, sans répéter un groupe, sans renvoi ni regard autour, avec deux répétitions sans fin au plus.',
    hashed_class:
      '« {value} » nomme une classe fabriquée, qui change à la prochaine version de l’outil. Désignez l’élément par un id, un attribut data-… ou son rôle.',
    no_value_group:
      'le motif « {name} » ne dit pas ce qui est la valeur. Entourez-la : (?<value>…).',
    not_anchored:
      'cette page lit une personne, et rien sur la page ne dit de quelle demande ou de quel message. Ajoutez à "ways" une façon avec "text".',
    page_twice: 'deux pages portent le même nom. Donnez un nom à chacune.',
    not_an_origin:
      '« {value} » n’est pas une origine. Écrivez comme https://outil.ville.example, sans chemin.',
    unknown_validator:
      '« {value} » n’est pas une sorte de référence connue. Écrivez {names}, ou { "shape": "motif" }.',
    unknown_way:
      'cette façon de trouver la référence n’est pas connue. Écrivez "path", "search", "hash" ou "text", une seule à la fois.',
    search_name:
      '« {value} » ne peut pas être le nom d’un paramètre d’adresse. Écrivez des lettres sans accent, des chiffres, des points et des tirets, 60 au plus.',
    attribute_name:
      'l’attribut « {value} » ne se lit pas. Écrivez href, title, id, aria-label, aria-activedescendant ou data-….',
    rule_name:
      '« {value} » ne peut pas être le nom d’une règle. Écrivez des minuscules sans accent, des chiffres, des points et des tirets, 64 au plus, une lettre d’abord.',
    page_name:
      '« {value} » ne peut pas être le nom d’une page. Écrivez des minuscules sans accent, des chiffres et des tirets, 64 au plus.',
    empty: '« {name} » est vide. Écrivez-le.',
  },
  telling: {
    rule: 'Outil : {tool}. Règle {id}, version {version}.',
    versions: 'Elle est essayée sur les versions {versions}.',
    everywhere: 'Elle lit sur toute adresse que l’agent autorise pour Parvis.',
    origins: 'Elle lit sur ces adresses seulement, si l’agent les autorise : {origins}.',
    page: 'Page « {page} » : quand le chemin de l’adresse répond à {path}.',
    search: 'Et quand le paramètre {name} de l’adresse répond à {pattern}.',
    hash: 'Et quand ce qui suit # répond à {pattern}.',
    all: 'Et quand la page contient {selectors}.',
    frame: 'Elle regarde dans le cadre {selector}.',
    root: 'Elle regarde dans {selector}, et nulle part ailleurs.',
    reference: 'Elle y lit la référence de la demande, {as} : {ways}.',
    message: 'Elle y lit quel message est ouvert : {ways}.',
    as: { named: 'de la sorte {name}', shaped: 'de la forme {shape}' },
    ways: {
      path: 'dans le chemin de l’adresse',
      search: 'dans le paramètre {name} de l’adresse',
      hash: 'après # dans l’adresse',
      text: 'dans le texte de {selectors}',
    },
    field: 'Elle y lit de l’usager {field} : {selectors}.',
    fields: {
      email: 'l’adresse e-mail',
      phone: 'le numéro de téléphone',
      name: 'le nom',
    },
    nobody: 'Elle n’y lit rien de l’usager.',
    recipients: 'D’un message que l’agent a envoyé, elle lit à qui : {selectors}.',
    subject_line: 'Elle cherche des références de l’organisation dans l’objet : {selectors}.',
    many: 'Elle n’est sûre de personne quand le message contient {selectors}.',
    likely: 'Rien de ce qu’elle y lit n’est sûr : l’agent le choisit avant toute consultation.',
    attribute: ' (attribut {attribute})',
    excluded: 'Elle n’y lit jamais {selectors}.',
    own: 'Elle reconnaît l’agent dans {selectors}, pour ne pas le prendre pour l’usager.',
  },
  command: {
    unsure: 'Rien n’est partagé : ajoutez --yes pour signer et partager cette règle.',
    shared:
      'La règle {id}, version {version}, est signée et partagée. Les extensions la reçoivent dans l’heure.',
    same: 'La règle {id}, version {version}, est déjà partagée. Rien n’a changé.',
    withdrawn:
      'La version {version} de la règle {id} est retirée. Dans l’heure, les extensions reviennent à celle d’avant, ou à aucune s’il n’y en a pas.',
    withdrawnBefore: 'La version {version} de la règle {id} est déjà retirée.',
    signed:
      'Signée par la clé {key}. Rien n’est partagé : remettez ce texte aux navigateurs par leur politique.',
    place: 'Les demandes de {origin} sont celles de la source {source}.',
    unknownSource:
      'Attention : rien n’est encore venu d’une source de ce nom, et aucune clé ne le porte.',
    placeRemoved: '{origin} n’est plus le lieu d’une source.',
    noPlace: 'Aucun lieu n’est déclaré à {origin}.',
    reference: 'Une référence s’écrit aussi comme {pattern}.',
    referenceRemoved: 'Une référence ne s’écrit plus comme {pattern}.',
    noReference: 'Aucune référence n’est déclarée comme {pattern}.',
    frame: {
      allowed: 'Les pages de {origin} peuvent montrer le panneau de {organisation} dans un cadre.',
      allowedBefore: 'Les pages de {origin} le peuvent déjà. Rien n’a changé.',
      removed: 'Les pages de {origin} ne peuvent plus montrer le panneau.',
      none: 'Les pages de {origin} ne le pouvaient pas. Rien n’a changé.',
    },
    nothing: 'Rien n’est encore déclaré : ni lieu, ni forme de référence, ni règle.',
    places: { origin: 'lieu', source: 'source' },
    references: { pattern: 'référence', source: 'source', any: 'toutes' },
    frames: {
      origin: 'pages qui montrent le panneau',
      state: 'état',
      at: 'le',
      allowed: 'permis',
      removed: 'retiré',
    },
    rules: {
      id: 'règle',
      version: 'version',
      state: 'état',
      author: 'signée par',
      at: 'le',
      shared: 'partagée',
      older: 'remplacée',
      withdrawn: 'retirée',
    },
    faults: {
      none: 'Aucune règle n’a cessé de convenir à son outil ces {days} derniers jours.',
      rule: 'règle',
      version: 'version',
      page: 'page',
      field: 'ne trouve plus',
      browser: 'navigateur',
      count: 'fois',
      last: 'dernier jour',
      fields: {
        page: 'les repères de la page',
        root: 'la zone de la demande',
        reference: 'la référence',
        message: 'le message ouvert',
        email: 'l’adresse e-mail',
        phone: 'le téléphone',
        name: 'le nom',
      },
    },
  },
}

/** The keys every language has. */
export type ToolsText = typeof fr
