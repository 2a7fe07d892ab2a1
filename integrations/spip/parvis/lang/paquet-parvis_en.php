<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

$GLOBALS[$GLOBALS['idx_lang']] = [
	'parvis_description' => 'Asks people what they think of your services, and shows them where their request stands.',
	'parvis_slogan' => 'The form and the tracker of Parvis in texts, by a model.',
];
