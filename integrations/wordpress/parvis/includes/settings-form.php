<?php
/**
 * The form of the settings.
 *
 * @var array $settings See `parvis_settings()`.
 */

defined( 'ABSPATH' ) || exit;
?>
<div class="wrap">
	<h1>Parvis</h1>
	<form action="options.php" method="post">
		<?php settings_fields( 'parvis' ); ?>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="parvis-hub"><?php esc_html_e( 'Address of the hub', 'parvis' ); ?></label></th>
				<td>
					<input class="regular-text code" id="parvis-hub" name="parvis[hub]" type="url" required placeholder="https://hub.example" aria-describedby="parvis-hub-hint" value="<?php echo esc_attr( $settings['hub'] ); ?>">
					<p class="description" id="parvis-hub-hint"><?php esc_html_e( 'Where its console opens, without /console.', 'parvis' ); ?></p>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="parvis-site"><?php esc_html_e( 'Name of the site', 'parvis' ); ?></label></th>
				<td>
					<input class="regular-text code" id="parvis-site" name="parvis[site]" type="text" required pattern="[a-z0-9][a-z0-9\-]*" aria-describedby="parvis-site-hint" value="<?php echo esc_attr( $settings['site'] ); ?>">
					<p class="description" id="parvis-site-hint"><?php esc_html_e( 'The short name that the console gives it, under Settings, Sites.', 'parvis' ); ?></p>
				</td>
			</tr>
			<tr>
				<th scope="row"><?php esc_html_e( 'Options', 'parvis' ); ?></th>
				<td>
					<p><label><input name="parvis[matomo]" type="checkbox" value="1"<?php checked( $settings['matomo'] ); ?>> <?php esc_html_e( 'Tell Matomo when the form is shown, answered, and a request is followed', 'parvis' ); ?></label></p>
					<p><label><input name="parvis[fixed]" type="checkbox" value="1" aria-describedby="parvis-fixed-hint"<?php checked( $settings['is_fixed'] ); ?>> <?php esc_html_e( 'Take one version of the script, with its digest (integrity)', 'parvis' ); ?></label></p>
					<p class="description" id="parvis-fixed-hint"><?php esc_html_e( 'Save these settings again after each update of the hub: until then the form is a link.', 'parvis' ); ?></p>
				</td>
			</tr>
		</table>
		<?php submit_button( __( 'Save and ask the hub', 'parvis' ) ); ?>
	</form>
	<h2><?php esc_html_e( 'In a page', 'parvis' ); ?></h2>
	<p><?php esc_html_e( 'Add the block Parvis, or write a shortcode:', 'parvis' ); ?></p>
	<p><code>[parvis service="<?php echo esc_html( $settings['services'][0] ?? 'voirie' ); ?>"]</code></p>
	<p><code>[parvis service="<?php echo esc_html( $settings['services'][0] ?? 'voirie' ); ?>" element="invitation"]</code></p>
	<p><code>[parvis element="tracker"]</code></p>
</div>
