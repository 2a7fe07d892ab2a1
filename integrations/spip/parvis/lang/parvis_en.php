<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

$GLOBALS[$GLOBALS['idx_lang']] = [
	'connu' => 'The hub answers, and knows this site. Services: @services@.',
	'dans_un_texte' => 'In a text',
	'dans_un_texte_dit' => 'Write one of these models in an article or a section, with the short name of a service:',
	'donner' => 'Give my opinion',
	'enregistrer' => 'Save and ask the hub',
	'https' => 'The address of the hub begins with https://, such as https://hub.example.',
	'hub' => 'Address of the hub',
	'hub_dit' => 'Where its console opens, without /console.',
	'matomo' => 'Tell Matomo when the form is shown, answered, and a request is followed',
	'muet' => 'The hub @hub@ does not answer. Check its address, and that this server can reach it.',
	'origine_inconnue' => 'The hub does not know the address @origine@. In its console, under Settings, Sites, add it to the site @site@.',
	'pas_un_hub' => 'What answers at @hub@ is not a hub of Parvis. Check the address.',
	'rien_demande' => 'The hub knows the site @site@, which asks nothing yet. In its console, under Settings, choose the questions asked.',
	'site' => 'Name of the site',
	'site_dit' => 'The short name that the console gives it, under Settings, Sites.',
	'site_inconnu' => 'The hub answers, and has no site named @site@. Its console lists the names, under Settings, Sites.',
	'suivre' => 'Follow my request',
	'titre' => 'Parvis',
];
