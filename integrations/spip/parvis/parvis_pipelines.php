<?php
/** Le script du hub, dans les pages qui ont un élément et dans aucune autre. Rien n'est écrit en ligne. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/config');

function parvis_affichage_final($page) {
	$hub = (string) lire_config('parvis/hub', '');
	$tete = $hub === '' || empty($GLOBALS['html']) ? false : strpos($page, '</head>');
	if ($tete === false || !preg_match('/<parvis-(feedback|tracker)\b/', $page)) {
		return $page;
	}
	$tag = sprintf(
		"<script async src=\"%s/parvis.js\" data-site=\"%s\"%s></script>\n",
		htmlspecialchars($hub, ENT_QUOTES, 'UTF-8'),
		htmlspecialchars((string) lire_config('parvis/site', ''), ENT_QUOTES, 'UTF-8'),
		lire_config('parvis/matomo') ? ' data-matomo' : ''
	);
	return substr_replace($page, $tag, $tete, 0);
}
