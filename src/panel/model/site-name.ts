import { t } from '../../locale/index.ts';
import { practice } from '../../settings/sites.ts';

/** A site as people read it: the host, the name of the practice page, or the pattern as the organisation wrote it. */
export function siteName(site: string): string {
  if (site === practice || /^[a-z]+-extension:/.test(site)) return t('common_site_practice');
  return /^https?:\/\/[^*]+$/.test(site) ? new URL(site).host : site;
}
