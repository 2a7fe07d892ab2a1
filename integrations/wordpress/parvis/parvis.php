<?php
/**
 * Plugin Name:       Parvis
 * Description:       Asks people what they think of your services, and shows them where their request stands: a block and a shortcode.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       parvis
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/hub.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/place.php';
require __DIR__ . '/includes/script.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
