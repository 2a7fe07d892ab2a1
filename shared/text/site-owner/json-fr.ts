/** What is said, in French, of a JSON text somebody wrote, line by line. */
export const fr = {
  line: 'Ligne {line} : {sentence}',
  more: { one: 'et {n} autre', other: 'et {n} autres' },
  languages: { fr: 'en français', en: 'en anglais' },
  kinds: {
    string: 'un texte entre guillemets',
    int: 'un nombre entier',
    number: 'un nombre',
    array: 'une liste entre crochets [ ]',
    object: 'un objet entre accolades { }',
    record: 'un objet entre accolades { }',
    boolean: 'true ou false',
    other: 'une autre valeur',
  },
  syntax: {
    empty: 'le texte est vide. Commencez par une accolade { et finissez par }.',
    comma: 'il manque une virgule à la fin de cette ligne. Ajoutez-la.',
    colon: 'il manque deux points après le nom. Écrivez "nom": valeur.',
    trailing_comma: 'cette virgule est de trop : rien ne la suit. Retirez-la.',
    close_brace: 'une accolade n’est pas fermée. Ajoutez } là où l’objet finit.',
    close_bracket: 'un crochet n’est pas fermé. Ajoutez ] là où la liste finit.',
    close_quote: 'un texte n’est pas fermé. Ajoutez un guillemet droit " à sa fin.',
    quotes:
      'ce guillemet n’est pas un guillemet droit. Entourez les noms et les textes du signe ".',
    comment: 'un commentaire n’est pas permis en JSON. Retirez-le.',
    name: 'un nom est attendu ici, entre guillemets droits. Écrivez "nom": valeur.',
    value:
      'une valeur est attendue ici : un texte entre guillemets, un nombre, une liste [ ] ou un objet { }.',
    escape: 'la barre oblique \\ est mal employée dans ce texte. Écrivez \\\\ pour en avoir une.',
    character: 'un caractère de ce texte n’est pas permis. Écrivez \\n pour un saut de ligne.',
    after_end: 'quelque chose suit la dernière accolade. Retirez-le.',
    too_deep: 'trop de crochets ou d’accolades s’emboîtent. Il n’en faut pas tant.',
    unreadable: 'ce texte n’est pas du JSON lisible. Relisez cette ligne.',
    duplicate_key: 'le nom « {name} » est écrit deux fois dans le même objet. Gardez-en un seul.',
  },
  shape: {
    missing: 'il manque « {name} ». Ajoutez "{name}": {kind}.',
    unknown: 'le nom « {name} » n’est pas connu ici. Les noms possibles sont : {names}.',
    kind: '« {name} » n’a pas la bonne forme. Écrivez {kind}.',
    choice: '« {name} » n’est pas une des valeurs possibles. Écrivez : {values}.',
    empty_list: 'la liste « {name} » est vide. Écrivez-y au moins un élément.',
    long_list: 'la liste « {name} » est trop longue. Gardez {n} éléments au plus.',
    too_long: 'le texte est trop long. Gardez {n} caractères au plus.',
    too_small: '« {name} » est trop petit. Écrivez {n} ou plus.',
    text: '{sentence} Réécrivez le texte.',
    other: '« {name} » n’a pas une valeur permise. Relisez ce qui est attendu.',
    too_big: '« {name} » est trop grand. Écrivez {n} ou moins.',
  },
}

/** The keys every language has. */
export type JsonText = typeof fr
