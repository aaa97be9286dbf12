import { siteAddress } from './address.ts';

/** Address of the page that runs readers' code: this site's own, or the one that `PCSCOPE_RUNNER` named at build. */
export const runnerAddress: string =
  (import.meta.env['PCSCOPE_RUNNER'] as string | null) ?? siteAddress('runner.html');
