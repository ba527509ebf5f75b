import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { pruneTokens } from './scripts/prune-tokens.mjs';

/**
 * Sites of one organisation, as match patterns, separated by spaces: they become required hosts and are switched on
 * from installation. Without it every host is optional and asked for when the user switches a site on.
 */
const organisationSites = (process.env.DOELWIJZER_SITES ?? '').split(/\s+/).filter(Boolean);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), pruneTokens()],
    define: { __ORGANISATION_SITES__: JSON.stringify(organisationSites) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'nl',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: organisationSites,
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_overlay_command_next__' },
      'previous-finding': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_overlay_command_previous__' },
      'check-now': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_overlay_command_check__' },
      'field-menu': { description: '__MSG_overlay_command_field__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_overlay_command_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doelwijzer@doelwijzer.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
