<?php
/** Leaves nothing behind, on any site of a network. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'parvis' );
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $parvis_site ) {
	delete_blog_option( $parvis_site, 'parvis' );
}
