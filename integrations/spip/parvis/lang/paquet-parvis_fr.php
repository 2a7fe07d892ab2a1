<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

$GLOBALS[$GLOBALS['idx_lang']] = [
	'parvis_description' => 'Demande aux usagers ce qu’ils pensent de vos services, et leur montre où en est leur demande.',
	'parvis_slogan' => 'Le formulaire et le suivi de Parvis dans les textes, par un modèle.',
];
