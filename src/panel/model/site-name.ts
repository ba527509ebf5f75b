import { t } from '../../locale/index.ts';

/** A site as people read it: the host, or the name of the practice page. */
export function siteName(site: string): string {
  if (site === 'practice' || !/^https?:/.test(site)) return t('common_site_practice');
  return new URL(site).host;
}
