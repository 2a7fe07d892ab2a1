/** What is said, in French, of a site owner’s own instrument that does not hold. */
export const fr = {
  shape: {
    no_wording:
      'la question « {item} » n’a pas de texte {language}. Écrivez-le dans "wording": { "fr": …, "en": … }.',
    no_label:
      'la réponse {value} de l’échelle « {scale} » n’a pas de texte {language}. Écrivez-le dans "label": { "fr": …, "en": … }.',
    no_title: 'le titre n’a pas de texte {language}. Écrivez-le dans "title": { "fr": … }.',
    answer:
      'cette réponse n’a pas de valeur permise. Écrivez un nombre entier de -1 à 10, ou : {values}.',
    identifier:
      '« {value} » ne peut pas nommer un instrument. Écrivez des minuscules sans accent, des chiffres et des tirets, 64 au plus.',
    item_name:
      '« {value} » ne peut pas servir de nom. Commencez par une lettre sans accent, puis 1 à 23 lettres, chiffres ou tirets bas.',
    form_name:
      '« {value} » ne peut pas nommer un formulaire. Commencez par une lettre sans accent, puis 15 lettres, chiffres ou tirets au plus.',
    built_in: 'l’instrument « {id} » existe déjà dans Parvis. Choisissez un autre nom dans "id".',
  },
  fault: {
    empty_text: 'ce texte est vide {language}. Écrivez au moins un mot.',
    too_many_items:
      'il y a {n} questions. Gardez-en 100 au plus : les suivantes sont de trop à partir d’ici.',
    duplicate_item: 'deux questions s’appellent « {item} ». Donnez à celle-ci un autre nom.',
    reserved_name:
      'le nom « {item} » sert déjà à Parvis. Donnez à cette question un autre nom que about, helped et departement.',
    name_taken:
      'un choix de la question « {item} » serait gardé sous le nom « {choice} », déjà pris par « {other} ». Renommez l’une des deux.',
    choice_name:
      'un choix de la question « {item} » serait gardé sous le nom « {choice} », qui n’est pas permis. Raccourcissez le nom de la question, ou prenez des valeurs de 0 à 10.',
    duplicate_value:
      'la valeur {value} est donnée deux fois dans l’échelle « {scale} ». Donnez à chaque réponse la sienne.',
    few_answers: 'l’échelle « {scale} » a moins de deux réponses. Écrivez-en au moins deux.',
    same_label:
      'l’échelle « {scale} » propose deux fois la réponse « {label} ». Changez l’un des deux textes.',
    unknown_scale:
      'la question « {item} » demande l’échelle « {scale} », qui n’existe pas. Écrivez-la dans "scales", ou corrigez le nom.',
    unknown_item:
      'la question « {item} » n’existe pas. Écrivez-la dans "items", ou corrigez le nom.',
    shown_if_unknown:
      'la question « {item} » dépend de « {other} », qui n’existe pas. Nommez une question, ou un choix d’une question à plusieurs réponses.',
    shown_if_later:
      'la question « {item} » dépend de « {other} », qui vient après elle. Placez « {other} » plus haut dans "items".',
    shown_if_value:
      'la question « {item} » attend la réponse {value} à « {other} », qui ne la propose pas. Écrivez une de ses réponses.',
    shown_if_not_asked:
      'le formulaire « {form} » pose « {item} » sans avoir posé « {other} », dont elle dépend. Placez « {other} » avant.',
    opening_several:
      'la première question « {item} » accepte plusieurs réponses. Donnez-lui une échelle à une seule réponse.',
    not_on_opening_scale:
      'la réponse {value} n’est pas un point de l’échelle de la première question, « {item} ». Écrivez un de ses points.',
    satisfied_and_bad:
      'la réponse {value} est à la fois dans "satisfied" et dans "bad". Gardez-la dans un seul.',
    duplicate_form: 'deux formulaires s’appellent « {name} ». Donnez à celui-ci un autre nom.',
    duplicate_draw: 'la question « {name} » est deux fois dans "draw". Gardez-la une fois.',
    draws_nothing:
      'le formulaire « {form} » tire une question au sort, mais "draw" est vide. Remplissez "draw", ou retirez "draws".',
    no_chance:
      '« {name} » n’a aucune chance d’être posé. Écrivez une part plus grande que 0, ou retirez-le.',
    low_chance:
      'la question « {item} » a moins d’une chance sur dix d’être posée. Écrivez une part de {least} ou plus.',
    weight_missing:
      '"weights" ne dit pas combien compte la dimension «\u00a0{dimension}\u00a0», qui est comparée. Ajoutez-la, ou retirez "weights"\u00a0: toutes comptent alors autant.',
    shares_above_one: 'la somme des parts est {sum}. Ramenez-la à 1.',
    shares_below_one:
      'la somme des parts des formulaires d’un même moment est {sum}. Augmentez-les pour arriver à 1.',
    judged_too_early:
      'le formulaire « {form} » pose « {item} » avant que l’usager puisse en juger. Écrivez "moment": "served" dans ce formulaire, ou retirez-en la question.',
    forms_alike:
      'les formulaires « {form} » et « {other} » se posent au même moment et rien ne les distingue. Gardez-en un seul, ou tirez une question au sort dans l’un des deux.',
    start_asks_nothing:
      'le formulaire « {form} » attend le début de la démarche, où il ne demande rien. Écrivez "draws": true, et "before" dans chaque ligne de "draw".',
    never_asked:
      'la question « {item} » n’est jamais posée. Placez-la dans "draw", "forms" ou "extras", ou retirez-la.',
    asked_twice: 'le formulaire « {form} » pose deux fois « {item} ». Gardez une seule place.',
    same_words:
      'dans le formulaire « {form} », les questions « {item} » et « {other} » ont le même texte. Changez l’un des deux.',
    too_many_answers: 'le formulaire « {form} » demande {n} réponses. Gardez-en 60 au plus.',
  },
  /** What is kept, and fits no step of a telephone. */
  warning: {
    long_step:
      'La question « {item} » fait {n} mots {language}, avec ses réponses. Sur un téléphone, 40 tiennent. Raccourcissez-la.',
    in_column:
      'Les réponses de « {scale} » sont trop longues {language} pour une seule ligne. Sur un téléphone, elles seront en colonne.',
  },
}

/** The keys every language has. */
export type InstrumentText = typeof fr
